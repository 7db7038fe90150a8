// title: Where meetings took place
// en: Where did the meetings take place?
// es: ¿Dónde fueron las reuniones?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [place, meetings, first, last]
// order: [-meetings, place]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND m.place IS NOT NULL
RETURN m.place AS place, count(m) AS meetings, min(m.date_start) AS first, max(m.date_start) AS last
ORDER BY meetings DESC, place

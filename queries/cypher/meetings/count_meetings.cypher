// title: How many meetings were held
// en: How many meetings were held?
// es: ¿Cuántas reuniones hubo?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meetings, first, last]
// order: [meetings]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
RETURN count(m) AS meetings, min(m.date_start) AS first, max(m.date_start) AS last
ORDER BY meetings

// title: Which countries met most often
// en: Which countries met most often?
// es: ¿Qué países se reunieron más veces?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [country, other, meetings]
// order: [-meetings, country, other]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
UNWIND m.countries AS country
UNWIND m.countries AS other
WITH DISTINCT m, country, other
WHERE country < other
RETURN country, other, count(m) AS meetings
ORDER BY meetings DESC, country, other

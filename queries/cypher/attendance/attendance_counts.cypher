// title: Who attended most meetings
// en: Who attended the most meetings?
// es: ¿Quién asistió a más reuniones?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   country: {type: country, optional: true, about: the country of the people}
// columns: [person_id, person, attended, total, statements]
// order: [-attended, person, person_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH collect(m) AS counted
UNWIND counted AS m
MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WHERE $country IS NULL OR p.country = $country
WITH p, size(counted) AS total, count(DISTINCT m) AS attended, collect(a {.statements, .quotes}) AS statements
RETURN p.id AS person_id, p.name AS person, attended, total, statements
ORDER BY attended DESC, person, person_id

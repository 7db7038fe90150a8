// title: Who attended at least so many meetings
// en: Who attended at least {number} meetings?
// es: ¿Quién asistió al menos a {number} reuniones?
// params:
//   number: {type: integer}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
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
WITH p, size(counted) AS total, count(DISTINCT m) AS attended, collect(a {.statements, .quotes}) AS statements
WHERE attended >= $number
RETURN p.id AS person_id, p.name AS person, attended, total, statements
ORDER BY attended DESC, person, person_id

// title: Who attended one meeting only
// en: Who attended only one meeting?
// es: ¿Quién asistió solo a una reunión?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, date, meeting_id, meeting, statements]
// order: [date, person, person_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
MATCH (p:Person {workspace: $workspace})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WITH p, collect(DISTINCT m) AS there
WHERE size(there) = 1
WITH p, there[0] AS m
MATCH (p)-[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WITH p, m, collect(a {.statements, .quotes}) AS statements
RETURN p.id AS person_id, p.name AS person, m.date AS date, m.id AS meeting_id, coalesce(m.label, m.id) AS meeting,
       statements
ORDER BY date, person, person_id

// title: Whether a person attended a meeting
// en: Did {person} attend {meeting}?
// es: ¿Asistió {person} a {meeting}?
// params:
//   person: {type: person}
//   meeting: {type: meeting}
// columns: [person_id, person, date, meeting, present, roles, statements]
// order: [person_id]

MATCH (p:Person {workspace: $workspace, id: $person})
MATCH (m:Meeting {workspace: $workspace, id: $meeting})
OPTIONAL MATCH (p)-[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WITH p, m, a ORDER BY a.role
WITH p, m, count(a) > 0 AS present, collect(DISTINCT a.role) AS roles,
     collect(a {.statements, .quotes}) AS statements
RETURN p.id AS person_id, p.name AS person, m.date AS date, coalesce(m.label, m.id) AS meeting, present, roles,
       statements
ORDER BY person_id

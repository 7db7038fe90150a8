// title: Who attended a meeting
// en: Who attended {meeting}?
// es: ¿Quién asistió a {meeting}?
// params:
//   meeting: {type: meeting}
// columns: [person_id, person, side, roles, agencies, statements]
// order: [side, person, person_id]
// note: With the people of its parts.

MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(:Meeting {workspace: $workspace, id: $meeting})
OPTIONAL MATCH (p)-[r:REPRESENTS]->(g:Agency {workspace: $workspace}) WHERE room.id IN r.meetings
WITH p, a, g ORDER BY a.role, g.name
WITH p, min(a.side) AS side, collect(DISTINCT a.role) AS roles, collect(DISTINCT g.name) AS agencies,
     collect(a {.statements, .quotes}) AS statements
RETURN p.id AS person_id, p.name AS person, side, roles, agencies, statements
ORDER BY side, person, person_id

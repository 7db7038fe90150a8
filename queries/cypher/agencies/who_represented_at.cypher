// title: Who represented an agency at a meeting
// en: Who represented {agency} at {meeting}?
// es: ¿Quién representó a {agency} en {meeting}?
// params:
//   agency: {type: agency}
//   meeting: {type: meeting}
// columns: [person_id, person, roles, statements]
// order: [person, person_id]

MATCH (:Agency {workspace: $workspace, id: $agency})<-[r:REPRESENTS]-(p:Person {workspace: $workspace})
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(:Meeting {workspace: $workspace, id: $meeting})
WHERE room.id IN r.meetings
WITH p, a ORDER BY a.role
RETURN p.id AS person_id, p.name AS person, collect(DISTINCT a.role) AS roles,
       collect(a {.statements, .quotes}) AS statements
ORDER BY person, person_id

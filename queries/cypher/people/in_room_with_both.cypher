// title: Who was in the room with two people
// en: Who was in the room with {person} and {other}?
// es: ¿Quién estuvo en la sala con {person} y {other}?
// params:
//   person: {type: person}
//   other: {type: person}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, meetings, statements]
// order: [-meetings, person, person_id]

MATCH (p:Person {workspace: $workspace, id: $person})
  -[:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  <-[:ATTENDED]-(q:Person {workspace: $workspace, id: $other})
WHERE p.id <> q.id
MATCH (room)<-[a:ATTENDED]-(x:Person {workspace: $workspace})
WHERE x.id <> p.id AND x.id <> q.id
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
RETURN x.id AS person_id, x.name AS person, count(DISTINCT m) AS meetings,
       collect(a {.statements, .quotes}) AS statements
ORDER BY meetings DESC, person, person_id

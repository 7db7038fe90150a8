// title: Who met both of two people
// en: Who has met both {person} and {other}?
// es: ¿Quién se ha reunido tanto con {person} como con {other}?
// note: In the same meeting or in different ones.
// params:
//   person: {type: person}
//   other: {type: person}
// columns: [person_id, person, with_person, with_other, statements]
// order: [person, person_id]

MATCH (p:Person {workspace: $workspace, id: $person})
  -[b:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  <-[a:ATTENDED]-(x:Person {workspace: $workspace})
WHERE x.id <> $person AND x.id <> $other
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH x, count(DISTINCT m) AS with_person, collect(a {.statements, .quotes}) + collect(b {.statements, .quotes}) AS said
MATCH (:Person {workspace: $workspace, id: $other})
  -[b:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})<-[a:ATTENDED]-(x)
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH x, with_person, count(DISTINCT m) AS with_other, said,
     collect(a {.statements, .quotes}) + collect(b {.statements, .quotes}) AS more
RETURN x.id AS person_id, x.name AS person, with_person, with_other, said + more AS statements
ORDER BY person, person_id

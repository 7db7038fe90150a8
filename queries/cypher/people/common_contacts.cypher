// title: Who met both of two people
// en: Who has met both {person} and {other}?
// es: ¿Quién se ha reunido tanto con {person} como con {other}?
// note: In the same meeting or in different ones.
// params:
//   person: {type: person}
//   other: {type: person}
// columns: [person_id, person, with_person, with_other, statements]
// order: [person, person_id]

MATCH (one:Person {workspace: $workspace})
  -[b:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  <-[a:ATTENDED]-(x:Person {workspace: $workspace})
WHERE one.id IN [$person, $other] AND x.id <> $person AND x.id <> $other
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH x, count(DISTINCT CASE WHEN one.id = $person THEN m END) AS with_person,
     count(DISTINCT CASE WHEN one.id = $other THEN m END) AS with_other,
     collect(a {.statements, .quotes}) + collect(b {.statements, .quotes}) AS statements
WHERE with_person > 0 AND with_other > 0
RETURN x.id AS person_id, x.name AS person, with_person, with_other, statements
ORDER BY person, person_id

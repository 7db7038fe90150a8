// title: Whom a person never met
// en: Who has {person} never met?
// es: ¿Con quién nunca se ha reunido {person}?
// note: People who attended something, but were never in one room with them.
// params:
//   person: {type: person}
// columns: [person_id, person, country]
// order: [person, person_id]

OPTIONAL MATCH (p:Person {workspace: $workspace, id: $person})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})<-[:ATTENDED]-(q:Person {workspace: $workspace})
WITH collect(DISTINCT q.id) AS met
MATCH (x:Person {workspace: $workspace})
WHERE x.id <> $person AND NOT x.id IN met AND EXISTS { (x)
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'}) }
RETURN x.id AS person_id, x.name AS person, x.country AS country
ORDER BY person, person_id

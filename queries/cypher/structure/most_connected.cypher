// title: Who met most people
// en: Who is best connected?
// es: ¿Quién está mejor conectado?
// note: By the number of different people they sat in one room with.
// params:
//   limit: {type: integer, default: 25}
// columns: [person_id, person, people_met]
// order: [-people_met, person, person_id]

MATCH (p:Person {workspace: $workspace})-[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  <-[:ATTENDED]-(q:Person {workspace: $workspace})
WHERE q.id <> p.id
RETURN p.id AS person_id, p.name AS person, count(DISTINCT q) AS people_met
ORDER BY people_met DESC, person, person_id
LIMIT $limit

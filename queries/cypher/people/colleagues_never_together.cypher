// title: People of one agency who were never in one room
// en: Which people of {agency} were never in the same room?
// es: ¿Qué personas de {agency} nunca coincidieron en una reunión?
// note: People who attended something.
// params:
//   agency: {type: agency}
// columns: [person_id, person, other_id, other]
// order: [person, other, person_id, other_id]

MATCH (:Agency {workspace: $workspace, id: $agency})<-[:REPRESENTS]-(p:Person {workspace: $workspace})
WHERE EXISTS { (p)-[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'}) }
WITH collect(DISTINCT p) AS people
UNWIND people AS p
UNWIND people AS q
WITH p, q
WHERE p.id < q.id
  AND COUNT { (p)-[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})<-[:ATTENDED]-(q) } = 0
RETURN p.id AS person_id, p.name AS person, q.id AS other_id, q.name AS other
ORDER BY person, other, person_id, other_id

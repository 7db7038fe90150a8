// title: Who attended together more than chance would have it
// en: Who attended together more often than by chance?
// es: ¿Quiénes coincidieron más de lo que daría el azar?
// note: 100 is what two people who come independently would share; pairs with two meetings in common at least.
// params:
//   limit: {type: integer, default: 25}
// columns: [person_id, person, other_id, other, together, percent_of_chance]
// order: [-percent_of_chance, -together, person, other, person_id, other_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH count(m) AS total
MATCH (p:Person {workspace: $workspace})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH DISTINCT total, m, p
WITH total, p, collect(m) AS there
UNWIND there AS m
WITH total, m, collect({node: p, attended: size(there)}) AS people
UNWIND people AS one
UNWIND people AS two
WITH total, one, two
WHERE one.node.id < two.node.id
WITH total, one.node AS p, two.node AS q, one.attended AS mine, two.attended AS theirs, count(*) AS together
WHERE together > 1
RETURN p.id AS person_id, p.name AS person, q.id AS other_id, q.name AS other, together,
       100 * together * total / (mine * theirs) AS percent_of_chance
ORDER BY percent_of_chance DESC, together DESC, person, other, person_id, other_id
LIMIT $limit

// title: Who alone links two meetings
// en: Who is the only link between meetings?
// es: ¿Quién es el único vínculo entre reuniones?
// note: Pairs of meetings that have this one person in common and nobody else.
// params:
//   limit: {type: integer, default: 25}
// columns: [person_id, person, links]
// order: [-links, person, person_id]

MATCH (p:Person {workspace: $workspace})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH DISTINCT m, p
WITH p, m ORDER BY m.id
WITH p, collect(m) AS there
UNWIND there AS m
UNWIND there AS n
WITH p, m, n
WHERE m.id < n.id
WITH m, n, collect(p) AS shared
WHERE size(shared) = 1
WITH shared[0] AS p
RETURN p.id AS person_id, p.name AS person, count(*) AS links
ORDER BY links DESC, person, person_id
LIMIT $limit

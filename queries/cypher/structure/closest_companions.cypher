// title: Who attended the same meetings as a person
// en: Who attends the same meetings as {person}?
// es: ¿Quién asiste a las mismas reuniones que {person}?
// note: Meetings both attended, as a share of those either attended.
// params:
//   person: {type: person}
//   limit: {type: integer, default: 25}
// columns: [person_id, person, shared, percent]
// order: [-percent, -shared, person, person_id]

MATCH (:Person {workspace: $workspace, id: $person})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH collect(DISTINCT m) AS mine
UNWIND mine AS m
MATCH (q:Person {workspace: $workspace})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WHERE q.id <> $person
WITH q, size(mine) AS own, count(DISTINCT m) AS shared
MATCH (q)-[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH q, own, shared, count(DISTINCT m) AS theirs
RETURN q.id AS person_id, q.name AS person, shared, 100 * shared / (own + theirs - shared) AS percent
ORDER BY percent DESC, shared DESC, person, person_id
LIMIT $limit

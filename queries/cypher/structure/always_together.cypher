// title: Groups who always attended together
// en: Who always attended together?
// es: ¿Quiénes asistieron siempre juntos?
// note: People who attended exactly the same meetings, two at least.
// columns: [size, people, meetings, person_ids]
// order: [-size, -meetings, person_ids]

MATCH (p:Person {workspace: $workspace})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH p, m ORDER BY m.id
WITH p, collect(DISTINCT m.id) AS ids
WHERE size(ids) > 1
WITH p, ids ORDER BY p.name, p.id
WITH ids, collect(coalesce(p.name, p.id)) AS people, collect(p.id) AS person_ids
WHERE size(people) > 1
RETURN size(people) AS size, people, size(ids) AS meetings, person_ids
ORDER BY size DESC, meetings DESC, person_ids

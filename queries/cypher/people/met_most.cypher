// title: Who met whom most often
// en: Who met each other most often?
// es: ¿Quiénes se reunieron más veces entre sí?
// note: Pairs who sat in one room, the first `limit` of them.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   limit: {type: integer, default: 25}
// columns: [person_id, person, other_id, other, meetings, statements]
// order: [-meetings, person, other, person_id, other_id]

MATCH (p:Person {workspace: $workspace})
  -[:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})<-[:ATTENDED]-(q:Person {workspace: $workspace})
WHERE p.id < q.id
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH p, q, count(DISTINCT m) AS meetings
ORDER BY meetings DESC, p.name, q.name, p.id, q.id
LIMIT $limit
MATCH (p)-[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})<-[b:ATTENDED]-(q)
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
RETURN p.id AS person_id, p.name AS person, q.id AS other_id, q.name AS other, meetings,
       collect(a {.statements, .quotes}) + collect(b {.statements, .quotes}) AS statements
ORDER BY meetings DESC, person, other, person_id, other_id

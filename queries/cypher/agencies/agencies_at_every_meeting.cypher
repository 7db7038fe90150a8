// title: Which agencies were at every meeting
// en: Which agencies were at every meeting?
// es: ¿Qué dependencias estuvieron en todas las reuniones?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [agency_id, agency, attended, total, statements]
// order: [agency, agency_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
// Whatever was at all of them was at the first one found: only those are counted.
WITH count(m) AS total, collect(m)[0] AS one
MATCH (g:Agency {workspace: $workspace})<-[r:REPRESENTS*0..1]-(who)
  -[:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(one)
WHERE all(post IN r WHERE room.id IN post.meetings)
WITH DISTINCT g, total
MATCH (g)<-[r:REPRESENTS*0..1]-(who)-[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings)
WITH g, total, count(DISTINCT m) AS attended, collect(a {.statements, .quotes}) AS statements
WHERE attended = total
RETURN g.id AS agency_id, g.name AS agency, attended, total, statements
ORDER BY agency, agency_id

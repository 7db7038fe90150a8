// title: Which agencies attended meetings about a topic
// en: Which agencies discussed {topic}?
// es: ¿Qué dependencias trataron {topic}?
// params:
//   topic: {type: topic}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [agency_id, agency, meetings, first, last, statements]
// order: [-meetings, agency, agency_id]

MATCH (:Topic {workspace: $workspace, id: $topic})
  <-[:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH DISTINCT m
MATCH (g:Agency {workspace: $workspace})<-[r:REPRESENTS*0..1]-(who)
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WHERE all(post IN r WHERE room.id IN post.meetings)
RETURN g.id AS agency_id, g.name AS agency, count(DISTINCT m) AS meetings, min(m.date_start) AS first,
       max(m.date_start) AS last, collect(a {.statements, .quotes}) AS statements
ORDER BY meetings DESC, agency, agency_id

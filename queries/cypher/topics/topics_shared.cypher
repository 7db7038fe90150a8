// title: Which topics two agencies share
// en: Which topics do {agency} and {other} share?
// es: ¿Qué temas comparten {agency} y {other}?
// note: At the same meeting or at different ones.
// params:
//   agency: {type: agency}
//   other: {type: agency}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [topic_id, topic, agency_meetings, other_meetings, statements]
// order: [topic, topic_id]

MATCH (g:Agency {workspace: $workspace, id: $agency})<-[r:REPRESENTS*0..1]-(who)
  -[:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings)
WITH DISTINCT m
MATCH (t:Topic {workspace: $workspace})
  <-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WITH t, count(DISTINCT m) AS agency_meetings, collect(a {.statements, .quotes}) AS said
MATCH (t)<-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH t, agency_meetings, said, m, collect(a {.statements, .quotes}) AS more
MATCH (h:Agency {workspace: $workspace, id: $other})<-[s:REPRESENTS*0..1]-(one)
  -[:ATTENDED]->(part:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WHERE all(post IN s WHERE part.id IN post.meetings)
WITH DISTINCT t, agency_meetings, said, m, more
WITH t, agency_meetings, said, count(m) AS other_meetings, collect(more) AS others
RETURN t.id AS topic_id, t.name AS topic, agency_meetings, other_meetings, said + others AS statements
ORDER BY topic, topic_id

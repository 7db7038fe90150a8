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

MATCH (g:Agency {workspace: $workspace})<-[r:REPRESENTS*0..1]-(who)
  -[:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE g.id IN [$agency, $other]
  AND NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings)
WITH m, collect(DISTINCT g.id) AS present
MATCH (t:Topic {workspace: $workspace})
  <-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WITH t, m, present, collect(a {.statements, .quotes}) AS said
WITH t, sum(CASE WHEN $agency IN present THEN 1 ELSE 0 END) AS agency_meetings,
     sum(CASE WHEN $other IN present THEN 1 ELSE 0 END) AS other_meetings, collect(said) AS statements
WHERE agency_meetings > 0 AND other_meetings > 0
RETURN t.id AS topic_id, t.name AS topic, agency_meetings, other_meetings, statements
ORDER BY topic, topic_id

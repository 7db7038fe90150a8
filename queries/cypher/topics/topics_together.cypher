// title: Which topics come up together
// en: Which topics come up together with {topic}?
// es: ¿Qué temas se tratan junto con {topic}?
// params:
//   topic: {type: topic}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [topic_id, topic, meetings, first, last, statements]
// order: [-meetings, topic, topic_id]

MATCH (:Topic {workspace: $workspace, id: $topic})
  <-[:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH DISTINCT m
MATCH (t:Topic {workspace: $workspace})
  <-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WHERE t.id <> $topic
RETURN t.id AS topic_id, t.name AS topic, count(DISTINCT m) AS meetings, min(m.date_start) AS first,
       max(m.date_start) AS last, collect(a {.statements, .quotes}) AS statements
ORDER BY meetings DESC, topic, topic_id

// title: What was discussed in each year
// en: Which topics were discussed in each year?
// es: ¿Qué temas se trataron cada año?
// columns: [year, topic_id, topic, meetings, statements]
// order: [year, -meetings, topic, topic_id]

MATCH (t:Topic {workspace: $workspace})
  <-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND m.year IS NOT NULL
RETURN m.year AS year, t.id AS topic_id, t.name AS topic, count(DISTINCT m) AS meetings,
       collect(a {.statements, .quotes}) AS statements
ORDER BY year, meetings DESC, topic, topic_id

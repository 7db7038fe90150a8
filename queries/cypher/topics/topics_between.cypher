// title: What two people discussed
// en: What did {person} and {other} discuss?
// es: ¿Qué temas trataron {person} y {other}?
// note: The topics of the meetings where they sat in one room.
// params:
//   person: {type: person}
//   other: {type: person}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [topic_id, topic, meetings, first, last, statements]
// order: [-meetings, topic, topic_id]

MATCH (p:Person {workspace: $workspace, id: $person})
  -[:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  <-[:ATTENDED]-(q:Person {workspace: $workspace, id: $other})
WHERE p.id <> q.id
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH DISTINCT m
MATCH (t:Topic {workspace: $workspace})
  <-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
RETURN t.id AS topic_id, t.name AS topic, count(DISTINCT m) AS meetings, min(m.date_start) AS first,
       max(m.date_start) AS last, collect(a {.statements, .quotes}) AS statements
ORDER BY meetings DESC, topic, topic_id

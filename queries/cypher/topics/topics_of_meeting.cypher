// title: What was discussed at a meeting
// en: What was discussed at {meeting}?
// es: ¿Qué se trató en {meeting}?
// params:
//   meeting: {type: meeting}
// columns: [topic_id, topic, statements]
// order: [topic, topic_id]

MATCH (t:Topic {workspace: $workspace})<-[a:DISCUSSED]-(:Meeting {workspace: $workspace})
  -[:PART_OF*0..3]->(:Meeting {workspace: $workspace, id: $meeting})
RETURN t.id AS topic_id, t.name AS topic, collect(a {.statements, .quotes}) AS statements
ORDER BY topic, topic_id

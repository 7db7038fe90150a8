// title: An agency's meetings about a topic
// en: When did {agency} discuss {topic}?
// es: ¿Cuándo trató {agency} {topic}?
// params:
//   agency: {type: agency}
//   topic: {type: topic}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// note: The meetings it was at where the topic came up.
// columns: [meeting_id, date, meeting, place, statements]
// order: [date, meeting_id]

MATCH (:Topic {workspace: $workspace, id: $topic})<-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH m, collect(a {.statements, .quotes}) AS said
MATCH (g:Agency {workspace: $workspace, id: $agency})<-[r:REPRESENTS*0..1]-(who)
  -[b:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WHERE all(post IN r WHERE room.id IN post.meetings)
WITH m, said, collect(b {.statements, .quotes}) AS there
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       said + there AS statements
ORDER BY date, meeting_id

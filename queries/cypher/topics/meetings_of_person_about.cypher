// title: A person's meetings about a topic
// en: When did {person} discuss {topic}?
// es: ¿Cuándo trató {person} {topic}?
// params:
//   person: {type: person}
//   topic: {type: topic}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// note: The meetings they attended where the topic came up.
// columns: [meeting_id, date, meeting, place, statements]
// order: [date, meeting_id]

MATCH (:Topic {workspace: $workspace, id: $topic})<-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH m, collect(a {.statements, .quotes}) AS said
MATCH (:Person {workspace: $workspace, id: $person})
  -[b:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WITH m, said, collect(b {.statements, .quotes}) AS there
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       said + there AS statements
ORDER BY date, meeting_id

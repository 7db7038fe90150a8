// title: When a person met an agency
// en: When did {person} meet {agency}?
// es: ¿Cuándo se reunió {person} con {agency}?
// params:
//   person: {type: person}
//   agency: {type: agency}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// note: In one room with its people or with it as a body; the person's own representing it does not count.
// columns: [meeting_id, date, meeting, place, people, statements]
// order: [date, meeting_id]

MATCH (p:Person {workspace: $workspace, id: $person})
  -[b:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
MATCH (g:Agency {workspace: $workspace, id: $agency})<-[r:REPRESENTS*0..1]-(who)-[a:ATTENDED]->(room)
WHERE who.id <> p.id AND all(post IN r WHERE room.id IN post.meetings)
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH m, who, collect(a {.statements, .quotes}) + collect(b {.statements, .quotes}) AS said
ORDER BY who.name, who.id
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       collect(CASE WHEN who:Person THEN who.name END) AS people, collect(said) AS statements
ORDER BY date, meeting_id

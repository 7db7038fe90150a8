// title: When two people met
// en: When did {person} and {other} meet?
// es: ¿Cuándo se reunieron {person} y {other}?
// params:
//   person: {type: person}
//   other: {type: person}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, place, statements]
// order: [date, meeting_id]

MATCH (p:Person {workspace: $workspace, id: $person})
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  <-[b:ATTENDED]-(q:Person {workspace: $workspace, id: $other})
WHERE q.id <> p.id
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       collect(a {.statements, .quotes}) + collect(b {.statements, .quotes}) AS statements
ORDER BY date, meeting_id

// title: When and where a meeting was
// en: When and where was {meeting}?
// es: ¿Cuándo y dónde fue {meeting}?
// note: "`basis` says whether the date is written (explicit), counted from another day (relative) or inferred."
// params:
//   meeting: {type: meeting}
// columns: [meeting_id, date, meeting, place, status, basis, note, series, ordinal, people, statements]
// order: [meeting_id]

MATCH (m:Meeting {workspace: $workspace, id: $meeting})
OPTIONAL MATCH (m)-[a:REPORTED_IN]->(:Document {workspace: $workspace})
WITH m, collect(a {.statements, .quotes}) AS statements
OPTIONAL MATCH (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})
  <-[:ATTENDED]-(p:Person {workspace: $workspace})
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place, m.status AS status,
       m.date_basis AS basis, m.date_note AS note, m.series AS series, m.ordinal AS ordinal,
       count(DISTINCT p) AS people, statements
ORDER BY meeting_id

// title: The meetings held
// en: Which meetings were held?
// es: ¿Qué reuniones hubo?
// note: Held meetings that are part of nothing.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, place, people, statements]
// order: [date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
OPTIONAL MATCH (m)-[a:REPORTED_IN]->(:Document {workspace: $workspace})
WITH m, collect(a {.statements, .quotes}) AS statements
OPTIONAL MATCH (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})
  <-[:ATTENDED]-(p:Person {workspace: $workspace})
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       count(DISTINCT p) AS people, statements
ORDER BY date, meeting_id

// title: The largest meetings
// en: Which were the largest meetings?
// es: ¿Cuáles fueron las reuniones más grandes?
// note: By the number of people named.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   limit: {type: integer, default: 10}
// columns: [meeting_id, date, meeting, place, people]
// order: [-people, date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
OPTIONAL MATCH (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})
  <-[:ATTENDED]-(p:Person {workspace: $workspace})
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       count(DISTINCT p) AS people
ORDER BY people DESC, date, meeting_id
LIMIT $limit

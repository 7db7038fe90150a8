// title: The meetings a country took part in
// en: Which meetings did {country} take part in?
// es: ¿En qué reuniones participó {country}?
// params:
//   country: {type: country}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, place, statements]
// order: [date, meeting_id]

MATCH (room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND $country IN room.countries
WITH DISTINCT m
OPTIONAL MATCH (m)-[a:REPORTED_IN]->(:Document {workspace: $workspace})
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       collect(a {.statements, .quotes}) AS statements
ORDER BY date, meeting_id

// title: The meetings of a series
// en: Which meetings belong to the series {series}?
// es: ¿Qué reuniones forman la serie {series}?
// params:
//   series: {type: series}
// columns: [meeting_id, ordinal, date, meeting, status, place, statements]
// order: [ordinal, date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, series: $series})
OPTIONAL MATCH (m)-[a:REPORTED_IN]->(:Document {workspace: $workspace})
RETURN m.id AS meeting_id, m.ordinal AS ordinal, m.date AS date, coalesce(m.label, m.id) AS meeting,
       m.status AS status, m.place AS place, collect(a {.statements, .quotes}) AS statements
ORDER BY ordinal, date, meeting_id

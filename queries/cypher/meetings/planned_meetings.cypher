// title: Meetings planned and not reported
// en: Which meetings were planned but never reported?
// es: ¿Qué reuniones se planearon y no se han reportado?
// columns: [meeting_id, date, meeting, place, statements]
// order: [date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'planned'})
OPTIONAL MATCH (m)-[a:REPORTED_IN]->(:Document {workspace: $workspace})
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       collect(a {.statements, .quotes}) AS statements
ORDER BY date, meeting_id

// title: Meetings referred to but not reported
// en: Which meetings are referred to but not in the folder?
// es: ¿Qué reuniones se mencionan pero no están en la carpeta?
// columns: [meeting_id, date, meeting, place, statements]
// order: [date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'referenced'})
OPTIONAL MATCH (m)-[a:REPORTED_IN]->(:Document {workspace: $workspace})
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       collect(a {.statements, .quotes}) AS statements
ORDER BY date, meeting_id

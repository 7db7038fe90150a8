// title: Dates that no text gives in full
// en: Which dates were inferred?
// es: ¿Qué fechas se dedujeron?
// note: With what each of them rests on.
// columns: [meeting_id, date, meeting, note, statements]
// order: [date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, date_basis: 'inferred'})
OPTIONAL MATCH (m)-[a:REPORTED_IN]->(:Document {workspace: $workspace})
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.date_note AS note,
       collect(a {.statements, .quotes}) AS statements
ORDER BY date, meeting_id

// title: Held meetings without a date
// en: Which meetings have no date?
// es: ¿Qué reuniones no tienen fecha?
// columns: [meeting_id, meeting, place, statements]
// order: [meeting, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND m.date_start IS NULL
OPTIONAL MATCH (m)-[a:REPORTED_IN]->(:Document {workspace: $workspace})
RETURN m.id AS meeting_id, coalesce(m.label, m.id) AS meeting, m.place AS place,
       collect(a {.statements, .quotes}) AS statements
ORDER BY meeting, meeting_id

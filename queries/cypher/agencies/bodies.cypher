// title: Which agencies attended as bodies
// en: Which agencies attended as bodies?
// es: ¿Qué dependencias asistieron sin persona nombrada?
// note: Agencies the texts put in the room themselves, without a named person.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, agency_id, agency, statements]
// order: [date, meeting_id, agency, agency_id]

MATCH (g:Agency {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, g.id AS agency_id, g.name AS agency,
       collect(a {.statements, .quotes}) AS statements
ORDER BY date, meeting_id, agency, agency_id

// title: The meetings a person attended
// en: Which meetings did {person} attend?
// es: ¿A qué reuniones asistió {person}?
// params:
//   person: {type: person}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, place, roles, statements]
// order: [date, meeting_id]

MATCH (p:Person {workspace: $workspace, id: $person})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH m, a ORDER BY a.role
WITH m, collect(DISTINCT a.role) AS roles, collect(a {.statements, .quotes}) AS statements
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place, roles, statements
ORDER BY date, meeting_id

// title: Who hosted the meetings
// en: Who hosted the meetings?
// es: ¿Quién fue el anfitrión de las reuniones?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, side, person_id, person, statements]
// order: [date, meeting_id, side, person, person_id]

MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND a.host
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, a.side AS side, p.id AS person_id,
       p.name AS person, collect(a {.statements, .quotes}) AS statements
ORDER BY date, meeting_id, side, person, person_id

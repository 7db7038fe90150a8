// title: The meetings a person did not attend
// en: Which meetings did {person} miss?
// es: ¿A qué reuniones faltó {person}?
// params:
//   person: {type: person}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, place]
// order: [date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND COUNT { (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})
    <-[:ATTENDED]-(:Person {workspace: $workspace, id: $person}) } = 0
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place
ORDER BY date, meeting_id

// title: The agencies present at each meeting
// en: Which agencies were at each meeting?
// es: ¿Qué dependencias estuvieron en cada reunión?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, agencies, statements]
// order: [date, meeting_id]

MATCH (g:Agency {workspace: $workspace})<-[r:REPRESENTS*0..1]-(who)
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings)
WITH m, g, collect(a {.statements, .quotes}) AS said
ORDER BY g.name, g.id
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, collect(coalesce(g.name,
       g.id)) AS agencies, collect(said) AS statements
ORDER BY date, meeting_id

// title: The meetings an agency was at
// en: Which meetings was {agency} at?
// es: ¿En qué reuniones estuvo {agency}?
// note: Without people it sat as a body.
// params:
//   agency: {type: agency}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, place, people, statements]
// order: [date, meeting_id]

MATCH (g:Agency {workspace: $workspace, id: $agency})<-[r:REPRESENTS*0..1]-(who)
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings)
WITH m, who, collect(a {.statements, .quotes}) AS said
ORDER BY who.name, who.id
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       collect(CASE WHEN who:Person THEN who.name END) AS people, collect(said) AS statements
ORDER BY date, meeting_id

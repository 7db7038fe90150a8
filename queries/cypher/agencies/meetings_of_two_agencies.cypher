// title: When two agencies met
// en: When did {agency} and {other} meet?
// es: ¿Cuándo se reunieron {agency} y {other}?
// note: Meetings where both were present.
// params:
//   agency: {type: agency}
//   other: {type: agency}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, place, statements]
// order: [date, meeting_id]

MATCH (g:Agency {workspace: $workspace, id: $agency})<-[r:REPRESENTS*0..1]-(who)
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings) AND g.id <> $other
WITH m, collect(a {.statements, .quotes}) AS said
MATCH (h:Agency {workspace: $workspace, id: $other})<-[s:REPRESENTS*0..1]-(one)
  -[a:ATTENDED]->(part:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WHERE all(post IN s WHERE part.id IN post.meetings)
WITH m, said, collect(a {.statements, .quotes}) AS more
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.place AS place,
       said + more AS statements
ORDER BY date, meeting_id

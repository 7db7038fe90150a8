// title: Who represented an agency most often
// en: Who represented {agency} most often?
// es: ¿Quién representó más veces a {agency}?
// params:
//   agency: {type: agency}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, meetings, first, last, statements]
// order: [-meetings, person, person_id]

MATCH (:Agency {workspace: $workspace, id: $agency})<-[r:REPRESENTS]-(p:Person {workspace: $workspace})
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
WHERE room.id IN r.meetings
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
RETURN p.id AS person_id, p.name AS person, count(DISTINCT m) AS meetings, min(m.date_start) AS first,
       max(m.date_start) AS last, collect(a {.statements, .quotes}) AS statements
ORDER BY meetings DESC, person, person_id

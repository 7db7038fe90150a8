// title: Which agencies an agency met
// en: Which agencies did {agency} meet?
// es: ¿Con qué dependencias se reunió {agency}?
// params:
//   agency: {type: agency}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [agency_id, agency, meetings, first, last, statements]
// order: [-meetings, agency, agency_id]

MATCH (g:Agency {workspace: $workspace, id: $agency})<-[r:REPRESENTS*0..1]-(who)
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings)
WITH DISTINCT m
MATCH (h:Agency {workspace: $workspace})<-[s:REPRESENTS*0..1]-(one)
  -[b:ATTENDED]->(part:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WHERE h.id <> $agency AND all(post IN s WHERE part.id IN post.meetings)
RETURN h.id AS agency_id, h.name AS agency, count(DISTINCT m) AS meetings, min(m.date_start) AS first,
       max(m.date_start) AS last,
       collect(b {.statements, .quotes}) AS statements
ORDER BY meetings DESC, agency, agency_id

// title: Which agencies met most often
// en: Which agencies met most often?
// es: ¿Qué dependencias se reunieron más veces?
// note: Pairs present at the same meeting, the first `limit` of them.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   limit: {type: integer, default: 25}
// columns: [agency_id, agency, other_id, other, meetings]
// order: [-meetings, agency, other, agency_id, other_id]

MATCH (g:Agency {workspace: $workspace})<-[r:REPRESENTS*0..1]-(who)
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings)
WITH m, collect(DISTINCT g) AS present
UNWIND present AS g
UNWIND present AS h
WITH g, h, m
WHERE g.id < h.id
RETURN g.id AS agency_id, g.name AS agency, h.id AS other_id, h.name AS other, count(m) AS meetings
ORDER BY meetings DESC, agency, other, agency_id, other_id
LIMIT $limit

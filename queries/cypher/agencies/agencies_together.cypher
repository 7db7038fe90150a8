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

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
MATCH (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})<-[a:ATTENDED]-()
UNWIND a.agencies AS id
WITH m, collect(DISTINCT id) AS present
UNWIND present AS one
UNWIND present AS two
WITH one, two, m
WHERE one < two
WITH one, two, count(m) AS meetings
MATCH (g:Agency {workspace: $workspace, id: one})
MATCH (h:Agency {workspace: $workspace, id: two})
RETURN g.id AS agency_id, g.name AS agency, h.id AS other_id, h.name AS other, meetings
ORDER BY meetings DESC, agency, other, agency_id, other_id
LIMIT $limit

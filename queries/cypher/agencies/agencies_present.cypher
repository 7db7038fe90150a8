// title: Which agencies attended how many meetings
// en: Which agencies attended most meetings?
// es: ¿Qué dependencias asistieron a más reuniones?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   country: {type: country, optional: true}
// columns: [agency_id, agency, country, meetings, statements]
// order: [-meetings, agency, agency_id]

MATCH (g:Agency {workspace: $workspace})<-[r:REPRESENTS*0..1]-(who)
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND all(post IN r WHERE room.id IN post.meetings)
  AND ($country IS NULL OR g.country = $country)
RETURN g.id AS agency_id, g.name AS agency, g.country AS country, count(DISTINCT m) AS meetings,
       collect(a {.statements, .quotes}) AS statements
ORDER BY meetings DESC, agency, agency_id

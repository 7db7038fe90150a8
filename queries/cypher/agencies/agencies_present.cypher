// title: Which agencies attended how many meetings
// en: Which agencies attended most meetings?
// es: ¿Qué dependencias asistieron a más reuniones?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   country: {type: country, optional: true}
// columns: [agency_id, agency, country, meetings, statements]
// order: [-meetings, agency, agency_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
MATCH (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})<-[a:ATTENDED]-()
UNWIND a.agencies AS id
WITH id, count(DISTINCT m) AS meetings, collect(a {.statements, .quotes}) AS statements
MATCH (g:Agency {workspace: $workspace, id: id})
WHERE $country IS NULL OR g.country = $country
RETURN g.id AS agency_id, g.name AS agency, g.country AS country, meetings, statements
ORDER BY meetings DESC, agency, agency_id

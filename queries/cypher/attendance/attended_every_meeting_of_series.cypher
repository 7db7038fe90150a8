// title: Who attended every meeting of a series
// en: Who attended every meeting of the series {series}?
// es: ¿Quién asistió a todas las reuniones de la serie {series}?
// params:
//   series: {type: series}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, attended, total, meetings, statements]
// order: [person, person_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND m.series = $series
WITH collect(DISTINCT m) AS counted
UNWIND counted AS m
MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WITH p, m, size(counted) AS total, collect(a {.statements, .quotes}) AS said
ORDER BY m.date_start, m.id
WITH p, total, collect(coalesce(m.date, '?') + ' ' + coalesce(m.label, m.id)) AS meetings, collect(said) AS statements
WHERE size(meetings) = total
RETURN p.id AS person_id, p.name AS person, size(meetings) AS attended, total, meetings, statements
ORDER BY person, person_id

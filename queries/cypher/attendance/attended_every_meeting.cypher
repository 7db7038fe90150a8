// title: Who attended every meeting
// en: Who attended every meeting?
// es: ¿Quién asistió a todas las reuniones?
// note: Held meetings that are part of nothing; attending a part counts as attending the whole.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   country: {type: country, optional: true, about: the country of the people}
// columns: [person_id, person, attended, total, meetings, statements]
// order: [person, person_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
// Whoever was at all of them was at the first one found: only those are counted.
WITH count(m) AS total, collect(m)[0] AS one
MATCH (p:Person {workspace: $workspace})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(one)
WHERE $country IS NULL OR p.country = $country
WITH DISTINCT p, total
MATCH (p)-[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH p, m, total, collect(a {.statements, .quotes}) AS said
ORDER BY m.date_start, m.id
WITH p, total, collect(coalesce(m.date, '?') + ' ' + coalesce(m.label, m.id)) AS meetings, collect(said) AS statements
WHERE size(meetings) = total
RETURN p.id AS person_id, p.name AS person, size(meetings) AS attended, total, meetings, statements
ORDER BY person, person_id

// title: Who attended every meeting but a few
// en: Who attended every meeting but one?
// es: ¿Quién asistió a todas las reuniones menos una?
// note: Exactly so many of the held meetings were missed; parts are not counted apart.
// params:
//   missing: {type: integer, default: 1, about: how many meetings were missed}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   country: {type: country, optional: true, about: the country of the people}
// columns: [person_id, person, attended, total, missed, statements]
// order: [person, person_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
// Whoever missed so many of them was at one of any so many and one: only those are counted.
WITH count(m) AS total, collect(m)[0..$missing + 1] AS some
UNWIND some AS one
MATCH (p:Person {workspace: $workspace})
  -[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(one)
WHERE $country IS NULL OR p.country = $country
WITH DISTINCT p, total
MATCH (p)-[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH p, total, collect(DISTINCT m) AS there, collect(a {.statements, .quotes}) AS statements
WHERE size(there) + $missing = total
OPTIONAL MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND NOT m IN there
WITH p, total, there, statements, m
ORDER BY m.date_start, m.id
WITH p, total, there, statements, collect(coalesce(m.date, '?') + ' ' + coalesce(m.label, m.id)) AS missed
RETURN p.id AS person_id, p.name AS person, size(there) AS attended, total, missed, statements
ORDER BY person, person_id

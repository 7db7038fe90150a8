// title: Who attended for the first time
// en: Who attended for the first time in 2024?
// es: ¿Quién asistió por primera vez en 2024?
// note: The first dated meeting of each person, where it lies in the period.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, first, statements]
// order: [first, person, person_id]

MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND m.date_start IS NOT NULL
WITH p, m.date_start AS day, collect(a {.statements, .quotes}) AS said
ORDER BY day
WITH p, collect(day)[0] AS first, collect(said)[0] AS statements
WHERE first >= coalesce($since, '') AND first <= coalesce($until, '9999-99')
RETURN p.id AS person_id, p.name AS person, first, statements
ORDER BY first, person, person_id

// title: A person's first and last meeting
// en: When did {person} first and last attend a meeting?
// es: ¿Cuándo asistió {person} por primera y última vez?
// note: Meetings without a date are left out.
// params:
//   person: {type: person}
// columns: [first_date, first, last_date, last, meetings, statements]
// order: [first_date]

MATCH (:Person {workspace: $workspace, id: $person})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND m.date_start IS NOT NULL
WITH m, collect(a {.statements, .quotes}) AS said
ORDER BY m.date_start, m.id
WITH collect(m) AS there, collect(said) AS statements
WHERE size(there) > 0
WITH there[0] AS early, there[-1] AS late, size(there) AS meetings, statements
RETURN early.date AS first_date, coalesce(early.label, early.id) AS first, late.date AS last_date,
       coalesce(late.label, late.id) AS last, meetings, statements
ORDER BY first_date

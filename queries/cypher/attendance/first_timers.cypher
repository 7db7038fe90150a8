// title: Who attended for the first time
// en: Who attended for the first time in 2024?
// es: ¿Quién asistió por primera vez en 2024?
// note: The first dated meeting of each person, where it lies in the period.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, first, statements]
// order: [first, person, person_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND m.date_start IS NOT NULL
// From the meetings outwards: left to itself the planner begins at the people.
WITH collect(m) AS counted
UNWIND counted AS m
MATCH (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})<-[a:ATTENDED]-(p:Person {workspace: $workspace})
WITH p, min(m.date_start) AS early, collect(a {.statements, .quotes, day: m.date_start}) AS seats
WHERE early >= coalesce($since, '') AND early <= coalesce($until, '9999-99')
RETURN p.id AS person_id, p.name AS person, early AS first,
       [s IN seats WHERE s.day = early | s {.statements, .quotes}] AS statements
ORDER BY first, person, person_id

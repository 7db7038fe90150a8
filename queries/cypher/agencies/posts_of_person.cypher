// title: The posts a person has held
// en: What posts has {person} held?
// es: ¿Qué cargos ha tenido {person}?
// note: As seen at meetings; the dates are the first and last day.
// params:
//   person: {type: person}
// columns: [role, agency_id, agency, first_seen, last_seen, acting, statements]
// order: [first_seen, role, agency, agency_id]

MATCH (:Person {workspace: $workspace, id: $person})-[r:REPRESENTS]->(g:Agency {workspace: $workspace})
RETURN r.role AS role, g.id AS agency_id, g.name AS agency, min(r.first_seen) AS first_seen,
       max(r.last_seen) AS last_seen,
       count(CASE WHEN r.acting THEN 1 END) > 0 AS acting, collect(r {.statements, .quotes}) AS statements
ORDER BY first_seen, role, agency, agency_id

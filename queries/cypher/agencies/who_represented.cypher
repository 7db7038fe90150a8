// title: Who represented an agency
// en: Who represented {agency}?
// es: ¿Quién representó a {agency}?
// note: One row for each person and post; the dates are the first and last day they were seen in it.
// params:
//   agency: {type: agency}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, role, first_seen, last_seen, acting, statements]
// order: [first_seen, person, person_id, role]

MATCH (p:Person {workspace: $workspace})-[r:REPRESENTS]->(:Agency {workspace: $workspace, id: $agency})
WHERE coalesce(r.last_seen, '') >= coalesce($since, '')
  AND coalesce(r.first_seen, '9999-99') <= coalesce($until, '9999-99')
RETURN p.id AS person_id, p.name AS person, r.role AS role, min(r.first_seen) AS first_seen,
       max(r.last_seen) AS last_seen,
       count(CASE WHEN r.acting THEN 1 END) > 0 AS acting, collect(r {.statements, .quotes}) AS statements
ORDER BY first_seen, person, person_id, role

// title: Who held a post as acting
// en: Who held a post in an acting capacity?
// es: ¿Quién ocupó un cargo de forma interina?
// columns: [person_id, person, role, agency_id, agency, first_seen, last_seen, statements]
// order: [first_seen, person, person_id, role, agency_id]

MATCH (p:Person {workspace: $workspace})-[r:REPRESENTS]->(g:Agency {workspace: $workspace})
WHERE r.acting
RETURN p.id AS person_id, p.name AS person, r.role AS role, g.id AS agency_id, g.name AS agency,
       min(r.first_seen) AS first_seen, max(r.last_seen) AS last_seen, collect(r {.statements, .quotes}) AS statements
ORDER BY first_seen, person, person_id, role, agency_id

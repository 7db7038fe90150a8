// title: Who changed agency
// en: Who changed agency?
// es: ¿Quién cambió de dependencia?
// note: People who represented more than one; each agency with the first day.
// columns: [person_id, person, agencies, statements]
// order: [person, person_id]

MATCH (p:Person {workspace: $workspace})-[r:REPRESENTS]->(g:Agency {workspace: $workspace})
WITH p, g, min(r.first_seen) AS first, collect(r {.statements, .quotes}) AS said
ORDER BY first, g.name, g.id
WITH p, collect(coalesce(first, '?') + ' ' + coalesce(g.name, g.id)) AS agencies, collect(said) AS statements
WHERE size(agencies) > 1
RETURN p.id AS person_id, p.name AS person, agencies, statements
ORDER BY person, person_id

// title: Who changed agency
// en: Who changed agency?
// es: ¿Quién cambió de dependencia?
// note: People last seen for one agency before they were first seen for another; each agency with the first day.
// columns: [person_id, person, agencies, statements]
// order: [person, person_id]

MATCH (p:Person {workspace: $workspace})-[r:REPRESENTS]->(g:Agency {workspace: $workspace})
WITH p, g, min(r.first_seen) AS first, max(r.last_seen) AS last, collect(r {.statements, .quotes}) AS said
ORDER BY first, g.name, g.id
WITH p, collect({first: first, last: last, agency: coalesce(first, '?') + ' ' + coalesce(g.name, g.id)}) AS served,
     collect(said) AS statements
WHERE any(one IN served WHERE any(two IN served WHERE one.last < two.first))
RETURN p.id AS person_id, p.name AS person, [one IN served | one.agency] AS agencies, statements
ORDER BY person, person_id

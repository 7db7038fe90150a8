// title: Who changed post
// en: Who changed post?
// es: ¿Quién cambió de cargo?
// note: People last seen in one post before they were first seen in another; each post with the first day it was seen.
// columns: [person_id, person, posts, statements]
// order: [person, person_id]

MATCH (p:Person {workspace: $workspace})-[r:REPRESENTS]->(g:Agency {workspace: $workspace})
WITH p, g, r.role AS role, min(r.first_seen) AS first, max(r.last_seen) AS last,
     collect(r {.statements, .quotes}) AS said
ORDER BY first, role, g.name, g.id
WITH p, collect({first: first, last: last,
     post: coalesce(first, '?') + ' ' + coalesce(role, '?') + ' (' + coalesce(g.name, g.id) + ')'}) AS held,
     collect(said) AS statements
WHERE any(one IN held WHERE any(two IN held WHERE one.last < two.first))
RETURN p.id AS person_id, p.name AS person, [one IN held | one.post] AS posts, statements
ORDER BY person, person_id

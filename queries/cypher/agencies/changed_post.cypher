// title: Who changed post
// en: Who changed post?
// es: ¿Quién cambió de cargo?
// note: People seen in more than one post; each post with the first day it was seen.
// columns: [person_id, person, posts, statements]
// order: [person, person_id]

MATCH (p:Person {workspace: $workspace})-[r:REPRESENTS]->(g:Agency {workspace: $workspace})
WITH p, g, r.role AS role, min(r.first_seen) AS first, collect(r {.statements, .quotes}) AS said
ORDER BY first, role, g.name, g.id
WITH p, collect(coalesce(first, '?') + ' ' + coalesce(role, '?') + ' (' + coalesce(g.name, g.id) + ')') AS posts,
     collect(said) AS statements
WHERE size(posts) > 1
RETURN p.id AS person_id, p.name AS person, posts, statements
ORDER BY person, person_id

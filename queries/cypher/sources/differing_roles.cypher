// title: Where documents word a post differently
// en: Where do the documents give different posts?
// es: ¿Dónde dan los documentos cargos distintos?
// note: A translation counts as a wording; `whomet conflicts` tells them apart.
// columns: [meeting_id, date, meeting, person_id, person, roles, statements]
// order: [date, meeting_id, person, person_id]

MATCH (p:Person {workspace: $workspace})-[a:ATTENDED]->(m:Meeting {workspace: $workspace})
WHERE size(a.roles) > 1
WITH p, m, a
UNWIND a.roles AS role
WITH p, m, role, collect(a {.statements, .quotes}) AS said
ORDER BY role
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, p.id AS person_id, p.name AS person,
       collect(role) AS roles, collect(said) AS statements
ORDER BY date, meeting_id, person, person_id

// title: Who led the delegations at a meeting
// en: Who led the delegations at {meeting}?
// es: ¿Quién encabezó las delegaciones en {meeting}?
// params:
//   meeting: {type: meeting}
//   country: {type: country, optional: true, about: the side led}
// columns: [side, person_id, person, roles, statements]
// order: [side, person, person_id]

MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(:Meeting {workspace: $workspace, id: $meeting})
WHERE a.lead AND ($country IS NULL OR a.side = $country)
WITH p, a ORDER BY a.role
RETURN a.side AS side, p.id AS person_id, p.name AS person, collect(DISTINCT a.role) AS roles,
       collect(a {.statements, .quotes}) AS statements
ORDER BY side, person, person_id

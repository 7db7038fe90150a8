// title: Whom a person met from the other side
// en: Who did {person} meet from the other side?
// es: ¿Con quién de la otra parte se reunió {person}?
// note: People who sat for another country.
// params:
//   person: {type: person}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, side, meetings, first, last, statements]
// order: [-meetings, person, person_id]

MATCH (p:Person {workspace: $workspace, id: $person})
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  <-[b:ATTENDED]-(q:Person {workspace: $workspace})
WHERE q.id <> p.id AND a.side <> b.side
MATCH (room)-[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
RETURN q.id AS person_id, q.name AS person, min(b.side) AS side, count(DISTINCT m) AS meetings,
       min(m.date_start) AS first, max(m.date_start) AS last, collect(b {.statements, .quotes}) AS statements
ORDER BY meetings DESC, person, person_id

// title: Who attended every meeting in a place
// en: Who attended every meeting in {place}?
// es: ¿Quién asistió a todas las reuniones en {place}?
// params:
//   place: {type: place, about: all wordings of the place, and places in it}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, attended, total, meetings, statements]
// order: [person, person_id]

MATCH (room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND room.place IN $place
WITH collect(DISTINCT m) AS counted
UNWIND counted AS m
MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
WITH p, m, size(counted) AS total, collect(a {.statements, .quotes}) AS said
ORDER BY m.date_start, m.id
WITH p, total, collect(coalesce(m.date, '?') + ' ' + coalesce(m.label, m.id)) AS meetings, collect(said) AS statements
WHERE size(meetings) = total
RETURN p.id AS person_id, p.name AS person, size(meetings) AS attended, total, meetings, statements
ORDER BY person, person_id

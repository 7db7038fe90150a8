// title: How many meetings a person attended
// en: How many meetings did {person} attend?
// es: ¿A cuántas reuniones asistió {person}?
// params:
//   person: {type: person}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, attended, total, statements]
// order: [person_id]

MATCH (p:Person {workspace: $workspace, id: $person})
OPTIONAL MATCH (p)-[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH p, count(DISTINCT m) AS attended, collect(CASE WHEN m IS NOT NULL THEN a {.statements,
     .quotes} END) AS statements
RETURN p.id AS person_id, p.name AS person, attended,
       COUNT {
         MATCH (m:Meeting {workspace: $workspace, status: 'held'})
         WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
           AND coalesce(m.date_end, '') >= coalesce($since, '')
           AND coalesce(m.date_start,
           '9999-99') <= coalesce($until, '9999-99')
       } AS total, statements
ORDER BY person_id

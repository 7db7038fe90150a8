// title: Who attended most meetings about a topic
// en: Who discussed {topic} most?
// es: ¿Quién trató más {topic}?
// note: People at the meetings where the topic came up.
// params:
//   topic: {type: topic}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, meetings, first, last, statements]
// order: [-meetings, person, person_id]

MATCH (:Topic {workspace: $workspace, id: $topic})
  <-[:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
WITH DISTINCT m
MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})-[:PART_OF*0..3]->(m)
RETURN p.id AS person_id, p.name AS person, count(DISTINCT m) AS meetings, min(m.date_start) AS first,
       max(m.date_start) AS last, collect(a {.statements, .quotes}) AS statements
ORDER BY meetings DESC, person, person_id

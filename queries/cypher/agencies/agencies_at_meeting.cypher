// title: The agencies present at a meeting
// en: Which agencies were at {meeting}?
// es: ¿Qué dependencias estuvieron en {meeting}?
// note: Those that sat as bodies and those whose people sat for them, parts of the meeting included.
// params:
//   meeting: {type: meeting}
// columns: [agency_id, agency, country, people, statements]
// order: [country, agency, agency_id]

MATCH (g:Agency {workspace: $workspace})<-[r:REPRESENTS*0..1]-(who)
  -[a:ATTENDED]->(room:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(:Meeting {workspace: $workspace, id: $meeting})
WHERE all(post IN r WHERE room.id IN post.meetings)
WITH g, who, collect(a {.statements, .quotes}) AS said
ORDER BY who.name, who.id
WITH g, collect(CASE WHEN who:Person THEN who.name END) AS people, collect(said) AS statements
RETURN g.id AS agency_id, g.name AS agency, g.country AS country, people, statements
ORDER BY country, agency, agency_id

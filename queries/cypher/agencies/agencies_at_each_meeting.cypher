// title: The agencies present at each meeting
// en: Which agencies were at each meeting?
// es: ¿Qué dependencias estuvieron en cada reunión?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [meeting_id, date, meeting, agencies, statements]
// order: [date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
// From the meetings outwards: left to itself the planner begins at the people.
WITH collect(m) AS counted
UNWIND counted AS m
MATCH (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})<-[a:ATTENDED]-()
UNWIND a.agencies AS id
WITH id, collect(m) AS rooms, collect(a {.statements, .quotes}) AS said
MATCH (g:Agency {workspace: $workspace, id: id})
// The agencies are put in order before their meetings: there are few of them.
WITH g, rooms, said
ORDER BY g.name, g.id
UNWIND range(0, size(rooms) - 1) AS place
WITH rooms[place] AS m, g, said[place] AS words
WITH m, collect(DISTINCT g) AS present, collect(words) AS statements
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting,
       [g IN present | coalesce(g.name, g.id)] AS agencies, statements
ORDER BY date, meeting_id

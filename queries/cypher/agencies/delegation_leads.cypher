// title: Who led the delegations
// en: Who led the delegations?
// es: ¿Quién encabezó las delegaciones?
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   country: {type: country, optional: true, about: the side led}
// columns: [meeting_id, date, meeting, side, person_id, person, statements]
// order: [date, meeting_id, side, person, person_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
// From the meetings outwards: left to itself the planner begins at the people.
WITH collect(m) AS counted
UNWIND counted AS m
MATCH (m)<-[:PART_OF*0..3]-(:Meeting {workspace: $workspace, status: 'held'})
  <-[a:ATTENDED]-(p:Person {workspace: $workspace})
WHERE a.lead AND ($country IS NULL OR a.side = $country)
WITH m, p, a.side AS side, collect(a {.statements, .quotes}) AS statements
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, side, p.id AS person_id,
       p.name AS person, statements
ORDER BY date, meeting_id, side, person, person_id

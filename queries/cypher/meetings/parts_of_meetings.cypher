// title: Meetings inside a larger one
// en: Which meetings were part of a larger one?
// es: ¿Qué reuniones fueron parte de otra mayor?
// columns: [part_id, date, part, place, meeting_id, meeting]
// order: [date, part_id, meeting_id]

MATCH (part:Meeting {workspace: $workspace})-[:PART_OF]->(m:Meeting {workspace: $workspace})
WITH DISTINCT part, m
RETURN part.id AS part_id, part.date AS date, coalesce(part.label, part.id) AS part, part.place AS place,
       m.id AS meeting_id, coalesce(m.label, m.id) AS meeting
ORDER BY date, part_id, meeting_id

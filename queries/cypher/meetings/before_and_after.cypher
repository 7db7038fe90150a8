// title: What came before and after a meeting
// en: Which meeting came before {meeting}?
// es: ¿Qué reunión hubo antes de {meeting}?
// note: Where a text says so.
// params:
//   meeting: {type: meeting}
// columns: [relation, meeting_id, date, meeting, status]
// order: [relation, date, meeting_id]

MATCH (x:Meeting {workspace: $workspace, id: $meeting})-[f:FOLLOWS]-(m:Meeting {workspace: $workspace})
WITH DISTINCT m, CASE WHEN startNode(f).id = x.id THEN 'before' ELSE 'after' END AS relation
RETURN relation, m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, m.status AS status
ORDER BY relation, date, meeting_id

// title: Meetings that one document reports
// en: Which meetings rest on one document?
// es: ¿Qué reuniones constan en un solo documento?
// columns: [meeting_id, date, meeting, document_id, document, statements]
// order: [date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})-[a:REPORTED_IN]->(d:Document {workspace: $workspace})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH m, collect(DISTINCT d) AS documents, collect(a {.statements, .quotes}) AS statements
WHERE size(documents) = 1
WITH m, documents[0] AS d, statements
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, d.id AS document_id, coalesce(d.title,
       d.path) AS document, statements
ORDER BY date, meeting_id

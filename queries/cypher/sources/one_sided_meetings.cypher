// title: Meetings that one side reports
// en: Which meetings were reported by one side only?
// es: ¿Qué reuniones informó una sola parte?
// note: All documents whose issuer is known come from one issuer.
// columns: [meeting_id, date, meeting, issuer, documents, statements]
// order: [date, meeting_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})-[a:REPORTED_IN]->(d:Document {workspace: $workspace})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH m, collect(DISTINCT d.issuer) AS issuers, count(DISTINCT d) AS documents,
     collect(a {.statements, .quotes}) AS statements
WHERE size(issuers) = 1
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, issuers[0] AS issuer, documents,
       statements
ORDER BY date, meeting_id

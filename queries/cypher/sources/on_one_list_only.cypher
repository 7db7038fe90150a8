// title: Who is on one document's list and not on another's
// en: Who is on one list only?
// es: ¿Quién aparece solo en una de las listas?
// note: Meetings that several documents report, and people whom not all of them name.
// columns: [meeting_id, date, meeting, person_id, person, named_in, documents, statements]
// order: [date, meeting_id, person, person_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})-[:REPORTED_IN]->(d:Document {workspace: $workspace})
WITH m, collect(DISTINCT d.id) AS documents
WHERE size(documents) > 1
MATCH (p:Person {workspace: $workspace})-[a:ATTENDED]->(m)
WITH m, p, documents, collect(coalesce(a.documents, [])) AS named, collect(a {.statements, .quotes}) AS statements
WITH m, p, documents, statements, [d IN documents WHERE any(list IN named WHERE d IN list)] AS naming
WHERE size(naming) < size(documents)
RETURN m.id AS meeting_id, m.date AS date, coalesce(m.label, m.id) AS meeting, p.id AS person_id, p.name AS person,
       size(naming) AS named_in,
       size(documents) AS documents, statements
ORDER BY date, meeting_id, person, person_id

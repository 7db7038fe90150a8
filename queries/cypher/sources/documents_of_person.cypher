// title: Which documents put a person in a meeting
// en: Which documents name {person}?
// es: ¿Qué documentos nombran a {person}?
// params:
//   person: {type: person}
// columns: [document_id, document, language, issuer, published, meetings, statements]
// order: [published, document, document_id]

MATCH (:Person {workspace: $workspace, id: $person})
  -[a:ATTENDED]->(m:Meeting {workspace: $workspace})-[:REPORTED_IN]->(d:Document {workspace: $workspace})
WHERE d.id IN a.documents
RETURN d.id AS document_id, coalesce(d.title, d.path) AS document, d.lang AS language, d.issuer AS issuer,
       d.published AS published, count(DISTINCT m) AS meetings, collect(a {.statements, .quotes}) AS statements
ORDER BY published, document, document_id

// title: Which documents report a meeting
// en: Which documents report {meeting}?
// es: ¿Qué documentos informan de {meeting}?
// params:
//   meeting: {type: meeting}
// columns: [document_id, document, language, issuer, published, statements]
// order: [document, document_id]

MATCH (:Meeting {workspace: $workspace, id: $meeting})-[a:REPORTED_IN]->(d:Document {workspace: $workspace})
RETURN d.id AS document_id, coalesce(d.title, d.path) AS document, d.lang AS language, d.issuer AS issuer,
       d.published AS published, collect(a {.statements, .quotes}) AS statements
ORDER BY document, document_id

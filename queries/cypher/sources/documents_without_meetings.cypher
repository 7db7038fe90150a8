// title: Documents that report no meeting
// en: Which documents report no meeting?
// es: ¿Qué documentos no informan de ninguna reunión?
// columns: [document_id, document, language, issuer, published]
// order: [published, document, document_id]

MATCH (d:Document {workspace: $workspace})
WHERE COUNT { (d)<-[:REPORTED_IN]-(:Meeting {workspace: $workspace}) } = 0
RETURN d.id AS document_id, coalesce(d.title, d.path) AS document, d.lang AS language, d.issuer AS issuer,
       d.published AS published
ORDER BY published, document, document_id

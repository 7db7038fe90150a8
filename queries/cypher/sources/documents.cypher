// title: The documents there are
// en: Which documents are there?
// es: ¿Qué documentos hay?
// columns: [document_id, document, language, issuer, published, meetings]
// order: [published, document, document_id]

MATCH (d:Document {workspace: $workspace})
OPTIONAL MATCH (d)<-[:REPORTED_IN]-(m:Meeting {workspace: $workspace})
RETURN d.id AS document_id, coalesce(d.title, d.path) AS document, d.lang AS language, d.issuer AS issuer,
       d.published AS published, count(DISTINCT m) AS meetings
ORDER BY published, document, document_id

// title: Documents by month and issuer
// en: How many documents are there by month?
// es: ¿Cuántos documentos hay por mes?
// columns: [month, issuer, documents]
// order: [month, issuer]

MATCH (d:Document {workspace: $workspace})
RETURN substring(d.published, 0, 7) AS month, d.issuer AS issuer, count(d) AS documents
ORDER BY month, issuer

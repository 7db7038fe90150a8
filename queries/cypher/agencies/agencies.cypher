// title: The agencies there are
// en: Which agencies are there?
// es: ¿Qué dependencias hay?
// params:
//   country: {type: country, optional: true}
// columns: [agency_id, agency, acronym, country, kind]
// order: [agency, agency_id]

MATCH (g:Agency {workspace: $workspace})
WHERE $country IS NULL OR g.country = $country
RETURN g.id AS agency_id, g.name AS agency, g.acronym AS acronym, g.country AS country, g.kind AS kind
ORDER BY agency, agency_id

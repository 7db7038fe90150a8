// title: The people there are
// en: Which people are there?
// es: ¿Qué personas hay?
// params:
//   country: {type: country, optional: true}
// columns: [person_id, person, country, aliases]
// order: [person, person_id]

MATCH (p:Person {workspace: $workspace})
WHERE $country IS NULL OR p.country = $country
RETURN p.id AS person_id, p.name AS person, p.country AS country, coalesce(p.aliases, []) AS aliases
ORDER BY person, person_id

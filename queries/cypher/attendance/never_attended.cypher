// title: Who is named but attended no meeting
// en: Who never attended a meeting?
// es: ¿Quién nunca asistió a una reunión?
// note: People the texts name who were in no held meeting of the period.
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
//   country: {type: country, optional: true, about: the country of the people}
// columns: [person_id, person, country]
// order: [person, person_id]

MATCH (p:Person {workspace: $workspace})
WHERE ($country IS NULL OR p.country = $country)
  AND COUNT {
    MATCH (p)-[:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
      -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
    WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
      AND coalesce(m.date_end, '') >= coalesce($since, '')
      AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  } = 0
RETURN p.id AS person_id, p.name AS person, p.country AS country
ORDER BY person, person_id

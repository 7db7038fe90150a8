// title: Who has held a post
// en: Who has been {post}?
// es: ¿Quién ha sido {post}?
// note: As written where they attended; the dates are their first and last meeting in the post.
// params:
//   post: {type: post, about: all wordings of the post}
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [person_id, person, role, first, last, statements]
// order: [first, person, person_id, role]

MATCH (p:Person {workspace: $workspace})
  -[a:ATTENDED]->(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND coalesce(m.date_end, '') >= coalesce($since, '')
  AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99')
  AND (a.role IN $post OR any(role IN a.roles WHERE role IN $post))
RETURN p.id AS person_id, p.name AS person, a.role AS role, min(m.date_start) AS first, max(m.date_start) AS last,
       collect(a {.statements, .quotes}) AS statements
ORDER BY first, person, person_id, role

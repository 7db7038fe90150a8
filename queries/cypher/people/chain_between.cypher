// title: The shortest chain of meetings between two people
// en: What connects {person} and {other}?
// es: ¿Qué conecta a {person} con {other}?
// note: From person to meeting to person; of several shortest chains the first by the ids.
// params:
//   person: {type: person}
//   other: {type: person}
// columns: [steps, chain, statements]
// order: [steps]

MATCH (p:Person {workspace: $workspace, id: $person})
MATCH (q:Person {workspace: $workspace, id: $other})
WHERE p.id <> q.id
MATCH path = allShortestPaths((p)-[:ATTENDED*..12]-(q))
WHERE all(n IN nodes(path) WHERE n:Person OR n.status = 'held')
WITH [n IN nodes(path) | n.id] AS ids,
     [n IN nodes(path) | CASE WHEN n:Person THEN n.name ELSE coalesce(n.date, '?') + ' ' + coalesce(n.label,
     n.id) END] AS chain,
     collect([r IN relationships(path) | r {.statements, .quotes}]) AS statements
ORDER BY ids
LIMIT 1
RETURN size(ids) / 2 AS steps, chain, statements
ORDER BY steps

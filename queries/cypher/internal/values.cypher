// title: Posts and countries as the graph words them, for matching what a question says
// columns: [type, value]
// order: []

MATCH (:Person {workspace: $workspace})-[a:ATTENDED]->(:Meeting {workspace: $workspace})
UNWIND coalesce(a.roles, []) + [a.role] AS value
WITH DISTINCT value
WHERE value IS NOT NULL
RETURN 'post' AS type, value
UNION ALL
MATCH (:Person {workspace: $workspace})-[r:REPRESENTS]->(:Agency {workspace: $workspace})
WITH DISTINCT r.role AS value
WHERE value IS NOT NULL
RETURN 'post' AS type, value
UNION ALL
MATCH (m:Meeting {workspace: $workspace})
UNWIND coalesce(m.countries, []) AS value
WITH DISTINCT value
RETURN 'country' AS type, value
UNION ALL
MATCH (n:Person {workspace: $workspace})
WITH DISTINCT n.country AS value
WHERE value IS NOT NULL
RETURN 'country' AS type, value
UNION ALL
MATCH (n:Agency {workspace: $workspace})
WITH DISTINCT n.country AS value
WHERE value IS NOT NULL
RETURN 'country' AS type, value

MATCH (a)-[r:TYPE {workspace: $workspace}]->(b)
WHERE r.id IS NOT NULL
RETURN r.id AS id, a.id AS source, b.id AS target, properties(r) AS props

MATCH (n:LABEL {workspace: $workspace})
WHERE n.id IS NOT NULL
RETURN n.id AS id, properties(n) AS props

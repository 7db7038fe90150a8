// How many nodes of a label the workspace has; answered from the index alone. No row where there is none.
MATCH (n:LABEL {workspace: $workspace})
WHERE n.id IS NOT NULL
RETURN 'LABEL' AS kind, count(n) AS many

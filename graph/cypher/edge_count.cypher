// How many edges of a type the workspace has; answered from the index alone. No row where there is none.
MATCH ()-[r:TYPE {workspace: $workspace}]->()
WHERE r.id IS NOT NULL
RETURN 'TYPE' AS kind, count(r) AS many

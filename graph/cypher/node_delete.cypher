// $rows: id. Our edges are gone by now. A node that others have tied edges of their own to is left for node_release.
UNWIND $rows AS row
MATCH (n:LABEL {workspace: $workspace, id: row.id})
WHERE NOT EXISTS { (n)--() }
DELETE n
RETURN count(*) AS done

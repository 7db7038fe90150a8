// $rows: id. Nodes that should go but carry other people's edges lose our mark, and are theirs from now on.
UNWIND $rows AS row
MATCH (n:LABEL {workspace: $workspace, id: row.id})
REMOVE n.workspace, n.digest
RETURN count(n) AS done

// $rows: id.
UNWIND $rows AS row
MATCH ()-[r:TYPE {workspace: $workspace, id: row.id}]->()
DELETE r
RETURN count(*) AS done

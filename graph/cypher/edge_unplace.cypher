// $rows: id, source, target. An edge that should now have other ends goes first: ends cannot be changed.
UNWIND $rows AS row
MATCH (a)-[r:TYPE {workspace: $workspace, id: row.id}]->(b)
WHERE NOT (a:SOURCE AND a.workspace = $workspace AND a.id = row.source
       AND b:TARGET AND b.workspace = $workspace AND b.id = row.target)
DELETE r
RETURN count(*) AS done

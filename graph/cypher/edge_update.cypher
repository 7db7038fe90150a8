// $rows: id, source, target, props. After edge_unplace; a property of ours that is gone comes as null.
UNWIND $rows AS row
MATCH (a:SOURCE {workspace: $workspace, id: row.source})
MATCH (b:TARGET {workspace: $workspace, id: row.target})
MERGE (a)-[r:TYPE {workspace: $workspace, id: row.id}]->(b)
SET r += row.props
RETURN count(r) AS done

// $rows: id, source, target, props. The edge's own id keeps parallel edges, and their sources, apart.
UNWIND $rows AS row
MATCH (a:SOURCE {workspace: $workspace, id: row.source})
MATCH (b:TARGET {workspace: $workspace, id: row.target})
CREATE (a)-[r:TYPE {workspace: $workspace, id: row.id}]->(b)
SET r += row.props
RETURN count(r) AS done

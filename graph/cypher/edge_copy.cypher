// $rows: id, source, target, props. edge_create for the embedded engine, which holds one workspace only and finds a
// node by its id alone.
UNWIND $rows AS row
MATCH (a:SOURCE) WHERE a.id = row.source
MATCH (b:TARGET) WHERE b.id = row.target
CREATE (a)-[r:TYPE {workspace: $workspace, id: row.id}]->(b)
SET r += row.props

// $rows: id, props. No MERGE: what is new is known, and the constraint refuses what is not.
UNWIND $rows AS row
CREATE (n:LABEL {workspace: $workspace, id: row.id})
SET n += row.props
RETURN count(n) AS done

// $rows: id, props. A property of ours that is gone comes as null; properties others have added stay.
UNWIND $rows AS row
MATCH (n:LABEL {workspace: $workspace, id: row.id})
SET n += row.props
RETURN count(n) AS done

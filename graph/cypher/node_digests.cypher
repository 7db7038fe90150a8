// The nodes of the buckets that differ.
MATCH (n:LABEL {workspace: $workspace})
WHERE n.id IS NOT NULL AND coalesce(n.digest, 0) % $buckets IN $wanted
RETURN n.id AS id, coalesce(n.digest, 0) AS digest

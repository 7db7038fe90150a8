// The edges of the buckets that differ.
MATCH ()-[r:TYPE {workspace: $workspace}]->()
WHERE r.id IS NOT NULL AND coalesce(r.digest, 0) % $buckets IN $wanted
RETURN r.id AS id, coalesce(r.digest, 0) AS digest

// What a type holds of the workspace, by bucket: enough to see where it differs, without reading it all.
MATCH ()-[r:TYPE {workspace: $workspace}]->()
WHERE r.id IS NOT NULL
WITH coalesce(r.digest, 0) AS digest
RETURN 'TYPE' AS kind, digest % $buckets AS bucket, count(*) AS many,
  sum(digest / 4294967296) AS high, sum(digest % 4294967296) AS low

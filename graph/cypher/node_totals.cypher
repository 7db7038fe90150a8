// What a label holds of the workspace, by bucket: enough to see where it differs, without reading it all.
MATCH (n:LABEL {workspace: $workspace})
WHERE n.id IS NOT NULL
WITH coalesce(n.digest, 0) AS digest
RETURN 'LABEL' AS kind, digest % $buckets AS bucket, count(*) AS many,
  sum(digest / 4294967296) AS high, sum(digest % 4294967296) AS low

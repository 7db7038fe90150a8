// Opens every writing transaction: locks the workspace's own node and counts on. No row where another writer
// has counted meanwhile, and then the transaction is given up: two syncs can never mix.
MERGE (w:WhometWorkspace {workspace: $workspace})
SET w.version = coalesce(w.version, 0) + 1, w.complete = $complete, w.form = $form, w.for_review = $for_review,
  w.graph = $graph
WITH w WHERE w.version = $version + 1
RETURN count(w) AS done

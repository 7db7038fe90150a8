// The workspace's own node: how often it was written, whether its last sync came to its end, in which
// form, how many mentions waited for a person's decision then, and the digest of the graph it completed.
MATCH (w:WhometWorkspace {workspace: $workspace})
RETURN w.version AS version, w.complete AS complete, w.form AS form, w.for_review AS for_review, w.graph AS graph

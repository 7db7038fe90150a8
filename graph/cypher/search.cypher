// Names like $text, best first; accents and case do not matter.
CALL db.index.fulltext.queryNodes('whomet_names', $text) YIELD node, score
WHERE node.workspace = $workspace
RETURN node.id AS id, labels(node)[0] AS label, coalesce(node.name, node.label) AS name, round(score, 3) AS score
ORDER BY score DESC, id
LIMIT $limit

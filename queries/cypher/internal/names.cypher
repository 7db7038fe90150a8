// title: Everything that has a name, for matching what a question says
// columns: [id, type, name, names, status, date, date_start, date_end, place, series, ordinal, part, topics]
// order: []

MATCH (n:Person {workspace: $workspace})
RETURN n.id AS id, 'Person' AS type, n.name AS name, coalesce(n.aliases, []) AS names, null AS status,
       null AS date, null AS date_start, null AS date_end, null AS place, null AS series, null AS ordinal,
       null AS part, null AS topics
UNION ALL
MATCH (n:Agency {workspace: $workspace})
RETURN n.id AS id, 'Agency' AS type, n.name AS name,
       [x IN [n.name_es, n.name_en, n.acronym] WHERE x IS NOT NULL] + coalesce(n.aliases, []) AS names,
       null AS status,
       null AS date, null AS date_start, null AS date_end, null AS place, null AS series, null AS ordinal,
       null AS part, null AS topics
UNION ALL
MATCH (n:Topic {workspace: $workspace})
RETURN n.id AS id, 'Topic' AS type, n.name AS name,
       [x IN [n.name_es, n.name_en] WHERE x IS NOT NULL] AS names, null AS status,
       null AS date, null AS date_start, null AS date_end, null AS place, null AS series, null AS ordinal,
       null AS part, null AS topics
UNION ALL
MATCH (n:Meeting {workspace: $workspace})
OPTIONAL MATCH (n)-[:DISCUSSED]->(t:Topic {workspace: $workspace})
WITH n, t ORDER BY t.id
WITH n, collect(DISTINCT t.id) AS topics
RETURN n.id AS id, 'Meeting' AS type, n.label AS name, [] AS names, n.status AS status,
       n.date AS date, n.date_start AS date_start, n.date_end AS date_end, n.place AS place,
       n.series AS series, n.ordinal AS ordinal,
       EXISTS { (n)-[:PART_OF]->(:Meeting) } AS part, topics

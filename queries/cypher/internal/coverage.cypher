// title: What an answer rests on
// params:
//   since: {type: date, optional: true}
//   until: {type: date, optional: true}
// columns: [documents, meetings_held, dates_unknown]
// order: [documents]

OPTIONAL MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH count(CASE WHEN coalesce(m.date_end, '') >= coalesce($since, '')
                 AND coalesce(m.date_start, '9999-99') <= coalesce($until, '9999-99') THEN m END) AS meetings_held,
     count(CASE WHEN m.date_start IS NULL THEN m END) AS dates_unknown
RETURN COUNT { MATCH (d:Document {workspace: $workspace}) } AS documents, meetings_held, dates_unknown
ORDER BY documents

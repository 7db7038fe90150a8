// title: How many meetings were held in each year
// en: How many meetings were held in each year?
// es: ¿Cuántas reuniones hubo cada año?
// columns: [year, meetings]
// order: [year]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
RETURN m.year AS year, count(m) AS meetings
ORDER BY year

// title: Which topics rose and fell
// en: Which topics rose and fell by year?
// es: ¿Qué temas subieron y bajaron por año?
// note: Meetings about the topic in a year and in the year before.
// columns: [year, topic_id, topic, meetings, previous, change]
// order: [year, -change, topic, topic_id]

MATCH (m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
WITH max(m.year) AS latest
MATCH (t:Topic {workspace: $workspace})
  <-[a:DISCUSSED]-(:Meeting {workspace: $workspace, status: 'held'})
  -[:PART_OF*0..3]->(m:Meeting {workspace: $workspace, status: 'held'})
WHERE NOT EXISTS { (m)-[:PART_OF]->(:Meeting) }
  AND m.year IS NOT NULL
WITH latest, t, m.year AS year, count(DISTINCT m) AS number
WITH latest, t, collect({year: year, number: number}) AS counts
UNWIND counts AS one
UNWIND [one.year, one.year + 1] AS year
WITH DISTINCT t, counts, year, latest
WHERE year <= latest
WITH t, year, coalesce(head([c IN counts WHERE c.year = year | c.number]), 0) AS meetings,
     coalesce(head([c IN counts WHERE c.year = year - 1 | c.number]), 0) AS previous
RETURN year, t.id AS topic_id, t.name AS topic, meetings, previous, meetings - previous AS change
ORDER BY year, change DESC, topic, topic_id

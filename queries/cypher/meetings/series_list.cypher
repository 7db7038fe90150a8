// title: The series of meetings
// en: Which series of meetings are there?
// es: ¿Qué series de reuniones hay?
// note: Planned meetings and those referred to included.
// columns: [series, meetings, held, ordinals, first, last]
// order: [series]

MATCH (m:Meeting {workspace: $workspace})
WHERE m.series IS NOT NULL
WITH m ORDER BY m.ordinal
RETURN m.series AS series, count(m) AS meetings, count(CASE WHEN m.status = 'held' THEN 1 END) AS held,
       collect(DISTINCT m.ordinal) AS ordinals, min(m.date_start) AS first, max(m.date_start) AS last
ORDER BY series

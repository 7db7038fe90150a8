// title: Meetings missing from a series
// en: Which series have gaps?
// es: ¿Qué series tienen huecos?
// note: Numbers before the highest one known that no text speaks of.
// columns: [series, known, missing]
// order: [series]

MATCH (m:Meeting {workspace: $workspace})
WHERE m.series IS NOT NULL AND m.ordinal IS NOT NULL
WITH m ORDER BY m.ordinal
WITH m.series AS series, collect(DISTINCT m.ordinal) AS known
WITH series, known, [number IN range(1, known[-1]) WHERE NOT number IN known] AS missing
WHERE size(missing) > 0
RETURN series, known, missing
ORDER BY series

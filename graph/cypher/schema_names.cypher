// A uniqueness constraint has an index of its own name, so this lists both.
SHOW INDEXES YIELD name, state
WHERE name STARTS WITH 'whomet_'
RETURN name, state
ORDER BY name

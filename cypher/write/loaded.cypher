// Note when documents were loaded.
MERGE (s:Schema {id: 'schema'})
SET s.loaded = datetime()

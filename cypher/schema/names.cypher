// Entities are found by any of their names and by the words of a task, accents optional.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

// What is derived from now on is another graph: copies of the one before cannot follow it.
MATCH (s:Schema {id: 'schema'})
SET s.graph = randomUUID()

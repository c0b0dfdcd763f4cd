// Of which version of the schema is this graph?
// :returns version
MATCH (s:Schema {id: 'schema'})
RETURN s.version AS version

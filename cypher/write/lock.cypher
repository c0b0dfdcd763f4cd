// Take the turn to write: writers follow one another, because resolution looks at the whole graph.
// :param version  version of the schema
MERGE (s:Schema {id: 'schema'})
SET s.version = $version

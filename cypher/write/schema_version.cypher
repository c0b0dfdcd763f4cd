// Note that everything derived in this graph is of this version of the schema.
// :param version  version of the schema
MERGE (s:Schema {id: 'schema'})
SET s.version = $version

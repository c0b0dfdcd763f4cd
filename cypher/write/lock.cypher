// Take the turn to write: writers follow one another, because resolution looks at the whole graph.
// :param version  version of the schema, for a graph that is new
// :returns turn
MERGE (s:Schema {id: 'schema'})
ON CREATE SET s.version = $version, s.graph = randomUUID()
SET s.turn = coalesce(s.turn, 0) + 1
RETURN s.turn AS turn

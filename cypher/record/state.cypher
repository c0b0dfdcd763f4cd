// In which state is the graph: which change came last and when, is one just being committed, when were documents loaded?
// :returns change, at, under_way, loaded, schema
OPTIONAL MATCH (c:Schema {id: 'change'})
OPTIONAL MATCH (s:Schema {id: 'schema'})
RETURN coalesce(c.begun, 0) AS change, c.at AS at, toString(s.loaded) AS loaded, s.version AS schema,
       coalesce(c.begun <> coalesce(c.ended, 0) AND datetime(c.at) > datetime() - duration({seconds: 30}), false) AS under_way

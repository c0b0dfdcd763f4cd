// Which relationships join the two of each of these pairs?
// :param pairs =[]  ids of two entities each
// :param known_on =null  day: only what a dated document had said by then
// :returns id, type, source, target, properties
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
// Both ends come first: the server then goes from the one that has fewer, be the other ever so tied.
WITH a, b
MATCH (a)-[r]-(b) WHERE KNOWN(r)
WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
KNOWN_RELATIONSHIP(r) AS tie
RETURN r.id AS id, type(r) AS type, source.id AS source, target.id AS target, properties(tie) AS properties
ORDER BY id

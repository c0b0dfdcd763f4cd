// What does the graph keep of these entities?
// :param ids =[]  ids of the entities
// :param known_on =null  day: only what a dated document had said by then
// :returns id, labels, properties
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
WHERE KNOWN(n)
KNOWN_ENTITY(n) AS told
RETURN n.id AS id, labels(n) AS labels, properties(told) AS properties
ORDER BY id

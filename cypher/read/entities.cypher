// What does the graph keep of these entities?
// :param ids =[]  ids of the entities
// :returns id, labels, properties
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id

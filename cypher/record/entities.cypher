// What is known of these entities so far?
// :param ids  ids of entities
// :returns id, properties
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, properties(n) AS properties

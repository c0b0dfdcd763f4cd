// Take away entities that nothing mentions.
// :param ids  ids of entities
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DELETE n

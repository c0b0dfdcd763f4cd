// Take away entities that nothing mentions.
// :param ids  ids of entities
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (w:Words {of: id})
DELETE n, w

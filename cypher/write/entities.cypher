// Write entities with their labels, as all their mentions say.
// :param entities  maps of id, labels, properties
// :param second  every second label there is
UNWIND $entities AS row
MERGE (n:Entity {id: row.id})
REMOVE n:$($second)
SET n:$(row.labels), n = row.properties

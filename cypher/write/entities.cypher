// Write entities with their labels, as all their mentions say, and the words by which they are found.
// :param entities  maps of id, labels, properties, words
// :param second  every second label there is
UNWIND $entities AS row
MERGE (n:Entity {id: row.id})
REMOVE n:$($second)
SET n:$(row.labels), n = row.properties
MERGE (w:Words {of: row.id})
SET w.names = row.words.names, w.text = row.words.text

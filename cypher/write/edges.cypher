// Write relationships between entities (RELATIONSHIP stands for the type).
// :param edges  maps of id, subject, object, properties
UNWIND $edges AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:RELATIONSHIP {id: row.id}]->(b)
SET r = row.properties

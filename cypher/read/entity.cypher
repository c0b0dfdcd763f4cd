// What is known of the entity with this id?
// :param id  id of the entity
// :returns properties, labels, documents
MATCH (e:Entity {id: $id})
RETURN e {.*} AS properties, labels(e) AS labels, COUNT { (:Document)-[:REPORTS]->(e) } AS documents

// What is known of these relationships so far (RELATIONSHIP stands for the type)?
// :param ids  ids of relationships
// :returns id, properties
UNWIND $ids AS id
MATCH ()-[r:RELATIONSHIP {id: id}]->()
RETURN id, properties(r) AS properties

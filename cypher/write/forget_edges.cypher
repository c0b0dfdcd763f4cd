// Take away relationships that nothing supports (RELATIONSHIP stands for the type).
// :param ids  ids of relationships
UNWIND $ids AS id
MATCH ()-[r:RELATIONSHIP {id: id}]->()
DELETE r

// What is known of the entity with this id?
// :param id  id of the entity
// :param known_on =null  day: only what a dated document had said by then
// :returns properties, labels, documents
MATCH (e:Entity {id: $id})
WHERE KNOWN(e)
KNOWN_ENTITY(e) AS told
RETURN properties(told) AS properties, labels(e) AS labels,
       COUNT {
           MATCH (d:Document {kind: 'text'})-[r:REPORTS]->(e) WHERE KNOWN(r)
           RETURN DISTINCT coalesce(d.witness, d.id)
       } AS documents

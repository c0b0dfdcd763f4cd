// What changed since then, of everything that a copy of the graph holds?
// :param after =""  sequence of the last change seen
// :param limit =500  how many
// :returns sequence, at, kind, key, id, entity, relationship, document
MATCH (c:Change)
WHERE c.seq > $after
WITH c ORDER BY c.seq LIMIT toInteger($limit)
RETURN c.seq AS sequence, c.at AS at, c.kind AS kind, c.key AS key, c.id AS id,
       head(COLLECT {
           WITH c WHERE c.kind = 'entity'
           MATCH (e:Entity {id: c.id})
           RETURN {labels: labels(e), properties: properties(e)}
       }) AS entity,
       head(COLLECT {
           WITH c WHERE c.kind = 'relationship'
           CALL (c) {
               MATCH (a:Entity {id: c.source}) RETURN a
             UNION
               MATCH (a:Document {id: c.source}) RETURN a
           }
           MATCH (b:Entity {id: c.target})
           MATCH (a)-[r]->(b)
           WHERE r.id = c.id
           RETURN {type: type(r), source: c.source, target: c.target, properties: properties(r)}
       }) AS relationship,
       head(COLLECT {
           WITH c WHERE c.kind = 'document'
           MATCH (d:Document {id: c.id})
           RETURN {properties: properties(d), statements: COLLECT {
               MATCH (s:Statement {document: d.id}) RETURN properties(s) AS said ORDER BY s.id
           }}
       }) AS document
ORDER BY sequence

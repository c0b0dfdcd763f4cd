// How is this entity tied to others, and which words say so?
// :param id  id of the entity
// :param limit =200  how many relationships
// :returns type, outgoing, other, properties, evidence
MATCH (e:Entity {id: $id})-[r]-(other:Entity)
WITH e, r, other ORDER BY type(r), r.id LIMIT toInteger($limit)
RETURN type(r) AS type, startNode(r) = e AS outgoing,
       other {.id, .name, .date, labels: labels(other)} AS other, properties(r) AS properties,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 5
       } AS evidence

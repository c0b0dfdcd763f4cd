// How is this entity tied to others, and which words say so?
// :param id  id of the entity
// :param limit =200  how many relationships
// :param known_on =null  day: only what a dated document had said by then
// :returns type, outgoing, other, properties, evidence
MATCH (e:Entity {id: $id})-[r]-(other:Entity)
WHERE KNOWN(r)
WITH e, r, other ORDER BY type(r), r.id LIMIT toInteger($limit)
KNOWN_RELATIONSHIP(r) AS told
RETURN type(r) AS type, startNode(r) = e AS outgoing,
       other {.id, name: KNOWN_SAID(other, name), date: KNOWN_SAID(other, date), labels: labels(other)} AS other, properties(told) AS properties,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 5
       } AS evidence

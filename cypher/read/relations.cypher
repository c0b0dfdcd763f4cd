// How is this entity tied to others, and which words say so?
// :param id  id of the entity
// :param after =[]  the key of the last row seen, to go on from there: its type, id
// :param limit =200  how many relationships
// :key type, id
// :param known_on =null  day: only what a dated document had said by then
// :returns id, type, outgoing, other, properties, evidence
MATCH (e:Entity {id: $id})-[r]-(other:Entity)
WHERE KNOWN(r) AND ($after = [] OR [type(r), r.id] > $after)
WITH e, r, other ORDER BY type(r), r.id LIMIT toInteger($limit)
KNOWN_RELATIONSHIP(r) AS told
RETURN r.id AS id, type(r) AS type, startNode(r) = e AS outgoing,
       other {.id, name: KNOWN_NAME(other), date: KNOWN_SAID(other, date), labels: labels(other)} AS other, properties(told) AS properties,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 5
       } AS evidence

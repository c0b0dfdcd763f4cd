// What is this document, and what does it name?
// :param id  id of the document
// :param limit =200  how many entities
// :param known_on =null  day: only what a dated document had said by then
// :returns document, text, entities
MATCH (d:Document {id: $id})
WHERE KNOWN(d)
RETURN d {.*} AS document,
       head(COLLECT { MATCH (t:Text {document: d.id}) RETURN t.text }) AS text,
       COLLECT {
           MATCH (d)-[:REPORTS]->(e:Entity)
           RETURN e {.id, name: KNOWN_NAME(e), labels: labels(e)} ORDER BY e.id LIMIT toInteger($limit)
       } AS entities

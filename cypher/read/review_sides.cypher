// What is known of these entities that helps to tell whether they are one?
// :param ids =[]  ids of entities
// :returns id, name, labels, mention, date, documents, edges, offices, evidence
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.name AS name, labels(e) AS labels, e.date AS date,
  COLLECT { MATCH (m:Mention {entity: id}) RETURN m.id ORDER BY m.id LIMIT 1 }[0] AS mention,
  COUNT { (:Document)-[:REPORTS]->(e) } AS documents,
  COUNT { (e)-[]-(:Entity) } AS edges,
  COLLECT { MATCH (e)-[:HOLDS]->(p:Position) RETURN DISTINCT p.name ORDER BY p.name LIMIT 8 } AS offices,
  COLLECT {
    MATCH (d:Document)-[r:REPORTS]->(e)
    MATCH (s:Statement {edge: r.id})
    RETURN s {.document, .start, .end, .quote, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
    ORDER BY d.published DESC, s.document, s.start LIMIT 3
  } AS evidence

// What is known of these entities, or reports of progress, that helps to tell whether they are one?
// :param ids =[]  ids of entities or reports
// :returns id, name, labels, mention, date, documents, edges, offices, evidence
UNWIND $ids AS id
CALL (id) {
    MATCH (e:Entity {id: id})
    RETURN e.name AS name, labels(e) AS labels, e.date AS date,
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
  UNION
    MATCH (r:Report {id: id})
    MATCH (d:Document {id: r.document})
    MATCH (t:Text {document: r.document})
    RETURN r.name AS name, labels(r) AS labels, d.published AS date, r.id AS mention, 1 AS documents, 0 AS edges, [] AS offices,
      [{document: d.id, start: r.start, end: r.end, quote: substring(t.text, r.start, r.end - r.start), rule: null,
        corrected_by: null, statement: null, url: d.url, title: d.title}] AS evidence
}
RETURN id, name, labels, mention, date, documents, edges, offices, evidence

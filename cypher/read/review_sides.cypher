// What is known of these entities, or reports of progress, that helps to tell whether they are one?
// :param ids =[]  ids of entities or reports
// :param known_on =null  day: only what a dated document had said by then
// :returns id, name, labels, mention, date, documents, edges, offices, evidence
UNWIND $ids AS id
CALL (id) {
    MATCH (e:Entity {id: id}) WHERE KNOWN(e)
    RETURN KNOWN_SAID(e, name) AS name, labels(e) AS labels, KNOWN_SAID(e, date) AS date,
      COLLECT { MATCH (m:Mention {entity: id}) WHERE KNOWN(m) RETURN m.id ORDER BY m.id LIMIT 1 }[0] AS mention,
      COUNT { (:Document)-[r:REPORTS]->(e) WHERE KNOWN(r) } AS documents,
      COUNT { (e)-[r]-(:Entity) WHERE KNOWN(r) } AS edges,
      COLLECT { MATCH (e)-[r:HOLDS]->(p:Position) WHERE KNOWN(r) RETURN DISTINCT p.name ORDER BY p.name LIMIT 8 } AS offices,
      COLLECT {
        MATCH (d:Document)-[r:REPORTS]->(e)
        MATCH (s:Statement {edge: r.id}) WHERE KNOWN(s)
        RETURN s {.document, .start, .end, .quote, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
        ORDER BY d.published DESC, s.document, s.start, s.id LIMIT 3
      } AS evidence
  UNION
    MATCH (r:Report {id: id})
    MATCH (d:Document {id: r.document}) WHERE KNOWN(d)
    MATCH (t:Text {document: r.document})
    RETURN r.name AS name, labels(r) AS labels, d.published AS date, r.id AS mention, 1 AS documents, 0 AS edges, [] AS offices,
      [{document: d.id, start: r.start, end: r.end, quote: substring(t.text, r.start, r.end - r.start), rule: null,
        corrected_by: null, statement: null, url: d.url, title: d.title}] AS evidence
}
RETURN id, name, labels, mention, date, documents, edges, offices, evidence

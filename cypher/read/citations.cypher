// Which papers do documents cite most often?
// :vi Những văn bản nào được viện dẫn nhiều nhất?
// :param limit =50  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns instrument, number, issued, documents, evidence
MATCH (d:Document)-[r:CITES]->(i:Instrument)
WHERE KNOWN(r)
WITH i, collect(r.id) AS edges, count(DISTINCT coalesce(d.witness, d.id)) AS documents
ORDER BY documents DESC, i.id LIMIT toInteger($limit)
RETURN i {.id, name: KNOWN_NAME(i), labels: labels(i)} AS instrument, KNOWN_SAID(i, number) AS number, KNOWN_SAID(i, issued) AS issued, documents,
       COLLECT {
           UNWIND edges[..3] AS edge
           MATCH (s:Statement {edge: edge})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY documents DESC, instrument.id

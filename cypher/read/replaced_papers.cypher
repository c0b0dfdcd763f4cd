// Which papers replace, repeal or amend which?
// :vi Văn bản nào thay thế, bãi bỏ, sửa đổi văn bản nào?
// :param instrument =null  id of a paper that must be one of the two
// :param limit =200  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns instrument, how, replaced, issued, evidence
MATCH (new:Instrument)-[r:REPLACES|AMENDS]->(old:Instrument)
WHERE KNOWN(r) AND ($instrument IS NULL OR $instrument IN [new.id, old.id])
WITH new, r, old, KNOWN_SAID(new, issued) AS issued ORDER BY issued DESC, r.id LIMIT toInteger($limit)
RETURN new {.id, name: KNOWN_NAME(new), labels: labels(new)} AS instrument, CASE type(r) WHEN 'AMENDS' THEN ['amended'] ELSE KNOWN_LIST(r, how) END AS how,
       old {.id, name: KNOWN_NAME(old), labels: labels(old)} AS replaced, issued,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence

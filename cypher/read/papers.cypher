// Which papers did this body or person issue, and how many tasks do they order?
// :vi Cơ quan, người này ban hành những văn bản nào, giao bao nhiêu việc?
// :param issuer  id of the body, post or person
// :param from =""  day: only papers of it or later
// :param to ="9"  day: only papers of an earlier day
// :param limit =200  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns issued, instrument, number, tasks, documents, evidence
MATCH (i:Instrument)-[r:ISSUED_BY]->(:Entity {id: $issuer})
WHERE KNOWN(r)
WITH i, r, KNOWN_SAID(i, issued) AS issued
WHERE $from <= coalesce(issued, '') AND coalesce(issued, '') < $to
WITH i, r, issued ORDER BY issued DESC, i.id LIMIT toInteger($limit)
RETURN issued, i {.id, name: KNOWN_NAME(i), labels: labels(i)} AS instrument, KNOWN_SAID(i, number) AS number,
       COUNT { MATCH (i)<-[o:ORDERED_BY]-(:Commitment) WHERE KNOWN(o) } AS tasks,
       COUNT { MATCH (:Document)-[c:REPORTS|CITES]->(i) WHERE KNOWN(c) } AS documents,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence

// Who came into and left this committee, when, and by which paper?
// :vi Ai vào, ai rời ủy ban, ban chỉ đạo này, ngày nào, theo văn bản nào?
// :param body  id of the committee or other body
// :param known_on =null  day: only what a dated document had said by then
// :returns who, offices, since, until, instrument, known_from, evidence
MATCH (who:Entity)-[r:MEMBER_OF]->(:Body {id: $body})
WHERE KNOWN(r)
KNOWN_RELATIONSHIP(r) AS tie
WITH who, r, tie, COLLECT {
    MATCH (who)-[h:HOLDS]->(o:Position) WHERE KNOWN(h) RETURN DISTINCT KNOWN_NAME(o) AS name ORDER BY name
} AS offices
RETURN who {.id, name: KNOWN_NAME(who), labels: labels(who)} AS who, offices, tie.since AS since, tie.until AS until,
       coalesce(tie.instrument, []) AS instrument, tie.known_from AS known_from,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY coalesce(since, known_from), who.name, who.id

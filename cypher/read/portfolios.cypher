// Who has the portfolio of this field, programme, body or place, on a day, with offices that name a place?
// :vi Ai phụ trách lĩnh vực, chương trình này, theo văn bản nào?
// :param id  id of the field, programme, body or place
// :param place =null  only who holds an office whose name holds this, e.g. Mây Ngàn
// :param on =null  only portfolios that a source does not say to begin later or to have ended on this day
// :param known_on =null  day: only what a dated document had said by then
// :returns who, offices, since, until, instrument, evidence
MATCH (who:Entity)-[r:PORTFOLIO]->(:Entity {id: $id})
WHERE KNOWN(r)
KNOWN_RELATIONSHIP(r) AS tie
WITH who, r, tie, $on AS day
WHERE $on IS NULL OR coalesce(tie.since, '') <= $on AND $on < coalesce(tie.until, '9999')
WITH who, r, tie, day, COLLECT {
    MATCH (who)-[h:HOLDS]->(o:Position) WHERE KNOWN(h) RETURN DISTINCT KNOWN_CALLED(o, day) AS name ORDER BY name
} AS held
WITH who, r, tie, day, held + CASE WHEN who:Position THEN [KNOWN_CALLED(who, day)] ELSE [] END AS offices
WHERE $place IS NULL OR any(office IN offices WHERE office CONTAINS $place)
RETURN who {.id, name: KNOWN_CALLED(who, day), labels: labels(who)} AS who, offices, tie.since AS since, tie.until AS until,
       coalesce(tie.instrument, []) AS instrument,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 5
       } AS evidence
ORDER BY who.name, who.id

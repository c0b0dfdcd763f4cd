// Who has the portfolio of this field, programme, body or place, on a day, with offices that name a place?
// :param id  id of the field, programme, body or place
// :param place =null  only who holds an office whose name holds this, e.g. Mây Ngàn
// :param on =null  only portfolios that a source does not say to begin later or to have ended on this day
// :returns who, offices, since, until, instrument, evidence
MATCH (who:Entity)-[r:PORTFOLIO]->(:Entity {id: $id})
WHERE $on IS NULL OR coalesce(r.since, '') <= $on AND $on < coalesce(r.until, '9999')
WITH who, r, COLLECT { MATCH (who)-[:HOLDS]->(o:Position) RETURN DISTINCT o.name ORDER BY o.name } AS held
WITH who, r, held + CASE WHEN who:Position THEN [who.name] ELSE [] END AS offices
WHERE $place IS NULL OR any(office IN offices WHERE office CONTAINS $place)
RETURN who {.id, .name, labels: labels(who)} AS who, offices, r.since AS since, r.until AS until,
       coalesce(r.instrument, []) AS instrument,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 5
       } AS evidence
ORDER BY who.name, who.id

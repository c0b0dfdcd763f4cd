// Which ties of one type has this entity, on a day when one is given?
// :param id  id of the entity
// :param type  STANDING_AGENCY_OF, MEMBER_OF, RUNS, SIGNED_BY, CONCLUDES, PORTFOLIO …
// :param on =null  only ties that a source does not say to begin later or to have ended on this day
// :param known_on =null  day: only what a dated document had said by then
// :returns outgoing, other, properties, evidence
MATCH (e:Entity {id: $id})-[r]-(other:Entity)
WHERE type(r) = $type AND KNOWN(r)
KNOWN_RELATIONSHIP(r) AS tie
WITH e, r, other, tie, $on AS day
WHERE $on IS NULL OR coalesce(tie.since, tie.from, '') <= $on AND $on < coalesce(tie.until, tie.to, '9999')
RETURN startNode(r) = e AS outgoing, other {.id, name: KNOWN_CALLED(other, day), date: KNOWN_SAID(other, date), labels: labels(other)} AS other,
       properties(tie) AS properties,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 5
       } AS evidence
ORDER BY other.name, other.id

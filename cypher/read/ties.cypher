// Which ties of one type has this entity, on a day when one is given?
// :param id  id of the entity
// :param type  STANDING_AGENCY_OF, MEMBER_OF, RUNS, SIGNED_BY, CONCLUDES, PORTFOLIO …
// :param on =null  only ties that a source does not say to begin later or to have ended on this day
// :returns outgoing, other, properties, evidence
MATCH (e:Entity {id: $id})-[r]-(other:Entity)
WHERE type(r) = $type
  AND ($on IS NULL OR coalesce(r.since, r.from, '') <= $on AND $on < coalesce(r.until, r.to, '9999'))
RETURN startNode(r) = e AS outgoing, other {.id, .name, .date, labels: labels(other)} AS other,
       properties(r) AS properties,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 5
       } AS evidence
ORDER BY other.name, other.id

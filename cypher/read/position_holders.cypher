// Who holds this position, on which day and on what basis?
// :param position  id of the position
// :param on =null  only holders on this day
// :returns person, name, since, until, first_seen, last_seen, acting, former, basis, evidence
MATCH (p:Person)-[h:HOLDS]->(:Entity {id: $position})
WITH p, h, CASE
    WHEN $on IS NULL THEN CASE WHEN h.since IS NULL THEN 'seen' ELSE 'stated' END
    WHEN h.since <= $on AND $on < coalesce(h.until, '9999') THEN 'stated'
    WHEN coalesce(h.since, '') > $on OR coalesce(h.until, '9999') <= $on OR h.former THEN null
    WHEN h.first_seen = $on OR h.last_seen = $on THEN 'seen on that day'
    WHEN h.first_seen < $on AND $on < h.last_seen THEN 'between two sightings'
    ELSE null END AS basis
WHERE basis IS NOT NULL
RETURN p.id AS person, p.name AS name, h.since AS since, h.until AS until, h.first_seen AS first_seen,
       h.last_seen AS last_seen, coalesce(h.acting, false) AS acting, coalesce(h.former, false) AS former, basis,
       COLLECT {
           MATCH (s:Statement {edge: h.id})
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 5
       } AS evidence
ORDER BY coalesce(since, first_seen), person

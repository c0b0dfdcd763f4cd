// Which offices did this person hold, at any time or in these days, and on what basis?
// :param person  id of the person
// :param from =null  first day asked about
// :param to =null  last day asked about
// :param known_on =null  day: only what a dated document had said by then
// :returns position, name, since, until, first_seen, last_seen, acting, former, manner, basis, evidence
MATCH (:Entity {id: $person})-[r:HOLDS]->(o:Position)
WHERE KNOWN(r)
KNOWN_RELATIONSHIP(r) AS h
WITH r, h, o, CASE
    WHEN $from IS NULL THEN CASE WHEN h.since IS NULL THEN 'seen' ELSE 'stated' END
    WHEN h.since <= $to AND $from < coalesce(h.until, '9999') THEN 'stated'
    WHEN coalesce(h.since, '') > $to OR coalesce(h.until, '9999') <= $from OR h.former THEN null
    WHEN h.first_seen <= $to AND $from <= h.last_seen THEN 'seen'
    ELSE null END AS basis
WHERE basis IS NOT NULL
RETURN o.id AS position, KNOWN_SAID(o, name) AS name, h.since AS since, h.until AS until, h.first_seen AS first_seen,
       h.last_seen AS last_seen, coalesce(h.acting, false) AS acting, coalesce(h.former, false) AS former,
       coalesce(h.manner, []) AS manner, basis,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 5
       } AS evidence
ORDER BY coalesce(since, first_seen), name

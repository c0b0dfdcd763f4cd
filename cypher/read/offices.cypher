// Which offices did this person hold, at any time or in these days, of Party or State, and on what basis?
// :vi Người này giữ những chức vụ nào, từ ngày nào đến ngày nào?
// :param person  id of the person
// :param from =null  first day asked about
// :param to =null  last day asked about
// :param known_on =null  day: only what a dated document had said by then
// :returns position, name, sphere, since, until, first_seen, last_seen, acting, former, ex_officio, manner, basis, evidence
MATCH (:Entity {id: $person})-[r:HOLDS]->(o:Position)
WHERE KNOWN(r)
KNOWN_RELATIONSHIP(r) AS h
WITH r, h, o, $from AS day
WITH r, h, o, CASE
    WHEN $from IS NULL THEN CASE WHEN h.since IS NULL THEN 'seen' ELSE 'stated' END
    WHEN coalesce(h.former, false) OR substring($to, 0, size(h.since)) < h.since OR $from >= h.until AND size(h.until) = 10
      OR substring($from, 0, size(h.until)) > h.until
      // Nobody holds a post in a body that is no more.
      OR EXISTS { MATCH (o)-[in:IN]->(body:Body) WHERE KNOWN(in) AND KNOWN_GONE(body, day) IS NOT NULL } THEN null
    // A month or year in which it began or ended leaves its days open: stated only for days surely after or before.
    WHEN (substring($to, 0, size(h.since)) > h.since OR $to >= h.since AND size(h.since) = 10)
      AND (h.until IS NULL OR substring($from, 0, size(h.until)) < h.until) THEN 'stated'
    WHEN h.first_seen <= $to AND $from <= h.last_seen THEN 'seen'
    WHEN h.since IS NULL AND h.until IS NOT NULL AND h.first_seen <= $to THEN 'before a stated end'
    WHEN h.since IS NOT NULL OR h.until IS NOT NULL AND h.first_seen <= $to THEN 'not known'
    ELSE null END AS basis
WHERE basis IS NOT NULL
// The last day asked about on which the office is told of.
WITH r, h, o, basis, CASE WHEN h.until <= $to THEN h.until WHEN basis = 'seen' AND h.last_seen < $to THEN h.last_seen ELSE $to END AS day
RETURN o.id AS position, KNOWN_CALLED(o, day) AS name, KNOWN_SAID(o, sphere) AS sphere, h.since AS since,
       h.until AS until, h.first_seen AS first_seen,
       h.last_seen AS last_seen, coalesce(h.acting, false) AS acting, coalesce(h.former, false) AS former,
       coalesce(h.ex_officio, false) AS ex_officio, coalesce(h.manner, []) AS manner, basis,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 5
       } AS evidence
ORDER BY coalesce(since, first_seen), name

// Who holds this position, on which day and on what basis?
// :vi Ai giữ chức vụ này, ngày nào, dựa trên nguồn nào?
// :param position  id of the position
// :param on =null  on this day: who held it then, and whom the sources leave open ("not known")
// :param known_on =null  day: only what a dated document had said by then
// :returns person, name, since, until, first_seen, last_seen, acting, former, ex_officio, manner, basis, evidence
MATCH (p:Person)-[r:HOLDS]->(o:Entity {id: $position})
WHERE KNOWN(r)
WITH p, r, o, $on AS day
// Nobody holds a post in a body that is no more.
WHERE NOT EXISTS {
    MATCH (o)-[in:IN]->(body:Body) WHERE KNOWN(in)
    WITH KNOWN_GONE(body, day) AS gone
    WHERE gone IS NOT NULL
}
KNOWN_RELATIONSHIP(r) AS h
// Days are as precise as their source: in the month of a start or an end it is open whether the office was held,
// but for the days from a sighting on, or up to one.
WITH p, r, o, h,
     CASE WHEN h.since IS NULL THEN null
          WHEN size(h.first_seen) = 10 AND h.first_seen <= $on AND h.first_seen STARTS WITH h.since THEN 'yes'
          WHEN substring($on, 0, size(h.since)) = h.since AND size(h.since) < 10 THEN 'perhaps'
          WHEN substring($on, 0, size(h.since)) < h.since THEN 'no' ELSE 'yes' END AS begun,
     CASE WHEN h.until IS NULL OR size(h.until) < 10 AND h.last_seen >= $on AND h.last_seen STARTS WITH h.until THEN 'no'
          WHEN substring($on, 0, size(h.until)) = h.until AND size(h.until) < 10 THEN 'perhaps'
          WHEN substring($on, 0, size(h.until)) < h.until THEN 'no' ELSE 'yes' END AS ended,
     // The one seat was taken by somebody else, or the holder acts in it no longer, although no source states an end.
     KNOWN_SAID(o, seats) = 'one' AND h.until IS NULL AND EXISTS {
         MATCH (o)<-[later:HOLDS]-(other:Person)
         WHERE (other <> p OR h.acting AND NOT coalesce(later.acting, false)) AND NOT coalesce(later.former, false) AND KNOWN(later)
         WITH KNOWN_STATED(later, since) AS since
         WHERE since > coalesce(h.last_seen, h.since) AND since > coalesce(h.since, '') AND since <= $on
     } AS taken
WITH p, r, h, CASE
    WHEN $on IS NULL THEN CASE WHEN h.since IS NULL AND h.until IS NULL THEN 'seen' ELSE 'stated' END
    WHEN begun = 'no' OR ended = 'yes' OR taken OR coalesce(h.former, false) THEN null
    WHEN begun = 'yes' AND ended = 'no' THEN 'stated'
    WHEN $on IN [h.first_seen, h.last_seen] THEN 'seen on that day'
    WHEN substring($on, 0, size(h.first_seen)) > h.first_seen AND $on < h.last_seen THEN 'between two sightings'
    // Who leaves on a day that is stated was in office since the sighting before it, on the eve in any case.
    WHEN h.since IS NULL AND h.until IS NOT NULL AND ended = 'no' AND (substring($on, 0, size(h.first_seen)) > h.first_seen
         OR size(h.until) = 10 AND date($on) + duration({days: 1}) = date(h.until)) THEN 'before a stated end'
    ELSE 'not known' END AS basis
WHERE basis IS NOT NULL
RETURN p.id AS person, KNOWN_NAME(p) AS name, h.since AS since, h.until AS until, h.first_seen AS first_seen,
       h.last_seen AS last_seen, coalesce(h.acting, false) AS acting, coalesce(h.former, false) AS former,
       coalesce(h.ex_officio, false) AS ex_officio, coalesce(h.manner, []) AS manner, basis,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 5
       } AS evidence
ORDER BY coalesce(since, first_seen), person

// Who holds this position, on which day and on what basis?
// :vi Ai giữ chức vụ này, ngày nào, dựa trên nguồn nào?
// :param position  id of the position
// :param on =null  on this day: who held it then, and whom the sources leave open ("not known")
// :param known_on =null  day: only what a dated document had said by then
// :returns person, name, since, until, first_seen, last_seen, acting, former, ex_officio, manner, basis, evidence
MATCH (p:Person)-[r:HOLDS]->(o:Entity {id: $position})
WHERE KNOWN(r)
KNOWN_RELATIONSHIP(r) AS h
// Days are as precise as their source: in the month of a start or an end it is open whether the office was held.
WITH p, r, o, h,
     CASE WHEN h.since IS NULL THEN null
          WHEN substring($on, 0, size(h.since)) = h.since AND size(h.since) < 10 THEN 'perhaps'
          WHEN substring($on, 0, size(h.since)) < h.since THEN 'no' ELSE 'yes' END AS begun,
     CASE WHEN h.until IS NULL THEN 'no'
          WHEN substring($on, 0, size(h.until)) = h.until AND size(h.until) < 10 THEN 'perhaps'
          WHEN substring($on, 0, size(h.until)) < h.until THEN 'no' ELSE 'yes' END AS ended,
     // The one seat was taken by somebody else, although no source states that this holder left it.
     KNOWN_SAID(o, seats) = 'one' AND h.until IS NULL AND EXISTS {
         MATCH (o)<-[later:HOLDS]-(other:Person)
         WHERE other <> p AND NOT coalesce(later.former, false) AND KNOWN(later)
         WITH KNOWN_STATED(later, since) AS since
         WHERE since > coalesce(h.last_seen, h.since) AND since > coalesce(h.since, '') AND since <= $on
     } AS taken
WITH p, r, h, CASE
    WHEN $on IS NULL THEN CASE WHEN h.since IS NULL AND h.until IS NULL THEN 'seen' ELSE 'stated' END
    WHEN begun = 'no' OR ended = 'yes' OR taken OR coalesce(h.former, false) THEN null
    WHEN begun = 'yes' AND ended = 'no' THEN 'stated'
    WHEN $on IN [h.first_seen, h.last_seen] THEN 'seen on that day'
    WHEN substring($on, 0, size(h.first_seen)) > h.first_seen AND $on < h.last_seen THEN 'between two sightings'
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
           ORDER BY s.document, s.start LIMIT 5
       } AS evidence
ORDER BY coalesce(since, first_seen), person

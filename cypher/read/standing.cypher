// Who headed these doers then, and which body governed the place?
// :param ids =[]  ids of bodies or places
// :param days =[]  for each of them the day of its commitment, "" when not known
// :param known_on =null  day: only what a dated document had said by then
// :returns id, day, governs, heads
UNWIND range(0, size($ids) - 1) AS number
WITH $ids[number] AS id, $days[number] AS day
WITH id, day, nullIf(day, '') AS then, day + substring('9999-31-31', size(day)) AS last  // the last day that a month or year may mean
MATCH (who:Entity {id: id})
CALL (who, day, then, last) {
    MATCH (b:PeoplesCommittee)-[g:GOVERNS]->(who)
    WHERE (day = '' OR coalesce(g.from, '') <= day AND last < coalesce(KNOWN_STATED(g, to), '9999'))
      AND KNOWN(g)
    WITH DISTINCT b, then ORDER BY b.id
    RETURN collect(b {.id, name: KNOWN_CALLED(b, then), labels: labels(b)}) AS governs
}
CALL (who, day, then, last) {
    MATCH (who)<-[:IN]-(o:Position {head: true})<-[r:HOLDS]-(p:Person)
    WHERE NOT coalesce(r.former, false) AND day <> '' AND KNOWN(r) AND KNOWN_GONE(who, day) IS NULL
    KNOWN_RELATIONSHIP(r) AS h
    WITH p, o, day, then, CASE
        WHEN substring(day, 0, size(h.since)) > h.since AND substring(last, 0, size(coalesce(h.until, '9'))) < coalesce(h.until, '9')
          OR h.since = day AND last < coalesce(h.until, '9999') THEN 'stated'
        WHEN h.since > day OR h.until <= day THEN null
        WHEN day IN [h.first_seen, h.last_seen] THEN 'seen on that day'
        WHEN h.first_seen < day AND last < h.last_seen THEN 'between two sightings'
        WHEN h.since IS NULL AND h.first_seen < day AND last < h.until THEN 'before a stated end'
        ELSE null END AS basis,
        // Somebody else took the one seat, or the holder acts in it no longer, although no source states an end.
        h.until IS NULL AND EXISTS {
            MATCH (o)<-[later:HOLDS]-(other:Person)
            WHERE (other <> p OR h.acting AND NOT coalesce(later.acting, false))
              AND NOT coalesce(later.former, false) AND KNOWN(later)
            WITH KNOWN_STATED(later, since) AS since
            WHERE since > h.since AND since <= day
        } AS taken
    WHERE basis IS NOT NULL AND NOT taken
    WITH DISTINCT p, o, basis, then ORDER BY p.id
    RETURN collect(p {.id, name: KNOWN_NAME(p), as: KNOWN_CALLED(o, then), basis: basis}) AS heads
}
RETURN id, day, governs, heads

// Who headed these doers then, which body governed the place, and which body has their function now?
// :param ids =[]  ids of bodies or places
// :param days =[]  for each of them the day of its commitment, "" when not known
// :param on  the day of the question
// :returns id, day, governs, heads, successors
UNWIND range(0, size($ids) - 1) AS number
WITH $ids[number] AS id, $days[number] AS day
MATCH (who:Entity {id: id})
CALL (who, day) {
    MATCH (b:PeoplesCommittee)-[g:GOVERNS]->(who)
    WHERE day = '' OR coalesce(g.from, '') <= day AND day < coalesce(g.to, '9999')
    WITH b ORDER BY b.id
    RETURN collect(b {.id, .name, labels: labels(b)}) AS governs
}
CALL (who, day) {
    MATCH (who)<-[:IN]-(o:Position {head: true})<-[h:HOLDS]-(p:Person)
    WHERE h.since <= day AND day < coalesce(h.until, '9999')
       OR h.first_seen <= day AND day <= h.last_seen
    WITH p, o ORDER BY p.id
    RETURN collect(DISTINCT p {.id, .name, as: o.name}) AS heads
}
CALL (who, day) {
    MATCH path = (who)-[:SUCCEEDED_BY*1..6]->(next:Body)
    WHERE all(s IN relationships(path) WHERE s.on <= $on AND (day = '' OR day < s.on))
      AND NOT EXISTS { (next)-[later:SUCCEEDED_BY]->(:Body) WHERE later.on <= $on }
    WITH next, path ORDER BY next.id LIMIT 20
    RETURN collect(next {.id, .name, labels: labels(next), steps: [s IN relationships(path) |
        {on: s.on, from: startNode(s).name, to: endNode(s).name, function: s.function}]}) AS successors
}
RETURN id, day, governs, heads, successors

// Which steps led from this body, place or programme to those that followed it, or from earlier ones to it?
// :vi Cơ quan, địa phương, chương trình này được gì kế tục, từ ngày nào?
// :param id  id of the body, place or programme
// :param backward =false  the earlier ones instead
// :param on =null  only steps up to this day
// :param known_on =null  day: only what a dated document had said by then
// :returns before, after, on, how, function, apart_from, instrument, inferred_by, evidence
CALL () {
    MATCH (e:Entity {id: $id})-[steps:SUCCEEDED_BY*1..6]->(:Entity) WHERE NOT $backward RETURN steps
  UNION
    MATCH (e:Entity {id: $id})<-[steps:SUCCEEDED_BY*1..6]-(:Entity) WHERE $backward RETURN steps
}
WITH CASE WHEN $backward THEN reverse(steps) ELSE steps END AS steps
WHERE all(step IN steps WHERE KNOWN(step)) AND ($on IS NULL OR all(step IN steps WHERE step.on <= $on))
  // Of a body on the way only what came to it by this way goes on; what it had of its own leaves it alone.
  AND all(i IN range(1, size(steps) - 1) WHERE steps[i].function IS NULL
          OR any(earlier IN steps[0..i] WHERE earlier.function = steps[i].function)
          OR all(earlier IN steps[0..i] WHERE 'rename' IN KNOWN_LIST(earlier, how)))
UNWIND steps AS r
WITH DISTINCT r, startNode(r) AS b, endNode(r) AS a, r.on AS day,
     CASE WHEN size(r.on) = 10 THEN toString(date(r.on) - duration({days: 1})) ELSE r.on END AS eve
WITH r, b {.id, name: KNOWN_CALLED(b, eve), labels: labels(b)} AS before, a {.id, name: KNOWN_CALLED(a, day), labels: labels(a)} AS after
RETURN before, after, r.on AS on,
       KNOWN_LIST(r, how) AS how, r.function AS function, KNOWN_LIST(r, apart_from) AS apart_from,
       KNOWN_LIST(r, instrument) AS instrument, KNOWN_LIST(r, inferred_by) AS inferred_by,
       COLLECT {
           UNWIND [r.id] + KNOWN_LIST(r, rests_on) AS edge
           MATCH (s:Statement {edge: edge})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 5
       } AS evidence
ORDER BY on, before.name, after.name

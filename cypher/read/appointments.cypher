// Who was elected to, appointed to or relieved of which office, when?
// :vi Ai được bầu, bổ nhiệm, phê chuẩn, miễn nhiệm chức gì, ngày nào?
// :param from =""  day: only what began or ended on it or later
// :param to ="9"  day: only what began or ended before it
// :param body =null  id of the body whose offices they are
// :param limit =500  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns person, position, since, until, manner, evidence
MATCH (person:Person)-[r:HOLDS]->(position:Position)
WHERE KNOWN(r) AND ($body IS NULL OR EXISTS { (position)-[in:IN]->(:Body {id: $body}) WHERE KNOWN(in) })
KNOWN_RELATIONSHIP(r) AS held
WITH person, position, r, held
WHERE any(day IN [held.since, held.until] WHERE $from <= day AND day < $to)
WITH person, position, r, held, coalesce(held.until, held.since) AS day ORDER BY day DESC, r.id LIMIT toInteger($limit)
RETURN person {.id, name: KNOWN_NAME(person), labels: labels(person)} AS person, position {.id, name: KNOWN_CALLED(position, day), labels: labels(position)} AS position, held.since AS since, held.until AS until,
       coalesce(held.manner, []) AS manner,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence

// Who runs this platform, system or programme, and since when?
// :vi Ai vận hành nền tảng, hệ thống, chương trình này, từ ngày nào?
// :param program  id of the programme, platform or system
// :param on =null  day: only who runs it then, as far as sources say
// :param known_on =null  day: only what a dated document had said by then
// :returns who, since, until, evidence
MATCH (who:Entity)-[r:RUNS]->(:Program {id: $program})
WHERE KNOWN(r)
KNOWN_RELATIONSHIP(r) AS tie
WITH who, r, tie, $on AS day
WHERE $on IS NULL OR coalesce(tie.since, '') <= $on AND $on < coalesce(tie.until, '9')
RETURN who {.id, name: KNOWN_CALLED(who, day), labels: labels(who)} AS who, tie.since AS since, tie.until AS until,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY since, who.name, who.id

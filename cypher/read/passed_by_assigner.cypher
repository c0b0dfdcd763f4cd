// Whose tasks have passed their deadline without a source that reports them done? Counted by who gave them.
// :vi Việc ai giao đã qua mốc thời hạn mà chưa thấy nguồn nào báo cáo xong?
// :param on  day: the day of the question
// :param limit =100  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns who, tasks, passed, examples
MATCH (who:Entity)-[a:ASSIGNED]->(c:Commitment)
WHERE KNOWN(a)
KNOWN_ENTITY(c) AS told
WITH who, c, told, COLLECT {
    MATCH (:Document)-[p:REPORTS_PROGRESS_OF]->(c)
    WHERE KNOWN(p) AND coalesce(p.as_of, p.known_from, '') <= $on
    RETURN p {.state, .due} AS report ORDER BY coalesce(p.as_of, p.known_from, '') DESC, report.due DESC
} AS reports
WITH who, c, told, reports,
     coalesce(head([report IN reports WHERE report.state = 'extended' AND report.due IS NOT NULL | report.due]), told.due) AS due
WITH DISTINCT who, c, told.recurs IS NULL AND NOT due STARTS WITH 'X'
     AND NOT any(report IN reports WHERE report.state STARTS WITH 'done')
     AND (substring($on, 0, size(due)) > due OR told.due_op = 'before' AND substring($on, 0, size(due)) = due) AS passed
WITH who, $on AS day, count(c) AS tasks, collect(CASE WHEN passed THEN c END) AS late
WHERE size(late) > 0
RETURN who {.id, name: KNOWN_CALLED(who, day), labels: labels(who)} AS who, tasks, size(late) AS passed,
       [c IN late | c.id][..5] AS examples
ORDER BY passed DESC, who.id LIMIT toInteger($limit)

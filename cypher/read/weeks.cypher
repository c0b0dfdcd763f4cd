// Which deadlines fall into each week, and what recurs?
// :vi Mỗi tuần có những thời hạn nào; việc nào định kỳ?
// :param about =[]  ids of people, bodies, programmes or places that the tasks are tied to; empty for all
// :param from =""  day: only deadlines on it or later; recurring tasks have no end
// :param to ="9"  day: only deadlines before it
// :param limit =200  how many weeks and rhythms
// :param known_on =null  day: only what a dated document had said by then
// :returns week, recurs, tasks, what
MATCH (c:Commitment)
WHERE (c.due IS NOT NULL OR c.recurs IS NOT NULL) AND KNOWN(c) AND ($about = [] OR EXISTS {
    (x:Entity)-[r:CONCERNS|RESPONSIBLE_FOR|ASSIGNED|PLEDGED]-(c) WHERE x.id IN $about AND KNOWN(r)
})
KNOWN_ENTITY(c) AS told
WITH c, told, coalesce(head(COLLECT {
    MATCH (:Document)-[p:REPORTS_PROGRESS_OF {state: 'extended'}]->(c)
    WHERE KNOWN(p) AND p.due IS NOT NULL
    RETURN p.due ORDER BY coalesce(p.as_of, p.known_from, '') DESC, p.due DESC LIMIT 1
}), told.due) AS due
// A month or year has no week.
WITH c, told, due WHERE told.recurs IS NOT NULL OR size(due) = 10 AND NOT due STARTS WITH 'X' AND due >= $from AND due < $to
WITH c, told, due, CASE WHEN told.recurs IS NULL THEN date(due) END AS day ORDER BY due, c.id
WITH CASE WHEN day IS NULL THEN null ELSE toString(date.truncate('week', day)) END AS week, told.recurs AS recurs,
     collect(c {.id, name: coalesce(due + ': ', '') + told.text, labels: labels(c)}) AS what
RETURN week, recurs, size(what) AS tasks, what
ORDER BY week IS NOT NULL, week, recurs LIMIT toInteger($limit)

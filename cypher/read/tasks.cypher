// Which tasks has this body, person or place, in which part, and where do they stand?
// :vi Cơ quan, người hay địa phương này có những nhiệm vụ nào, đến đâu rồi?
// :param doer  id of a body, person, post or place
// :param on  day: the day of the question; later tasks and reports do not count
// :param status =null  only no_deadline, not_yet_due, passed, recurring or event_not_dated
// :param role =null  only lead, coordinating, directing, monitoring …
// :param limit =500  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns status, task, role, due, due_text, assigned_by, reported, evidence
MATCH (:Entity {id: $doer})-[r:RESPONSIBLE_FOR|PLEDGED]->(c:Commitment)
WHERE KNOWN(r) AND ($role IS NULL OR r.role = $role)
KNOWN_ENTITY(c) AS told
WITH c, r, told WHERE told.made_on IS NULL OR told.made_on STARTS WITH 'X' OR told.made_on <= $on
WITH c, r, told, COLLECT {
    MATCH (:Document)-[p:REPORTS_PROGRESS_OF]->(c)
    WHERE KNOWN(p) AND coalesce(p.as_of, p.known_from, '') <= $on
    RETURN p {.state, .as_of, .due} AS report ORDER BY coalesce(p.as_of, p.known_from, '') DESC, report.due DESC
} AS reports
WITH c, r, told, head(reports) AS reported,
     head([report IN reports WHERE report.state = 'extended' AND report.due IS NOT NULL | report.due]) AS extended
WITH c, r, told, reported, coalesce(extended, told.due) AS due, CASE WHEN extended IS NULL THEN told.due_op ELSE 'by' END AS due_op
WITH c, r, told, reported, due, CASE
    WHEN told.recurs IS NOT NULL THEN 'recurring'
    WHEN due IS NULL AND told.due_text IS NULL OR due_op = 'from' THEN 'no_deadline'
    WHEN due IS NULL OR due STARTS WITH 'X' THEN 'event_not_dated'
    WHEN due_op = 'before' AND substring($on, 0, size(due)) >= due THEN 'passed'
    WHEN substring($on, 0, size(due)) > due THEN 'passed'
    ELSE 'not_yet_due' END AS status, head([day IN [told.made_on, $on] WHERE NOT day STARTS WITH 'X']) AS day
WHERE $status IS NULL OR status = $status
WITH c, r, told, reported, due, status, day ORDER BY status, due, c.id LIMIT toInteger($limit)
RETURN status, c {.id, name: told.text, labels: labels(c)} AS task, r.role AS role, due, told.due_text AS due_text,
       COLLECT {
           MATCH (x:Entity)-[by:ASSIGNED]->(c)
           WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS assigned_by,
       reported,
       COLLECT {
           MATCH (:Document)-[names:REPORTS]->(c)
           MATCH (s:Statement {edge: names.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY status, due, task.id

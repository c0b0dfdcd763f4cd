// Which tasks are reported as done, when, by whom, and does the source say whether on time?
// :vi Việc nào được báo cáo là đã xong, ngày nào, ai báo cáo, nguồn có nói đúng hạn không?
// :param about =[]  ids of bodies, people, programmes or places that the tasks are tied to; empty for all
// :param from =""  day: only reports on it or later
// :param to ="9"  day: only reports before it
// :param limit =500  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns as_of, state, task, doers, by, inferred_by, evidence
MATCH (:Document)-[r:REPORTS_PROGRESS_OF]->(c:Commitment)
WHERE KNOWN(r) AND r.state IN ['done', 'done_on_time', 'done_late', 'not_done_in_term', 'not_done_late']
WITH r, c, coalesce(r.as_of, r.known_from, '') AS as_of
WHERE as_of >= $from AND as_of < $to AND ($about = [] OR EXISTS {
    (x:Entity)-[tie:CONCERNS|RESPONSIBLE_FOR|ASSIGNED|PLEDGED]-(c) WHERE x.id IN $about AND KNOWN(tie)
})
WITH r, c, as_of, KNOWN_SAID(c, made_on) AS day ORDER BY as_of DESC, r.id LIMIT toInteger($limit)
RETURN as_of, r.state AS state, c {.id, name: KNOWN_SAID(c, text), labels: labels(c)} AS task,
       COLLECT {
           MATCH (x:Entity)-[by:RESPONSIBLE_FOR|PLEDGED]->(c)
           WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS doers,
       KNOWN_LIST(r, by) AS by, KNOWN_LIST(r, inferred_by) AS inferred_by,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY as_of DESC, task.id

// Which tasks and reports recur, when, before which hour, and who receives them?
// :vi Phải nộp báo cáo định kỳ nào, khi nào, trước mấy giờ, gửi ai?
// :param about =[]  ids of bodies, people, programmes or places that they are tied to; empty for all
// :param limit =500  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns recurs, due_text, due_time, task, doers, receivers, made_on, evidence
MATCH (c:Commitment)
WHERE c.recurs IS NOT NULL AND KNOWN(c) AND ($about = [] OR EXISTS {
    (x:Entity)-[r:CONCERNS|RESPONSIBLE_FOR|ASSIGNED|PLEDGED]-(c) WHERE x.id IN $about AND KNOWN(r)
})
KNOWN_ENTITY(c) AS told
WITH c, told WHERE told.recurs IS NOT NULL
WITH c, told, told.made_on AS day ORDER BY told.recurs, told.due_time, c.id LIMIT toInteger($limit)
RETURN told.recurs AS recurs, told.due_text AS due_text, told.due_time AS due_time, c {.id, name: told.text, labels: labels(c)} AS task,
       COLLECT {
           MATCH (x:Entity)-[by:RESPONSIBLE_FOR|PLEDGED]->(c)
           WHERE KNOWN(by) AND coalesce(by.role, '') <> 'receiving_report'
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS doers,
       COLLECT {
           MATCH (x:Entity)-[by:RESPONSIBLE_FOR {role: 'receiving_report'}]->(c)
           WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS receivers,
       told.made_on AS made_on,
       COLLECT {
           MATCH (:Document)-[names:REPORTS]->(c)
           MATCH (s:Statement {edge: names.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY recurs, due_time, task.id

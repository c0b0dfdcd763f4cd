// Which tasks were given more time, how often, until when, and who said so?
// :vi Việc nào được gia hạn, mấy lần, đến bao giờ, ai cho phép?
// :param about =[]  ids of bodies, people, programmes or places that the tasks are tied to; empty for all
// :param limit =500  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns task, doers, due, times, extensions, evidence
MATCH (:Document)-[p:REPORTS_PROGRESS_OF {state: 'extended'}]->(c:Commitment)
WHERE KNOWN(p) AND ($about = [] OR EXISTS {
    (x:Entity)-[r:CONCERNS|RESPONSIBLE_FOR|ASSIGNED|PLEDGED]-(c) WHERE x.id IN $about AND KNOWN(r)
})
WITH c, p ORDER BY coalesce(p.as_of, p.known_from, ''), p.due, p.id
WITH c, collect({edge: p.id, due: p.due, as_of: coalesce(p.as_of, p.known_from), by: KNOWN_LIST(p, by)}) AS told
WITH c, told, [one IN told | one.edge] AS edges, KNOWN_SAID(c, made_on) AS day
ORDER BY size(told) DESC, c.id LIMIT toInteger($limit)
RETURN c {.id, name: KNOWN_SAID(c, text), labels: labels(c)} AS task,
       COLLECT {
           MATCH (x:Entity)-[by:RESPONSIBLE_FOR|PLEDGED]->(c)
           WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS doers,
       KNOWN_SAID(c, due) AS due, size(told) AS times, [one IN told | one {.due, .as_of, .by}] AS extensions,
       COLLECT {
           UNWIND edges AS edge
           MATCH (s:Statement {edge: edge})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 6
       } AS evidence
ORDER BY times DESC, task.id

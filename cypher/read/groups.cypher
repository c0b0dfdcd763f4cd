// Which tasks are given to a group as the source words it, never spelled out?
// :vi Việc nào giao cho một nhóm như nguồn nêu ("12 bộ, ngành"), hạn ra sao?
// :param limit =200  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns group, count, role, task, due, due_text, evidence
MATCH (g:Group)-[r:RESPONSIBLE_FOR|PLEDGED]->(c:Commitment)
WHERE KNOWN(r)
KNOWN_ENTITY(c) AS told
WITH g, r, c, told ORDER BY told.made_on DESC, g.id, c.id LIMIT toInteger($limit)
RETURN g {.id, name: KNOWN_NAME(g), labels: labels(g)} AS group, KNOWN_SAID(g, count) AS count, r.role AS role, c {.id, name: told.text, labels: labels(c)} AS task,
       told.due AS due, told.due_text AS due_text,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence

// Which tasks concern this programme, body or place, and who is to do them?
// :vi Có những nhiệm vụ nào về chương trình, đề án hay địa phương này?
// :param program  id of the programme, body or place
// :param limit =500  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns made_on, task, doers, assigned_by, due, due_text, evidence
MATCH (c:Commitment)-[r:CONCERNS]->(:Entity {id: $program})
WHERE KNOWN(r)
KNOWN_ENTITY(c) AS told
WITH c, r, told, told.made_on AS day ORDER BY told.made_on DESC, c.id LIMIT toInteger($limit)
RETURN told.made_on AS made_on, c {.id, name: told.text, labels: labels(c)} AS task,
       COLLECT {
           MATCH (x:Entity)-[by:RESPONSIBLE_FOR|PLEDGED]->(c)
           WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS doers,
       COLLECT {
           MATCH (x:Entity)-[by:ASSIGNED|PLEDGED]->(c)
           WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS assigned_by,
       told.due AS due, told.due_text AS due_text,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY made_on DESC, task.id

// Who directs and who leads each task that somebody directs?
// :vi Ai chỉ đạo, ai chủ trì thực hiện từng việc?
// :param person =null  id of the person, post or body that directs
// :param limit =500  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns directs, leads, task, assigned_by, due_text, evidence
MATCH (who:Entity)-[r:RESPONSIBLE_FOR {role: 'directing'}]->(c:Commitment)
WHERE KNOWN(r) AND ($person IS NULL OR who.id = $person)
WITH who, r, c, KNOWN_SAID(c, made_on) AS day ORDER BY day DESC, c.id LIMIT toInteger($limit)
RETURN who {.id, name: KNOWN_CALLED(who, day), labels: labels(who)} AS directs,
       COLLECT {
           MATCH (x:Entity)-[by:RESPONSIBLE_FOR {role: 'lead'}]->(c)
           WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS leads,
       c {.id, name: KNOWN_SAID(c, text), labels: labels(c)} AS task,
       COLLECT {
           MATCH (x:Entity)-[by:ASSIGNED]->(c)
           WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS assigned_by,
       KNOWN_SAID(c, due_text) AS due_text,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence

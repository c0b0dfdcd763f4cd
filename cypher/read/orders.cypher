// What does this official paper order, whom, by when?
// :vi Văn bản này giao việc gì, cho ai, hạn nào?
// :param instrument  id of the paper
// :param known_on =null  day: only what a dated document had said by then
// :returns commitment, text, verb, due, due_op, due_text, doers, assigned_by, evidence
MATCH (:Instrument {id: $instrument})<-[o:ORDERED_BY]-(c:Commitment)
WHERE KNOWN(o)
KNOWN_ENTITY(c) AS task
WITH o, c, task, task.made_on AS day
RETURN c.id AS commitment, task.text AS text, task.verb AS verb, task.due AS due, task.due_op AS due_op,
       task.due_text AS due_text,
       COLLECT {
           MATCH (d:Entity)-[r:RESPONSIBLE_FOR]->(c)
           WHERE KNOWN(r)
           RETURN d {.id, name: KNOWN_CALLED(d, day), labels: labels(d), role: r.role} AS doer ORDER BY doer.role DESC, doer.name
       } AS doers,
       COLLECT {
           MATCH (a:Entity)-[r:ASSIGNED]->(c)
           WHERE KNOWN(r)
           RETURN a {.id, name: KNOWN_CALLED(a, day), labels: labels(a), as: KNOWN_LIST(r, as)} AS giver ORDER BY giver.name
       } AS assigned_by,
       COLLECT {
           MATCH (s:Statement {edge: o.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY due, commitment

// Which tasks were given at this meeting, to whom, by when?
// :vi Cuộc họp này giao những việc gì, cho ai, hạn nào?
// :param meeting  id of the meeting
// :param known_on =null  day: only what a dated document had said by then
// :returns task, doers, assigned_by, due, due_text, instruments, evidence
MATCH (c:Commitment)-[r:MADE_AT]->(:Meeting {id: $meeting})
WHERE KNOWN(r)
KNOWN_ENTITY(c) AS told
WITH c, told, told.made_on AS day
RETURN c {.id, name: told.text, labels: labels(c)} AS task,
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
           MATCH (c)-[by:ORDERED_BY]->(x:Instrument) WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_NAME(x), labels: labels(x)} AS one ORDER BY one.name
       } AS instruments,
       COLLECT {
           MATCH (:Document)-[names:REPORTS]->(c)
           MATCH (s:Statement {edge: names.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY due, task.id

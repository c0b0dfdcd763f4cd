// Which tasks are due when, the recurring ones first, and who is to do them?
// :vi Việc nào đến hạn khi nào, việc nào định kỳ, ai thực hiện?
// :param about =[]  ids of people, bodies, programmes or places that the tasks are tied to, or of tasks; empty for all
// :param from =""  day: only deadlines on it or later; recurring tasks have no end
// :param to ="9"  day: only deadlines that have wholly passed before it, `before` this day among them, and recurring tasks that were given before it
// :param known_on =null  day: only what a dated document had said by then
// :param after =[]  the key of the last row seen, to go on from there: its recurs, due, id
// :param limit =2000  how many
// :key recurs, due, id
// :returns id, text, due, due_op, due_time, due_text, recurs, made_on, doers, evidence
CALL () {
    UNWIND $about AS id
    MATCH (:Entity {id: id})-[r:CONCERNS|RESPONSIBLE_FOR|ASSIGNED|PLEDGED]-(c:Commitment)
    WHERE KNOWN(r)
    RETURN c
  UNION
    UNWIND $about AS id
    MATCH (c:Entity {id: id})
    WHERE c:Commitment
    RETURN c
  UNION
    MATCH (c:Commitment)
    WHERE $about = []
    RETURN c
}
WITH c WHERE KNOWN(c)
KNOWN_ENTITY(c) AS told
// The newest extension that a source reports moves the deadline.
WITH c, told, head(COLLECT {
    MATCH (:Document)-[p:REPORTS_PROGRESS_OF {state: 'extended'}]->(c)
    WHERE KNOWN(p) AND p.due IS NOT NULL
    RETURN p.due ORDER BY coalesce(p.as_of, p.known_from, '') DESC, p.due DESC LIMIT 1
}) AS extended
WITH c, told, coalesce(extended, told.due) AS due, CASE WHEN extended IS NULL THEN told.due_op ELSE 'by' END AS due_op
// A month or a year passes with its last day, and what is due before a day is due on the eve of it.
WHERE CASE WHEN told.recurs IS NULL THEN due >= $from AND CASE WHEN due_op = 'before' THEN left(due + '-01-01', 10) <= $to ELSE left(due + '-99-99', 10) < $to END
           WHEN told.made_on IS NULL OR told.made_on STARTS WITH 'X' THEN true ELSE told.made_on < $to END AND ($after = [] OR
      [CASE WHEN told.recurs IS NULL THEN 1 ELSE 0 END, coalesce(due, ''), c.id] >
      [CASE WHEN $after[0] IS NULL THEN 1 ELSE 0 END, coalesce($after[1], ''), $after[2]])
WITH c, told, due, due_op, told.made_on AS day ORDER BY told.recurs IS NULL, coalesce(due, ''), c.id LIMIT toInteger($limit)
RETURN c.id AS id, told.text AS text, due, due_op, told.due_time AS due_time, told.due_text AS due_text,
       told.recurs AS recurs, told.made_on AS made_on,
       COLLECT {
           MATCH (d:Entity)-[r:RESPONSIBLE_FOR|PLEDGED]->(c)
           WHERE KNOWN(r)
           RETURN DISTINCT d {.id, name: KNOWN_CALLED(d, day), labels: labels(d)} AS doer ORDER BY doer.name
       } AS doers,
       COLLECT {
           MATCH (:Document)-[r:REPORTS]->(c)
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 2
       } AS evidence
ORDER BY recurs IS NULL, coalesce(due, ''), id

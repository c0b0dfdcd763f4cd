// What came or changed last: of all kinds or some, of some tasks, or of what is tied to somebody or something?
// :param labels =[]  Commitment, Meeting, Instrument, Person …; empty for all
// :param ids =[]  only these entities
// :param about =[]  only these entities and what is tied to them
// :param limit =50  how many
// :returns id, name, labels, first, at, text, due_text, doers, reported, evidence
CALL () {
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN e
  UNION
    UNWIND $about AS id
    MATCH (:Entity {id: id})-[]-(e:Entity)
    RETURN e
  UNION
    UNWIND $about AS id
    MATCH (e:Entity {id: id})
    RETURN e
  UNION
    // A report of progress changes the task that it speaks of.
    MATCH (c:Change)
    WHERE $ids = [] AND $about = [] AND c.seq > ''
      AND ($labels = [] OR c.label IN $labels OR c.type = 'REPORTS_PROGRESS_OF' AND 'Commitment' IN $labels)
      AND (c.label IS NOT NULL OR c.type = 'REPORTS_PROGRESS_OF')
    WITH c ORDER BY c.seq DESC LIMIT toInteger($limit)
    MATCH (e:Entity {id: coalesce(c.target, c.id)})
    RETURN e
}
WITH DISTINCT e WHERE $labels = [] OR any(label IN labels(e) WHERE label IN $labels)
MATCH (own:Change {id: e.id})
WITH e, own.first AS first, own.seq AS seq, own.at AS at, head(COLLECT {
    MATCH (:Document)-[p:REPORTS_PROGRESS_OF]->(e)
    MATCH (c:Change {id: p.id})
    RETURN c ORDER BY c.seq DESC LIMIT 1
}) AS told
WITH e, first, CASE WHEN told.seq > seq THEN told.seq ELSE seq END AS seq, CASE WHEN told.seq > seq THEN told.at ELSE at END AS at
ORDER BY seq DESC LIMIT toInteger($limit)
RETURN e.id AS id, e.name AS name, labels(e) AS labels, first, at, e.text AS text, e.due_text AS due_text,
       COLLECT {
           MATCH (d:Entity)-[:RESPONSIBLE_FOR|PLEDGED]->(e)
           RETURN DISTINCT d.name AS doer ORDER BY doer LIMIT 20
       } AS doers,
       head(COLLECT {
           MATCH (:Document)-[p:REPORTS_PROGRESS_OF]->(e)
           RETURN p {.state, .as_of, .due} ORDER BY coalesce(p.as_of, p.known_from, '') DESC, p.id LIMIT 1
       }) AS reported,
       COLLECT {
           MATCH (d:Document)-[r:REPORTS|REPORTS_PROGRESS_OF]->(e)
           WITH d, r ORDER BY d.published DESC, d.id LIMIT 3
           MATCH (s:Statement {edge: r.id})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY seq DESC

// Which figures measure this place, body or programme, against what, and who stated them?
// :vi Những số liệu nào đo địa phương, cơ quan, chương trình này, kỳ nào, ai nêu?
// :param subject  id of the place, body or programme
// :param after =[]  the key of the last row seen, to go on from there: its figure
// :param limit =100  how many
// :key figure
// :param known_on =null  day: only what a dated document had said by then
// :returns figure, measure, measures, value, value_text, unit, period, nature, versions, compared_with, stated_by, evidence
MATCH (f:Figure)-[m:MEASURES]->(:Entity {id: $subject})
WHERE KNOWN(m) AND ($after = [] OR f.id > $after[0])
WITH DISTINCT f ORDER BY f.id LIMIT toInteger($limit)
WITH f, COLLECT { MATCH (f)-[c:COMPARED_WITH]->(o:Figure) WHERE KNOWN(c) RETURN o } AS others
WITH f, others, COLLECT {
    UNWIND [f] + others AS measured
    KNOWN_ENTITY(measured) AS one
    RETURN one ORDER BY one.id
} AS each
WITH f, others, each, head([one IN each WHERE one.id = f.id]) AS told
RETURN f.id AS figure, told.measure AS measure,
       COLLECT {
           MATCH (m:Mention {entity: f.id})
           WHERE KNOWN(m)
           RETURN DISTINCT m.said_measure AS words ORDER BY words
       } AS measures, told.value AS value, told.value_text AS value_text,
       told.unit AS unit, told.period AS period, told.nature AS nature,
       COLLECT {
           MATCH (:Document)-[r:REPORTS]->(f)
           WHERE KNOWN(r)
           UNWIND KNOWN_LIST(r, says) AS says
           RETURN DISTINCT says ORDER BY says
       } AS versions,
       [one IN each WHERE one.id <> f.id | one {.id, .measure, .value, .value_text, .unit, .subject, .period}] AS compared_with,
       COLLECT {
           MATCH (a:Entity)-[g:STATED]->(f)
           WHERE KNOWN(g)
           RETURN a {.id, name: KNOWN_NAME(a), labels: labels(a), as: KNOWN_LIST(g, as)} ORDER BY a.id
       } AS stated_by,
       COLLECT {
           UNWIND [f] + others AS figure
           MATCH (figure)-[g:MEASURES|COMPARED_WITH|STATED|REPORTS]-()
           MATCH (s:Statement {edge: g.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN DISTINCT s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title} AS proof
           ORDER BY proof.document, proof.start, proof.statement LIMIT 10
       } AS evidence

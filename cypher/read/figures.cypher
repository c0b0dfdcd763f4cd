// Which figures measure this place, body or programme, against what, and who stated them?
// :param subject  id of the place, body or programme
// :param limit =100  how many
// :returns figure, measure, value, value_text, unit, period, nature, compared_with, stated_by, evidence
MATCH (f:Figure)-[:MEASURES]->(:Entity {id: $subject})
WITH f ORDER BY f.id LIMIT toInteger($limit)
RETURN f.id AS figure, f.measure AS measure, f.value AS value, f.value_text AS value_text, f.unit AS unit,
       f.period AS period, f.nature AS nature,
       COLLECT {
           MATCH (f)-[:COMPARED_WITH]->(o:Figure)
           RETURN o {.id, .measure, .value, .value_text, .unit, .subject, .period} ORDER BY o.id
       } AS compared_with,
       COLLECT {
           MATCH (a:Entity)-[g:STATED]->(f) RETURN a {.id, .name, labels: labels(a), as: g.as} ORDER BY a.id
       } AS stated_by,
       COLLECT {
           UNWIND [f] + COLLECT { MATCH (f)-[:COMPARED_WITH]->(o:Figure) RETURN o } AS told
           MATCH (told)-[g:MEASURES|COMPARED_WITH|STATED|REPORTS]-()
           MATCH (s:Statement {edge: g.id})
           MATCH (d:Document {id: s.document})
           RETURN DISTINCT s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title} AS proof
           ORDER BY proof.document, proof.start LIMIT 10
       } AS evidence

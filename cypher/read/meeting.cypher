// When and where did this meeting take place, and whose was it?
// :param meeting  id of the meeting
// :returns name, date, date_end, part_of_day, places, hosts, evidence
MATCH (m:Entity {id: $meeting}) WHERE m:Meeting
RETURN m.name AS name, m.date AS date, m.date_end AS date_end, m.part_of_day AS part_of_day,
       COLLECT { MATCH (m)-[:AT]->(p) RETURN p {.id, .name, labels: labels(p)} ORDER BY p.name } AS places,
       COLLECT { MATCH (m)-[:OF]->(h) RETURN h {.id, .name, labels: labels(h)} ORDER BY h.name } AS hosts,
       COLLECT {
           MATCH (m)-[r:AT|OF|REPORTS]-(:Entity|Document)
           MATCH (s:Statement {edge: r.id})
           MATCH (d:Document {id: s.document})
           RETURN DISTINCT s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title} AS proof
           ORDER BY proof.document, proof.start LIMIT 10
       } AS evidence

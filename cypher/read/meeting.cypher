// When and where did this meeting take place, and whose was it?
// :param meeting  id of the meeting
// :param known_on =null  day: only what a dated document had said by then
// :returns name, date, date_end, part_of_day, places, hosts, evidence
MATCH (m:Entity {id: $meeting}) WHERE m:Meeting AND KNOWN(m)
WITH m, KNOWN_SAID(m, date) AS date
RETURN KNOWN_NAME(m) AS name, date, KNOWN_SAID(m, date_end) AS date_end,
       KNOWN_SAID(m, part_of_day) AS part_of_day,
       COLLECT {
           MATCH (m)-[r:AT]->(p) WHERE KNOWN(r)
           RETURN p {.id, name: KNOWN_NAME(p), labels: labels(p)} AS place ORDER BY place.name
       } AS places,
       COLLECT {
           MATCH (m)-[r:OF]->(h) WHERE KNOWN(r)
           RETURN h {.id, name: KNOWN_CALLED(h, date), labels: labels(h)} AS host ORDER BY host.name
       } AS hosts,
       COLLECT {
           MATCH (m)-[r:AT|OF|REPORTS]-(:Entity|Document)
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN DISTINCT s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title} AS proof
           ORDER BY proof.document, proof.start, proof.statement LIMIT 10
       } AS evidence

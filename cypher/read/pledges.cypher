// What was pledged by or for this place, body or person, and who said so?
// :param by  id of the place, body or person
// :returns commitment, text, made_on, pledged_by, evidence
MATCH (e:Entity {id: $by})
CALL (e) {
    MATCH (e)-[:PLEDGED|RESPONSIBLE_FOR|CONCERNS]-(c:Commitment {kind: 'pledge'}) RETURN c
  UNION
    MATCH (:Body {place: e.id})-[:PLEDGED|RESPONSIBLE_FOR]->(c:Commitment {kind: 'pledge'}) RETURN c
  UNION
    MATCH (e)<-[:GOVERNS]-(b:Body)<-[:IN]-(:Position)<-[:HOLDS]-(:Person)-[g:PLEDGED]->(c:Commitment)
    WHERE any(office IN g.as WHERE office CONTAINS e.name) RETURN c
}
RETURN c.id AS commitment, c.text AS text, c.made_on AS made_on,
       COLLECT {
           MATCH (a:Entity)-[g:PLEDGED]->(c)
           RETURN a {.id, .name, labels: labels(a), as: g.as, verb: g.verb} ORDER BY a.id
       } AS pledged_by,
       COLLECT {
           MATCH (:Entity|Document)-[g:PLEDGED|RESPONSIBLE_FOR|REPORTS]->(c)
           MATCH (s:Statement {edge: g.id})
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 10
       } AS evidence
ORDER BY made_on DESC, commitment

// What was pledged by or for this place, body, person or post, and who said so?
// :vi Địa phương, cơ quan, người này cam kết những gì, ai nói?
// :param by  id of the place, body, person or post
// :param known_on =null  day: only what a dated document had said by then
// :returns commitment, text, made_on, pledged_by, evidence
MATCH (e:Entity {id: $by})
WITH e, KNOWN_NAMES(e) AS called
CALL (e, called) {
    MATCH (e)-[g:PLEDGED|RESPONSIBLE_FOR|CONCERNS]-(c:Commitment) WHERE KNOWN(g) RETURN c
  UNION
    MATCH (:Body {place: e.id})-[g:PLEDGED|RESPONSIBLE_FOR]->(c:Commitment) WHERE KNOWN(g) RETURN c
  UNION
    MATCH (e)<-[governs:GOVERNS]-(:Body)<-[in:IN]-(:Position)<-[holds:HOLDS]-(:Person)-[g:PLEDGED]->(c:Commitment)
    WHERE KNOWN(governs) AND KNOWN(in) AND KNOWN(holds) AND KNOWN(g)
      AND any(office IN KNOWN_LIST(g, as) WHERE any(name IN called WHERE office CONTAINS name)) RETURN c
  UNION
    MATCH (e)<-[holds:HOLDS]-(:Person)-[g:PLEDGED]->(c:Commitment)
    WHERE KNOWN(holds) AND KNOWN(g) AND any(name IN called WHERE name IN KNOWN_LIST(g, as)) RETURN c
}
WITH c WHERE c.kind = 'pledge' OR EXISTS { (:Entity)-[g:PLEDGED]->(c) WHERE KNOWN(g) }
RETURN c.id AS commitment, KNOWN_SAID(c, text) AS text, KNOWN_SAID(c, made_on) AS made_on,
       COLLECT {
           MATCH (a:Entity)-[g:PLEDGED]->(c)
           WHERE KNOWN(g)
           RETURN a {.id, name: KNOWN_NAME(a), labels: labels(a), as: KNOWN_LIST(g, as), verb: KNOWN_LIST(g, verb)} ORDER BY a.id
       } AS pledged_by,
       COLLECT {
           MATCH (:Entity|Document)-[g:PLEDGED|RESPONSIBLE_FOR|REPORTS]->(c)
           MATCH (s:Statement {edge: g.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 10
       } AS evidence
ORDER BY made_on DESC, commitment

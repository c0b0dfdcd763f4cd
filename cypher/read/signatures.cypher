// Who signed which paper, in whose place, and who gives the tasks in it?
// :vi Văn bản nào do ai ký, ký thay ai, là ý kiến của ai?
// :param instrument =null  id of the paper
// :param person =null  id of the person who signs
// :param limit =200  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns instrument, signed_by, form, as, concludes, assigned_by, evidence
MATCH (i:Instrument)-[r:SIGNED_BY]->(who:Entity)
WHERE KNOWN(r) AND ($instrument IS NULL OR i.id = $instrument) AND ($person IS NULL OR who.id = $person)
WITH i, r, who, KNOWN_SAID(i, issued) AS day ORDER BY day DESC, i.id LIMIT toInteger($limit)
RETURN i {.id, name: KNOWN_NAME(i), labels: labels(i)} AS instrument, who {.id, name: KNOWN_CALLED(who, day), labels: labels(who)} AS signed_by, r.form AS form, KNOWN_LIST(r, as) AS as,
       COLLECT {
           MATCH (i)-[by:CONCLUDES]->(x:Meeting) WHERE KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_NAME(x), labels: labels(x)} AS one ORDER BY one.name
       } AS concludes,
       COLLECT {
           MATCH (i)<-[ordered:ORDERED_BY]-(:Commitment)<-[by:ASSIGNED]-(x:Entity)
           WHERE KNOWN(ordered) AND KNOWN(by)
           RETURN DISTINCT x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS one ORDER BY one.name
       } AS assigned_by,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence

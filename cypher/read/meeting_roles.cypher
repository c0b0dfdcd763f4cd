// Who chaired, concluded or attended this meeting, in which office, at which site?
// :vi Ai chủ trì, kết luận, dự cuộc họp này, với chức vụ nào, ở điểm cầu nào?
// :param meeting  id of the meeting
// :param type =null  only CHAIRED, CONCLUDED or ATTENDED
// :param venue =null  only at the site whose name holds this
// :param known_on =null  day: only what a dated document had said by then
// :returns type, who, as, venue, spoke, meeting, date, evidence
MATCH (m:Entity {id: $meeting})<-[r:CHAIRED|CONCLUDED|ATTENDED]-(who:Entity)
WHERE KNOWN(r) AND ($type IS NULL OR type(r) = $type)
KNOWN_RELATIONSHIP(r) AS did
WITH m, r, who, did, KNOWN_SAID(m, date) AS date
WHERE $venue IS NULL OR any(venue IN did.venue WHERE toLower(venue) CONTAINS toLower($venue))
RETURN type(r) AS type, who {.id, name: KNOWN_CALLED(who, date), labels: labels(who)} AS who, coalesce(did.as, []) AS as,
       coalesce(did.venue, []) AS venue, coalesce(did.spoke, false) AS spoke, KNOWN_NAME(m) AS meeting,
       date,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 5
       } AS evidence
ORDER BY type, who.name

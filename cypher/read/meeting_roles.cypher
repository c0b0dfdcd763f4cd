// Who chaired, concluded or attended this meeting, in which office, at which site?
// :param meeting  id of the meeting
// :param type =null  only CHAIRED, CONCLUDED or ATTENDED
// :param venue =null  only at the site whose name holds this
// :returns type, who, as, venue, spoke, meeting, date, evidence
MATCH (m:Entity {id: $meeting})<-[r:CHAIRED|CONCLUDED|ATTENDED]-(who:Entity)
WHERE ($type IS NULL OR type(r) = $type)
  AND ($venue IS NULL OR any(venue IN r.venue WHERE toLower(venue) CONTAINS toLower($venue)))
RETURN type(r) AS type, who {.id, .name, labels: labels(who)} AS who, coalesce(r.as, []) AS as,
       coalesce(r.venue, []) AS venue, coalesce(r.spoke, false) AS spoke, m.name AS meeting, m.date AS date,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 5
       } AS evidence
ORDER BY type, who.name

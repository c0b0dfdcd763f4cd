// Which bodies are the standing agencies of committees, since when, by which paper?
// :vi Cơ quan thường trực của các ủy ban, ban chỉ đạo là ai?
// :param body =null  id of the committee or of the agency
// :param known_on =null  day: only what a dated document had said by then
// :returns committee, agency, since, until, instrument, evidence
MATCH (agency:Body)-[r:STANDING_AGENCY_OF]->(committee:Body)
WHERE KNOWN(r) AND ($body IS NULL OR $body IN [agency.id, committee.id])
KNOWN_RELATIONSHIP(r) AS tie
RETURN committee {.id, name: KNOWN_NAME(committee), labels: labels(committee)} AS committee, agency {.id, name: KNOWN_NAME(agency), labels: labels(agency)} AS agency, tie.since AS since, tie.until AS until,
       coalesce(tie.instrument, []) AS instrument,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY committee.name, since, agency.id

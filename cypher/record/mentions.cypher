// Which of these mentions and reports are there, in which documents?
// :param ids  ids of mentions or reports
// :returns id, kind, document, resolved
UNWIND $ids AS id
CALL (id) {
    MATCH (m:Mention {id: id}) RETURN m.kind AS kind, m.document AS document, m.profile IS NOT NULL AS resolved
  UNION
    MATCH (r:Report {id: id}) RETURN r.kind AS kind, r.document AS document, true AS resolved
}
RETURN id, kind, document, resolved

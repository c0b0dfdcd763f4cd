// Which of these mentions are there, in which documents?
// :param ids  ids of mentions
// :returns id, kind, document, profile
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN id, m.kind AS kind, m.document AS document, m.profile AS profile

// Which judgements are about these documents or mentions, which words do all of them hold, which documents do they touch?
// :param documents  ids of documents
// :param mentions  ids of mentions
// :returns id, about, words, documents
MATCH (j:Judgement)
WITH j, COLLECT { UNWIND [j.a, j.b] AS id MATCH (m:Mention|Report {id: id}) RETURN m.document } AS named
RETURN j.id AS id,
  coalesce(j.document IN $documents, false) OR any(one IN named WHERE one IN $documents)
    OR any(one IN [j.a, j.b] WHERE one IN $mentions) AS about,
  [j.why, j.correction, j.document] AS words,
  named + [one IN [j.document] WHERE one IS NOT NULL] AS documents

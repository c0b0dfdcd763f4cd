// Which judgements in force are about statements of these documents?
// :param documents  ids of documents
// :returns document, judgement
UNWIND $documents AS document
MATCH (j:Judgement {document: document})
WHERE NOT EXISTS { (:Judgement {a: j.id}) }
RETURN document, properties(j) AS judgement

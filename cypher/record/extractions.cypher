// What is recorded of these documents?
// :param documents  ids of documents
// :returns id, facts
UNWIND $documents AS id
MATCH (x:Extraction {document: id})
RETURN id, x.facts AS facts

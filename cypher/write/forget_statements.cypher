// Take away what these documents say.
// :param documents  ids of documents
UNWIND $documents AS document
MATCH (s:Statement {document: document})
DELETE s

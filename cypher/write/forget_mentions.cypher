// Take away what these documents mention.
// :param documents  ids of documents
UNWIND $documents AS document
MATCH (m:Mention {document: document})
DELETE m

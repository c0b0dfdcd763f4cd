// Take away the earlier texts of these documents.
// :param documents  ids of documents
UNWIND $documents AS document
MATCH (v:Version {document: document})
DELETE v

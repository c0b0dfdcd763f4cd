// Take away the reports of these documents, with their clues.
// :param documents  ids of documents
UNWIND $documents AS document
MATCH (r:Report {document: document})
OPTIONAL MATCH (c:Clue {of: r.id})
DETACH DELETE r, c

// Take away the record of these documents, with their earlier versions.
// :param documents  ids of documents
UNWIND $documents AS id
MATCH (d:Document {id: id})
MATCH (t:Text {document: id})
MATCH (x:Extraction {document: id})
OPTIONAL MATCH (v:Version {document: id})
DETACH DELETE d, t, x, v

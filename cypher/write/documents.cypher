// Record documents with their text and facts.
// :param documents  maps of properties, text, facts, extractor
UNWIND $documents AS row
MERGE (d:Document {id: row.properties.id})
SET d = row.properties
MERGE (t:Text {document: d.id})
SET t.text = row.text
MERGE (x:Extraction {document: d.id})
SET x.facts = row.facts, x.extractor = row.extractor

// Keep the recorded text of documents that come with another one; a version that comes again is current, not kept.
// :param documents  maps of properties (id, sha256)
UNWIND $documents AS row
CALL (row) {
  MATCH (d:Document {id: row.properties.id}) WHERE d.sha256 <> row.properties.sha256
  MATCH (t:Text {document: d.id})
  MATCH (x:Extraction {document: d.id})
  MERGE (v:Version {document: d.id, sha256: d.sha256})
  SET v += d {.title, .url, .publisher, .published, .published_basis, .known_from, .kept_from},
    v.text = t.text, v.facts = x.facts, v.extractor = x.extractor
}
CALL (row) {
  MATCH (v:Version {document: row.properties.id, sha256: row.properties.sha256})
  DELETE v
}

// The mentions of a document are found without a scan.
CREATE INDEX mention_document IF NOT EXISTS FOR (m:Mention) ON (m.document)

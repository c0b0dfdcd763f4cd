// The reports of a document are found without a scan.
CREATE INDEX report_document IF NOT EXISTS FOR (r:Report) ON (r.document)

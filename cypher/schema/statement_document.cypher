// The statements of a document are found without a scan.
CREATE INDEX statement_document IF NOT EXISTS FOR (s:Statement) ON (s.document)

// Judgements about the statements of a document are found without a scan.
CREATE INDEX judgement_document IF NOT EXISTS FOR (j:Judgement) ON (j.document)

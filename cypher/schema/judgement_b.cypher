// Judgements are found by the second mention they name without a scan.
CREATE INDEX judgement_b IF NOT EXISTS FOR (j:Judgement) ON (j.b)

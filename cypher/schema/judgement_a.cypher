// Judgements are found by the first thing they name without a scan.
CREATE INDEX judgement_a IF NOT EXISTS FOR (j:Judgement) ON (j.a)

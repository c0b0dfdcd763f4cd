// The tasks and reports, or the sessions and meetings, that share a clue are found without a scan.
CREATE INDEX clue_key IF NOT EXISTS FOR (c:Clue) ON (c.kind, c.key)

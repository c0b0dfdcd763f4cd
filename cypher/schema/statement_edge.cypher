// The statements behind a relationship, and whether a text is already among them, are found without a scan.
CREATE INDEX statement_edge IF NOT EXISTS FOR (s:Statement) ON (s.edge, s.text)

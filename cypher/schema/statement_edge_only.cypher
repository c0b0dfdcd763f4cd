// The statements behind a relationship are found without a scan.
CREATE INDEX statement_edge_only IF NOT EXISTS FOR (s:Statement) ON (s.edge)

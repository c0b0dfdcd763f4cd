// Changes are read in their order.
CREATE INDEX change_seq IF NOT EXISTS FOR (c:Change) ON (c.seq)

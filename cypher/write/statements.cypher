// Note the statements behind relationships.
// :param statements  maps of properties
UNWIND $statements AS row
CREATE (s:Statement)
SET s = row

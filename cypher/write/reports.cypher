// Note reports on tasks of other documents.
// :param reports  maps of properties
UNWIND $reports AS row
CREATE (r:Report)
SET r = row

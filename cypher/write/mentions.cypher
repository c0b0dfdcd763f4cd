// Note what documents mention.
// :param mentions  maps of properties
UNWIND $mentions AS row
CREATE (m:Mention)
SET m = row

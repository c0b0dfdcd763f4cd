// Remember that these ids were given out once, and which mention answers for them; no names.
// :param ids  maps of id (a digest: of a mention, or of the id of an entity or document), to (a mention, or null) and joined (see read/given_out)
UNWIND $ids AS row
MERGE (f:Forgotten {id: row.id})
SET f.to = row.to, f.joined = row.joined

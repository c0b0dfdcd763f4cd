// Note the profiles of mentions, and which entity each belongs to.
// :param profiles  maps of properties
UNWIND $profiles AS row
MERGE (p:Profile {id: row.id})
SET p = row

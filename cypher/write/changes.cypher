// Note the latest change of each thing; what is as it was keeps the change it had.
// :param changes  maps of key, seq, kind, and of what is there content (a hash), id, and where it is
UNWIND $changes AS row
MERGE (c:Change {key: row.key})
WITH c, row WHERE row.content IS NULL OR c.content IS NULL OR c.content <> row.content
WITH c, row, toString(datetime.transaction('+07:00')) AS at, CASE WHEN c.content IS NOT NULL THEN c.first END AS first
SET c = row
SET c.at = at, c.first = coalesce(first, at)

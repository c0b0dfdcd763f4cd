// These ids answer again: they are remembered as gone no longer.
// :param ids  digests
UNWIND $ids AS id
MATCH (f:Forgotten {id: id})
DELETE f

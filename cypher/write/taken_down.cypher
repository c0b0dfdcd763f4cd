// Note that documents were taken down, wholly or in part, and are not loaded again.
// :param ids  digests of their ids
UNWIND $ids AS id
MERGE (:TakenDown {id: id})

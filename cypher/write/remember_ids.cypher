// Remember that these ids were given out once, nothing else.
// :param ids  digests: of mentions, or of the ids of entities and documents
UNWIND $ids AS id
MERGE (:Forgotten {id: id})

// Which of these documents were taken down?
// :param ids  digests of their ids
// :returns id
MATCH (t:TakenDown) WHERE t.id IN $ids
RETURN t.id AS id

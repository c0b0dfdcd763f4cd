// Which of these ids were given out once for things that are there no more, and which mention answers for them?
// :param ids =[]  digests of ids, or the digits of a mention
// :returns id, to
MATCH (f:Forgotten) WHERE f.id IN $ids
RETURN f.id AS id, f.to AS to

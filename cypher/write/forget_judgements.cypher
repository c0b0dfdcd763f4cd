// Take away judgements, with their withdrawals; only where somebody is taken down.
// :param ids  ids of judgements
UNWIND $ids AS id
MATCH (j:Judgement) WHERE j.id = id OR j.a = id
DETACH DELETE j

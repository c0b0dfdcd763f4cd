// Record a judgement.
// :param judgement  its properties
MERGE (j:Judgement {id: $judgement.id})
SET j = $judgement

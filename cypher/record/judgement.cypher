// What was judged under this id, and does it count?
// :param id  id of the judgement
// :returns judgement, withdrawn
MATCH (j:Judgement {id: $id})
RETURN properties(j) AS judgement, EXISTS { (:Judgement {a: j.id}) } AS withdrawn

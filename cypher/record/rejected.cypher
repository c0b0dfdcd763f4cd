// Who rejected this statement, by which judgement in force?
// :param id  id of the statement
// :returns id, by
MATCH (j:Judgement {a: $id, verdict: 'reject'})
WHERE NOT EXISTS { (:Judgement {a: j.id}) }
RETURN j.id AS id, j.by AS by ORDER BY j.at DESC, id LIMIT 1

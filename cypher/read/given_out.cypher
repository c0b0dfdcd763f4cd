// Which of these ids were given out once for things that are there no more, and which mention answers for them?
// :param ids =[]  digests of ids, or the digits of a mention
// :returns id, to
MATCH (f:Forgotten) WHERE f.id IN $ids
// Where people judged two mentions to be one, it answers for the other only while that counts.
RETURN f.id AS id, CASE WHEN all(ends IN [pair IN coalesce(f.joined, []) | split(pair, ' ')] WHERE 'same' = head(COLLECT {
    MATCH (j:Judgement)
    WHERE (j.a = ends[0] AND j.b = ends[1] OR j.a = ends[1] AND j.b = ends[0]) AND NOT EXISTS { (:Judgement {a: j.id}) }
    RETURN j.verdict ORDER BY j.at DESC, j.id DESC LIMIT 1
})) THEN f.to END AS to

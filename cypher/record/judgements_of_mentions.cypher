// Which judgements in force name these mentions, and in which blocks are the mentions they name?
// :param mentions  ids of mentions
// :returns judgement, blocks
UNWIND $mentions AS mention
CALL (mention) {
  MATCH (j:Judgement {a: mention}) RETURN j
  UNION
  MATCH (j:Judgement {b: mention}) RETURN j
}
WITH DISTINCT j
WHERE j.verdict IN ['same', 'different'] AND NOT EXISTS { (:Judgement {a: j.id}) }
RETURN properties(j) AS judgement, COLLECT {
  UNWIND [j.a, j.b] AS named
  MATCH (p:Profile {mention: named})
  RETURN DISTINCT {kind: p.kind, block: p.block}
} AS blocks

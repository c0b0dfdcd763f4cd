// What did people judge, the newest first?
// :param after =[]  the key of the last row seen, to go on from there: its at, id
// :param limit =50  how many
// :key at, id
// :param known_on =null  day: only what a dated document had said by then
// :returns id, verdict, a, b, correction, by, at, why, withdrawn, names
MATCH (j:Judgement)
WHERE j.verdict <> 'withdraw' AND ($after = [] OR j.at < $after[0] OR j.at = $after[0] AND j.id > $after[1])
WITH j ORDER BY j.at DESC, j.id LIMIT toInteger($limit)
RETURN j.id AS id, j.verdict AS verdict, j.a AS a, j.b AS b, j.correction AS correction,
  j.by AS by, j.at AS at, j.why AS why,
  head(COLLECT { MATCH (w:Judgement {a: j.id}) RETURN w {.by, .at, .why} }) AS withdrawn,
  COLLECT { UNWIND [j.a, j.b] AS id MATCH (m:Mention|Report {id: id}) MATCH (d:Document {id: m.document}) WHERE KNOWN(d) RETURN m.name } AS names

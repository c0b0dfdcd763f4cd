// Which mentions does each entity have, and which of them did people judge to be one, in order of the entities' ids?
// :param after =""  id of the last entity seen
// :param limit =2000  how many entities
// :returns entity, mentions, joined
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT toInteger($limit)
RETURN e.id AS entity, COLLECT { MATCH (m:Mention {entity: e.id}) RETURN m.id AS id ORDER BY id } AS mentions,
  COLLECT {
    MATCH (a:Mention {entity: e.id})
    MATCH (j:Judgement {a: a.id, verdict: 'same'})
    WHERE NOT EXISTS { (:Judgement {a: j.id}) } AND EXISTS { (:Mention {id: j.b, entity: e.id}) }
    RETURN DISTINCT j.a + ' ' + j.b AS pair ORDER BY pair
  } AS joined
ORDER BY entity

// Which mentions does each entity have, in order of the entities' ids?
// :param after =""  id of the last entity seen
// :param limit =2000  how many entities
// :returns entity, mentions
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT toInteger($limit)
RETURN e.id AS entity, COLLECT { MATCH (m:Mention {entity: e.id}) RETURN m.id AS id ORDER BY id } AS mentions
ORDER BY entity

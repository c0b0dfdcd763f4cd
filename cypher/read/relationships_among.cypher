// Which relationships join these entities, best supported first?
// :param ids =[]  ids of the entities
// :param limit =5000  how many relationships at most
// :param on =null  day: only what was in force on it
// :param known_on =null  day: only what a dated document had said by then
// :returns id, type, source, target, properties
UNWIND $ids AS subject
MATCH (a:Entity {id: subject})-[r]->(b:Entity)
WHERE b.id IN $ids AND KNOWN(r)
KNOWN_RELATIONSHIP(r) AS tie
WITH a, r, b, tie
WHERE $on IS NULL OR (
    coalesce(tie.since, tie.from, tie.on, '') <= $on
    AND coalesce(tie.until, tie.to, '9') > $on)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(tie) AS properties
ORDER BY coalesce(tie.documents, 0) DESC, id
LIMIT $limit

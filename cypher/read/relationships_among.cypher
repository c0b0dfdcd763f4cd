// Which relationships join these entities, best supported first?
// :param ids =[]  ids of the entities
// :param limit =5000  how many relationships at most
// :param on =null  day: only what was in force on it
// :param known_on =null  day: only what a dated document had said by then
// :returns id, type, source, target, properties
UNWIND $ids AS subject
MATCH (a:Entity {id: subject})-[r]->(b:Entity)
WHERE b.id IN $ids
  AND ($known_on IS NULL OR r.known_from <= $known_on)
  AND ($on IS NULL OR (
    coalesce(r.since, r.from, r.on, '') <= $on
    AND coalesce(r.until, r.to, '9') > $on))
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties
ORDER BY coalesce(r.documents, 0) DESC, id
LIMIT $limit

// Which relationships of these types does the graph hold, by the id of where they start?
// :param types =[]  relationship types, such as CHAIRED and ATTENDED
// :param source =""  id of the entity to go on from: the source of the last relationship seen
// :param after =""  id of the last relationship seen
// :param limit =2000  how many relationships at most
// :param known_on =null  day: only what a dated document had said by then
// :returns id, type, source, target, properties
MATCH (a:Entity)
WHERE a.id >= $source
MATCH (a)-[r]->(b:Entity)
WHERE type(r) IN $types AND (a.id > $source OR r.id > $after) AND KNOWN(r)
WITH a, r, b ORDER BY a.id, r.id LIMIT toInteger($limit)
KNOWN_RELATIONSHIP(r) AS told
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(told) AS properties
ORDER BY source, id

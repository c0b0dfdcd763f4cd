// Which relationships of these types does the graph hold, by the id of where they start?
// :param types =[]  relationship types, such as CHAIRED and ATTENDED
// :param source =""  id of the entity to go on from: the source of the last relationship seen
// :param after =""  id of the last relationship seen
// :param limit =2000  how many relationships at most
// :returns id, type, source, target, properties
MATCH (a:Entity)
WHERE a.id >= $source
MATCH (a)-[r]->(b:Entity)
WHERE type(r) IN $types AND (a.id > $source OR r.id > $after)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties
ORDER BY source, id
LIMIT toInteger($limit)

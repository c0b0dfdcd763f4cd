// Which relationships of these types does the graph hold?
// :param types  relationship types, such as CHAIRED and ATTENDED
// :param after =""  id of the relationship to go on after
// :param limit =5000  how many relationships at most
// :returns id, type, source, target, properties
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types AND r.id > $after
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties
ORDER BY id
LIMIT $limit

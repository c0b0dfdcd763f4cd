// Which positions are at the head of this body?
// :param body  id of the body
// :param known_on =null  day: only what a dated document had said by then
// :returns id, name, labels
MATCH (o:Position {head: true})-[r:IN]->(:Entity {id: $body})
WHERE KNOWN(r)
WITH DISTINCT o
RETURN o.id AS id, KNOWN_NAME(o) AS name, labels(o) AS labels ORDER BY name, id

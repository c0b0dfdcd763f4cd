// Which entities does the graph hold, in order of their ids?
// :param labels =[]  labels such as Person and Body; empty for all
// :param after =""  id of the last entity seen
// :param limit =2000  how many entities at most
// :param known_on =null  day: only what a dated document had said by then
// :returns id, labels, properties
MATCH (n:Entity)
WHERE n.id > $after AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels)) AND KNOWN(n)
WITH n ORDER BY n.id LIMIT toInteger($limit)
KNOWN_ENTITY(n) AS told
RETURN n.id AS id, labels(n) AS labels, properties(told) AS properties
ORDER BY id

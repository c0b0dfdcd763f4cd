// By which fewest steps are these two connected, through nothing that is tied to very many?
// :param from  id of one entity
// :param to  id of the other
// :param within =4  how many steps at most, 1 to 4
// :param hub =500  no path leads through an entity with more relationships than this; the two themselves may have more
// :param limit =50  how many paths at most
// :param on =null  day: only what was in force on it
// :param known_on =null  day: only what a dated document had said by then
// :returns nodes, relationships
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE a <> b
MATCH path = allShortestPaths((a)-[*..4]-(b))
WHERE all(r IN relationships(path) WHERE KNOWN(r) AND ($on IS NULL OR
        (coalesce(r.since, r.from, r.on, '') <= $on AND coalesce(r.until, r.to, '9') > $on)))
  AND all(n IN nodes(path) WHERE n:Entity
    AND (COUNT { (n)--() } <= $hub OR n IN [a, b] OR COUNT { (n)--() } - COUNT { (n)<-[:REPORTS]-() } <= $hub)
    AND ($on IS NULL OR coalesce(n.date, n.made_on, n.issued, '') <= $on OR n.date STARTS WITH 'X'))
WITH path LIMIT toInteger($limit)
WHERE length(path) <= $within
RETURN [n IN nodes(path) | n.id] AS nodes, [r IN relationships(path) | r.id] AS relationships
ORDER BY relationships

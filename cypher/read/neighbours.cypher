// Which entities stand next to these, best supported first?
// :param ids =[]  ids of the entities to look around
// :param seen =[]  ids of entities that are not wanted again
// :param limit =200  how many entities at most
// :param hub =1000  entities with more relationships than this are looked around only when asked for alone
// :param on =null  day: only what was in force on it, and no later events
// :param known_on =null  day: only what a dated document had said by then
// :returns id, support
UNWIND $ids AS around
MATCH (a:Entity {id: around})
WHERE size($ids) = 1 OR COUNT { (a)-[r]-() WHERE KNOWN(r) } <= $hub
MATCH (a)-[r]-(b:Entity)
WHERE NOT b.id IN $seen AND KNOWN(r)
KNOWN_RELATIONSHIP(r) AS tie
WITH b, tie
WHERE $on IS NULL OR (
    coalesce(tie.since, tie.from, tie.on, '') <= $on
    AND coalesce(tie.until, tie.to, '9') > $on
    AND (coalesce(KNOWN_SAID(b, date), KNOWN_SAID(b, made_on), KNOWN_SAID(b, issued), '') <= $on
         OR KNOWN_SAID(b, date) STARTS WITH 'X'))
RETURN b.id AS id, max(coalesce(tie.documents, 0)) AS support
ORDER BY support DESC, id
LIMIT $limit

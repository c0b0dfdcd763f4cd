// Among which people of one name, meetings or tasks of one day, figures of one value is it open whether they are one, the most documents first?
// :param each =8  how many of one block at most
// :param limit =200  how many blocks at most
// :param known_on =null  day: only what a dated document had said by then
// :returns kind, block, entities
MATCH (p:Profile)
WITH p.kind AS kind, p.block AS block, collect(DISTINCT p.entity) AS ids
WHERE size(ids) > 1
UNWIND ids AS id
MATCH (e:Entity {id: id}) WHERE KNOWN(e)
WITH kind, block, e, COUNT { (:Document)-[r:REPORTS]->(e) WHERE KNOWN(r) } AS documents
ORDER BY documents DESC, e.id
WITH kind, block, collect({id: e.id, documents: documents})[..toInteger($each)] AS entities
WITH kind, block, entities WHERE size(entities) > 1
RETURN kind, block, entities
ORDER BY entities[1].documents DESC, entities[0].documents DESC, kind, block LIMIT toInteger($limit)

// In which blocks are the profiles that have these clues?
// :param keys  clues
// :param kind  session (meetings told with a number), meeting (those without) or figure
// :returns kind, block
UNWIND $keys AS key
MATCH (c:Clue {kind: $kind, key: key})
MATCH (p:Profile {id: c.of})
RETURN DISTINCT p.kind AS kind, p.block AS block ORDER BY kind, block

// Which tasks, figures or meetings of a time have these keys, under which what may be told again meets what tells it?
// :param keys  keys
// :param kinds  again for what tells something again, first for what is only told again
// :param since  the first day
// :param until  the last day
// :returns id, kind, block, mention, name, features, entity
UNWIND $keys AS key
UNWIND $kinds AS kind
MATCH (c:Clue {kind: kind, key: key}) WHERE $since <= c.day <= $until
WITH DISTINCT c.of AS id
MATCH (p:Profile {id: id})
RETURN p.id AS id, p.kind AS kind, p.block AS block, p.mention AS mention, p.name AS name, p.features AS features, p.entity AS entity
ORDER BY id

// Which profiles do these mentions have?
// :param mentions  ids of mentions
// :returns id, kind, block, mention, name, features, first, entity
UNWIND $mentions AS id
MATCH (m:Mention {id: id})
MATCH (p:Profile {id: m.profile})
RETURN p.id AS id, p.kind AS kind, p.block AS block, p.mention AS mention, p.name AS name, p.features AS features, p.first AS first, p.entity AS entity

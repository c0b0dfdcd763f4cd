// Which profiles are worth comparing with one another?
// :param blocks  maps of kind and block
// :returns id, kind, block, mention, name, features, first, entity
UNWIND $blocks AS wanted
MATCH (p:Profile {kind: wanted.kind, block: wanted.block})
RETURN p.id AS id, p.kind AS kind, p.block AS block, p.mention AS mention, p.name AS name, p.features AS features, p.first AS first, p.entity AS entity

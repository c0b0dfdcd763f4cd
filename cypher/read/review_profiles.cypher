// Which profiles are in this block, as documents show them?
// :param kind  kind of the entities
// :param block  what they share
// :param known_on =null  day: only what a dated document had said by then
// :returns id, kind, block, mention, name, features, entity
MATCH (p:Profile {kind: $kind, block: $block})
WHERE EXISTS { MATCH (m:Mention {profile: p.id}) WHERE KNOWN(m) }
RETURN p.id AS id, p.kind AS kind, p.block AS block, p.mention AS mention, p.name AS name, p.features AS features, p.entity AS entity

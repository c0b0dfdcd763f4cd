// Which blocks and entities are these profiles in, and which mention of each comes first?
// :param profiles  ids of profiles
// :returns id, kind, block, mention, entity, first
UNWIND $profiles AS id
MATCH (p:Profile {id: id})
OPTIONAL MATCH (m:Mention {profile: id})
RETURN id, p.kind AS kind, p.block AS block, p.mention AS mention, p.entity AS entity, min(m.id) AS first

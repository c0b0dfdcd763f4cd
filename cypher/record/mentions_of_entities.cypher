// Which mentions are left of these entities?
// :param ids  ids of entities
// :returns entity, mention
UNWIND $ids AS id
MATCH (m:Mention {entity: id})
RETURN id AS entity, properties(m) AS mention

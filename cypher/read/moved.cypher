// Which entity answers today for an id that was given out earlier?
// :param mention  the part of the old id after its last hyphen: a mention's id, or what an earlier rule made of it
// :returns id
MATCH (m:Mention)
WHERE m.id = $mention OR m.formerly = $mention
MATCH (e:Entity {id: m.entity})
RETURN DISTINCT e.id AS id ORDER BY id LIMIT 1

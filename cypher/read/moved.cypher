// Which entity answers today for an id that was given out earlier?
// :param mention  the mention's id: the part of the old id after its last hyphen
// :returns id
MATCH (m:Mention {id: $mention})
MATCH (e:Entity {id: m.entity})
RETURN e.id AS id

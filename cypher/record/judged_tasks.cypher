// To which entities do these judged mentions belong?
// :param mentions  ids of mentions
// :returns mention, entity
UNWIND $mentions AS mention
MATCH (p:Profile {mention: mention})
RETURN mention, p.entity AS entity

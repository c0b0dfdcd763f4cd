// Which documents tell a name?
// :param names  spellings of the name
// :returns document
MATCH (t:Text) WHERE any(name IN $names WHERE t.text CONTAINS name)
RETURN t.document AS document ORDER BY document

// Take away the earlier texts, of whatever document, that tell a name.
// :param names  spellings of the name
MATCH (v:Version) WHERE any(name IN $names WHERE v.text CONTAINS name OR v.title CONTAINS name)
DELETE v

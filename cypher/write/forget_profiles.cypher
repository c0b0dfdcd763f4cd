// Take away profiles that nothing mentions.
// :param ids  ids of profiles
UNWIND $ids AS id
MATCH (p:Profile {id: id})
DELETE p

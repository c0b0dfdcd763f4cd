// Which documents mention these profiles?
// :param profiles  ids of profiles
// :returns id
UNWIND $profiles AS profile
MATCH (m:Mention {profile: profile})
RETURN DISTINCT m.document AS id ORDER BY id

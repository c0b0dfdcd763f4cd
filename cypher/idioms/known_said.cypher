// The property `key` that the mentions of an entity give it by $known_on: a later document may bring another.
// :plain it.key
CASE WHEN $known_on IS NULL THEN it.key ELSE head(COLLECT {
    MATCH (said:Mention {entity: it.id}) WHERE said.known_from <= $known_on AND said.said_key IS NOT NULL
    RETURN said.said_key AS least ORDER BY least LIMIT 1
}) END

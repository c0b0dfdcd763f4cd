// The least value of `key` that the statements of a relationship give it by $known_on.
// :plain it.key
CASE WHEN $known_on IS NULL THEN it.key ELSE head(COLLECT {
    MATCH (said:Statement {edge: it.id}) WHERE said.known_from <= $known_on AND said.key IS NOT NULL
    RETURN said.key AS least ORDER BY least LIMIT 1
}) END

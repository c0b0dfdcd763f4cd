// The list `key` that the statements of a relationship give it by $known_on; empty for none.
// :plain coalesce(it.key, [])
CASE WHEN $known_on IS NULL THEN coalesce(it.key, []) ELSE COLLECT {
    MATCH (said:Statement {edge: it.id}) WHERE said.known_from <= $known_on
    UNWIND said.key AS value
    RETURN DISTINCT value ORDER BY value
} END

// How many distinct texts supported a relationship by $known_on.
// :plain coalesce(it.documents, 0)
CASE WHEN $known_on IS NULL THEN coalesce(it.documents, 0) ELSE COUNT {
    MATCH (said:Statement {edge: it.id}) WHERE said.known_from <= $known_on
    RETURN DISTINCT said.text
} END

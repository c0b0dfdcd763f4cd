// What an entity was called by $known_on, as far as documents had said so; see KNOWN_WRITTEN.
// :plain it.name
CASE WHEN $known_on IS NULL THEN it.name ELSE head(COLLECT {
    MATCH (said:Mention {entity: it.id}) WHERE said.known_from <= $known_on AND said.said_name IS NOT NULL
    RETURN KNOWN_WRITTEN(said) AS least ORDER BY it:Person AND least =~ '[ -~]*', least LIMIT 1
}) END

// All names that the mentions of an entity give it by $known_on: each spelling counts.
// :plain coalesce(it.names, [it.name])
CASE WHEN $known_on IS NULL THEN coalesce(it.names, [it.name]) ELSE COLLECT {
    MATCH (said:Mention {entity: it.id}) WHERE said.known_from <= $known_on
    UNWIND [said.said_name] + coalesce(said.said_names, []) AS name
    RETURN DISTINCT name ORDER BY name
} END

// All names that the mentions of an entity give it by $known_on: each spelling counts, and none that came later.
// :plain coalesce(it.names, [it.name])
CASE WHEN $known_on IS NULL THEN coalesce(it.names, [it.name]) ELSE COLLECT {
    MATCH (said:Mention {entity: it.id}) WHERE said.known_from <= $known_on
    UNWIND [KNOWN_WRITTEN(said)] + [nth IN range(0, size(coalesce(said.said_names, [])) - 1)
        WHERE coalesce(said.said_names_from[nth], '') <= $known_on | said.said_names[nth]] AS name
    RETURN DISTINCT name ORDER BY name
} END

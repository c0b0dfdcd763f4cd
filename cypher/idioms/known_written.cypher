// What a mention calls its entity by $known_on: of names in turn no later one, unless none was in force yet.
// :plain it.said_name
CASE WHEN none(nth IN range(0, size(coalesce(it.said_names_from, [])) - 1) WHERE it.said_names[nth] = it.said_name AND it.said_names_from[nth] > $known_on)
    THEN it.said_name
    ELSE coalesce(head([nth IN range(0, size(it.said_names) - 1) WHERE it.said_names_from[nth] <= $known_on
        AND (it.said_names_to[nth] = '' OR $known_on < it.said_names_to[nth]) | it.said_names[nth]]), it.said_name) END

// What a body or a post was called on the day `key`; anything else, and what had no name in force then, by its name.
coalesce(head([nth IN CASE WHEN it:Body|Position THEN range(0, size(coalesce(it.names_from, [])) - 1) ELSE [] END
    WHERE it.names_from[nth] <= key AND it.names_from[nth] <= coalesce($known_on, key) AND (it.names_to[nth] = '' OR key < it.names_to[nth])
    | it.names[nth]]), KNOWN_NAME(it))

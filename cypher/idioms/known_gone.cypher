// Since when nothing was left of a body on the day `key`, as documents had said by $known_on: all of it had gone over to
// others, or none of its names was in force any more; null while it went on.
coalesce(head(COLLECT {
    MATCH (it)-[over:SUCCEEDED_BY]->(:Entity) WHERE over.function IS NULL AND over.on <= key AND KNOWN(over)
    RETURN over.on ORDER BY over.on LIMIT 1
}), head(COLLECT {
    UNWIND coalesce(KNOWN_SAID(it, names_to), []) AS to
    WITH coalesce(nullIf(to, ''), '9') AS until ORDER BY until DESC LIMIT 1
    WHERE until <= key AND until <= coalesce($known_on, key) RETURN until
}))

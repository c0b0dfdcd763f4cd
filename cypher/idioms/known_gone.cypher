// Since when nothing was left of a body on the day `key`, as documents had said by $known_on: all of it had gone over to
// others, or none of its names was in force any more; null while it went on.
coalesce(head(COLLECT {
    MATCH (it)-[over:SUCCEEDED_BY]->(:Entity) WHERE over.function IS NULL AND over.on <= key AND KNOWN(over)
    RETURN over.on ORDER BY over.on LIMIT 1
}), head([until IN [reduce(last = '', to IN coalesce(KNOWN_SAID(it, names_to), []) |
    CASE WHEN to = '' OR to > last THEN coalesce(nullIf(to, ''), '9') ELSE last END)]
    WHERE '' < until AND until <= key AND until <= coalesce($known_on, key)]))

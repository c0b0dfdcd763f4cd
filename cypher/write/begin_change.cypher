// Say that a change is about to be committed: what is read from now on may be half of it.
// :returns number
MERGE (c:Schema {id: 'change'})
SET c.begun = coalesce(c.begun, 0) + 1, c.at = toString(datetime())
RETURN c.begun AS number

// Say that a change was committed, or came to nothing.
// :param number  which one, as write/begin_change gave it
MERGE (c:Schema {id: 'change'})
SET c.ended = CASE WHEN coalesce(c.ended, 0) < $number THEN $number ELSE c.ended END

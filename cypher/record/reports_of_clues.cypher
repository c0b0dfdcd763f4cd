// Which reports share a clue with tasks that came, went or moved? A clue that many tasks share tells none apart.
// :param keys  clues
// :param most  how many tasks may share one
// :returns id
UNWIND $keys AS key
CALL (key) {
    MATCH (c:Clue {kind: 'task', key: key})
    WITH c LIMIT toInteger($most + 1)
    RETURN count(c) AS sharing
}
WITH key WHERE sharing <= $most
MATCH (r:Clue {kind: 'report', key: key})
RETURN DISTINCT r.of AS id ORDER BY id

// Which tasks share a clue with these reports? A clue that many tasks share tells none apart.
// :param reports  maps of id, clues
// :param most  how many tasks may share one
// :returns report, kind, block, mention, name, features, entity
UNWIND $reports AS report
CALL (report) {
    UNWIND report.clues AS key
    CALL (key) {
        MATCH (c:Clue {kind: 'task', key: key})
        WITH c LIMIT toInteger($most + 1)
        RETURN collect(c.of) AS sharing
    }
    WITH sharing WHERE size(sharing) <= $most
    UNWIND sharing AS profile
    RETURN DISTINCT profile
}
MATCH (p:Profile {id: profile})
RETURN report.id AS report, p.kind AS kind, p.block AS block, p.mention AS mention, p.name AS name, p.features AS features, p.entity AS entity
ORDER BY report, p.id

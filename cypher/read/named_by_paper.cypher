// Which bodies whose names hold these words have a tie that a source rests on this official paper?
// :param query  Lucene query over names, without accents, e.g. names:"ban chi dao"
// :param number  the number of the paper, or how it begins, e.g. 598
// :param known_on =null  day: only what a dated document had said by then
// :returns id, name, names, labels, documents
CALL db.index.fulltext.queryNodes('words', $query, {limit: 500}) YIELD node
MATCH (e:Entity {id: node.of}) WHERE e:Body
WITH e, KNOWN_NAME(e) AS name, KNOWN_NAMES(e) AS names
WHERE KNOWN_WORDS(names, query) AND EXISTS {
    MATCH (e)-[r:SUCCEEDED_BY|STANDING_AGENCY_OF|MEMBER_OF|PORTFOLIO]-(:Entity)
    WHERE KNOWN(r) AND any(paper IN KNOWN_LIST(r, instrument) WHERE paper CONTAINS ' ' + $number)
}
RETURN e.id AS id, name, names, labels(e) AS labels,
       COUNT { (:Document)-[r:REPORTS]->(e) WHERE KNOWN(r) } AS documents
ORDER BY documents DESC, id LIMIT 20

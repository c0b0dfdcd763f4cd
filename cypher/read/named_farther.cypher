// Which entities bear these words in their names, but for the nearest that the index finds?
// :param query  Lucene query over names and text, without accents, e.g. names:"de an 06"
// :param labels =["Program","Body","Place","Meeting"]  labels that count
// :param limit =20  how many
// :param nearest =500  how many that the index finds to leave out: named ranks them
// :param known_on =null  day: only what a dated document had said by then
// :param after =[]  the key of the last row seen, to go on from there: its id
// :key id
// :returns id, name, names, labels, documents, other_accents, length
CALL db.index.fulltext.queryNodes('words', $query, {limit: toInteger($nearest)}) YIELD node AS near
WITH collect(near.of) AS ranked
CALL db.index.fulltext.queryNodes('words', $query) YIELD node AS found
WITH ranked, found WHERE [found.of] > $after AND NOT found.of IN ranked
MATCH (e:Entity {id: found.of})
WHERE any(label IN labels(e) WHERE label IN $labels) AND KNOWN(e)
WITH e, KNOWN_NAME(e) AS name, KNOWN_NAMES(e) AS names, KNOWN_SAID(e, text) AS text
WITH e, name, names, [text] + names AS told WHERE KNOWN_WORDS(told, query)
WITH e, name, names ORDER BY e.id LIMIT toInteger($limit)
RETURN e.id AS id, name, names, labels(e) AS labels,
       COUNT { (:Document {kind: 'text'})-[r:REPORTS]->(e) WHERE KNOWN(r) } AS documents,
       null AS other_accents, null AS length  // not ranked
ORDER BY id

// Which entities bear these words in their names, of the nearest that the index finds?
// :param query  Lucene query over names and text, without accents, e.g. names:"de an 06"
// :param labels =["Program","Body","Place","Meeting"]  labels that count
// :param words =[]  the words in lower case, to put those with the same accents first
// :param limit =20  how many
// :param nearest =500  how many that the index finds to rank
// :param known_on =null  day: only what a dated document had said by then
// :param after =[]  the key of the last row seen, to go on from there: its other_accents, length, id
// :key #other_accents, #length, id
// :returns id, name, names, labels, documents, other_accents, length, found
CALL db.index.fulltext.queryNodes('words', $query, {limit: toInteger($nearest)}) YIELD node
WITH collect(node.of) AS near
UNWIND near AS id
MATCH (e:Entity {id: id})
WITH e, size(near) AS found WHERE any(label IN labels(e) WHERE label IN $labels) AND KNOWN(e)
WITH e, found, KNOWN_NAME(e) AS name, KNOWN_NAMES(e) AS names, KNOWN_SAID(e, text) AS text
WITH e, found, name, names, [text] + names AS told WHERE KNOWN_WORDS(told, query)
WITH e, found, name, names, toLower(reduce(all = '', other IN names | all + ' ' + other)) AS bears, size(name) AS length
WITH e, found, name, names, size([word IN $words WHERE NOT bears CONTAINS word]) AS other_accents, length
// A shorter name says more exactly what was asked; unlike the score of the index it is the same after the next load.
WHERE [other_accents, length, e.id] > $after
WITH e, found, name, names, other_accents, length ORDER BY other_accents, length, e.id LIMIT toInteger($limit)
RETURN e.id AS id, name, names, labels(e) AS labels,
       COUNT { (:Document {kind: 'text'})-[r:REPORTS]->(e) WHERE KNOWN(r) } AS documents, other_accents, length, found
ORDER BY other_accents, length, id

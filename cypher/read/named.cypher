// Which entities bear these words in their names?
// :param query  Lucene query over name and names, e.g. name:"de an 06" OR names:"de an 06"
// :param labels =["Program","Body","Place","Meeting"]  labels that count
// :param words =[]  the words in lower case, to put those with the same accents first
// :param limit =20  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns id, name, names, labels, documents
CALL db.index.fulltext.queryNodes('names', $query, {limit: 500}) YIELD node AS e, score
WHERE any(label IN labels(e) WHERE label IN $labels) AND KNOWN(e)
WITH e, score, KNOWN_SAID(e, name) AS name, KNOWN_NAMES(e) AS names, KNOWN_SAID(e, text) AS text
WITH e, score, name, names, [text] + names AS told WHERE KNOWN_WORDS(told, query)
WITH e, score, name, names, toLower(reduce(all = '', other IN names | all + ' ' + other)) AS bears
WITH e, score, name, names, size([word IN $words WHERE bears CONTAINS word]) AS same_accents
ORDER BY same_accents DESC, score DESC, e.id
LIMIT toInteger($limit)
RETURN e.id AS id, name, names, labels(e) AS labels,
       COUNT { (:Document {kind: 'text'})-[r:REPORTS]->(e) WHERE KNOWN(r) } AS documents

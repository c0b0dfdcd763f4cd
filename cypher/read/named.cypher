// Which entities bear these words in their names?
// :param query  Lucene query over name and names, e.g. name:"de an 06" OR names:"de an 06"
// :param labels =["Program","Body","Place","Meeting"]  labels that count
// :param words =[]  the words in lower case, to put those with the same accents first
// :param limit =20  how many
// :returns id, name, names, labels, documents
CALL db.index.fulltext.queryNodes('names', $query, {limit: 500}) YIELD node AS e, score
WHERE any(label IN labels(e) WHERE label IN $labels)
WITH e, score, toLower(e.name + ' ' + reduce(all = '', name IN coalesce(e.names, []) | all + ' ' + name)) AS bears
WITH e, score, size([word IN $words WHERE bears CONTAINS word]) AS same_accents
ORDER BY same_accents DESC, score DESC, e.id
LIMIT toInteger($limit)
RETURN e.id AS id, e.name AS name, coalesce(e.names, []) AS names, labels(e) AS labels,
       COUNT { (:Document)-[:REPORTS]->(e) } AS documents

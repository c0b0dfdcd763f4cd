// Which words of which documents support these relationships?
// :param edges =[]  ids of the relationships
// :param each =5  how many quotes of one relationship at most
// :param width =90  how many characters around a quote
// :param known_on =null  day: only what a dated document had said by then
// :returns edge, document, title, url, published, quote, start, end, rule, around
UNWIND $edges AS wanted
CALL (wanted) {
  MATCH (s:Statement {edge: wanted})
  WHERE KNOWN(s)
  RETURN s ORDER BY s.document, s.start, s.id LIMIT toInteger($each)
}
MATCH (d:Document {id: s.document})
OPTIONAL MATCH (t:Text {document: s.document})
WITH s, d, t, toInteger($width) AS width
WITH s, d, t, width, CASE WHEN s.start > width THEN s.start - width ELSE 0 END AS first
RETURN s.edge AS edge, d.id AS document, d.title AS title, d.url AS url, d.published AS published,
  s.quote AS quote, s.start AS start, s.end AS end, s.rule AS rule,
  substring(t.text, first, s.end - first + width) AS around
ORDER BY edge, document, start

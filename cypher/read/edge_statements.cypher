// Which words of which documents support these relationships?
// :param edges =[]  ids of the relationships
// :param each =5  how many quotes of one relationship at most
// :returns edge, document, title, url, publisher, published, quote, start, end, rule
UNWIND $edges AS wanted
CALL (wanted) {
  MATCH (s:Statement {edge: wanted})
  RETURN s ORDER BY s.document, s.start, s.id LIMIT $each
}
MATCH (d:Document {id: s.document})
RETURN s.edge AS edge, d.id AS document, d.title AS title, d.url AS url, d.publisher AS publisher,
  d.published AS published, s.quote AS quote, s.start AS start, s.end AS end, s.rule AS rule
ORDER BY edge, document, start

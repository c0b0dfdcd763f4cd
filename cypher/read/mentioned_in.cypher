// Which documents name this entity, and in which words?
// :param id  id of the entity
// :param after =[]  the key of the last row seen, to go on from there: its published, document
// :param limit =50  how many documents
// :key published, document
// :param known_on =null  day: only what a dated document had said by then
// :returns document, title, url, published, evidence
MATCH (d:Document)-[r:REPORTS]->(:Entity {id: $id})
WHERE KNOWN(r) AND ($after = [] OR coalesce(d.published, '') < coalesce($after[0], '') OR
      coalesce(d.published, '') = coalesce($after[0], '') AND d.id > $after[1])
WITH d, r ORDER BY coalesce(d.published, '') DESC, d.id LIMIT toInteger($limit)
RETURN d.id AS document, d.title AS title, d.url AS url, d.published AS published,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.start, s.id LIMIT 3
       } AS evidence

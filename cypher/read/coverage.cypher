// On how many documents does every answer rest, from which days and how many publishers?
// :param known_on =null  day: only what a dated document had said by then
// :returns documents, from, to, publishers, undated
MATCH (d:Document) WHERE d.kind = 'text'
WITH d, CASE WHEN KNOWN(d) THEN d END AS known
RETURN count(known) AS documents, min(known.published) AS from, max(known.published) AS to,
       count(DISTINCT known.publisher) AS publishers, count(CASE WHEN d.known_from IS NULL THEN d END) AS undated

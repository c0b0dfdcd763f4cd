// On how many documents does every answer rest, from which days and how many publishers?
// :returns documents, from, to, publishers
MATCH (d:Document) WHERE d.kind = 'text'
RETURN count(d) AS documents, min(d.published) AS from, max(d.published) AS to,
       count(DISTINCT d.publisher) AS publishers

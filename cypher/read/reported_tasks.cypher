// Of which tasks did sources report one of these states by a day, the newest report first?
// :param states =[]  extended, done, done_on_time, in_progress …
// :param doers =[]  ids of those who have a part in them; empty for all
// :param on  day: the day of the question; later reports do not count
// :param known_on =null  day: only what a dated document had said by then
// :param after =[]  the key of the last row seen, to go on from there: its newest, id
// :param limit =1000  how many
// :key newest, id
// :returns id, newest
MATCH (:Document)-[p:REPORTS_PROGRESS_OF]->(c:Commitment)
WHERE p.state IN $states AND KNOWN(p) AND coalesce(p.as_of, p.known_from, '') <= $on
  AND ($doers = [] OR EXISTS { (d:Entity)-[r:RESPONSIBLE_FOR|PLEDGED]->(c) WHERE d.id IN $doers AND KNOWN(r) })
WITH c.id AS id, max(coalesce(p.as_of, p.known_from, '')) AS newest
WHERE $after = [] OR newest < $after[0] OR newest = $after[0] AND id > $after[1]
RETURN id, newest
ORDER BY newest DESC, id LIMIT toInteger($limit)

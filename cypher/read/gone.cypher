// Which of these bodies, or bodies of these positions, were gone on a day, and since when?
// :param ids =[]  ids of bodies or positions
// :param on  the day of the question
// :param known_on =null  day: only what a dated document had said by then
// :returns id, name, ended
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[within:IN*0..1]->(b:Body)
WHERE all(r IN within WHERE KNOWN(r))
WITH DISTINCT b, $on AS day
WITH b, KNOWN_GONE(b, day) AS ended
WHERE ended IS NOT NULL
WITH b, ended, CASE WHEN size(ended) = 10 THEN toString(date(ended) - duration({days: 1})) ELSE ended END AS eve
RETURN b.id AS id, KNOWN_CALLED(b, eve) AS name, ended
ORDER BY id

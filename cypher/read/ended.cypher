// Which of these bodies and places has nothing followed by a day, and since when is none of their full names in force?
// :param ids =[]  ids of bodies and places
// :param on  the day of the question
// :param known_on =null  day: only what a dated document had said by then
// :returns id, name, ended
UNWIND $ids AS id
MATCH (e:Body|Place {id: id})
WHERE NOT EXISTS { MATCH (e)-[s:SUCCEEDED_BY]->(:Entity) WHERE s.on <= $on AND KNOWN(s) }
KNOWN_ENTITY(e) AS told
UNWIND CASE coalesce(told.names_to, []) WHEN [] THEN [null] ELSE told.names_to END AS until
WITH e, told.name AS name, max(until) AS last, sum(CASE WHEN until = '' OR until > $on THEN 1 ELSE 0 END) AS borne
RETURN e.id AS id, name, CASE borne WHEN 0 THEN last END AS ended
ORDER BY id

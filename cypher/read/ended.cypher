// Which of these bodies and places has nothing followed by a day, when did its last full name end, and when is it named?
// :param ids =[]  ids of bodies and places
// :param on  the day of the question
// :param known_on =null  day: only what a dated document had said by then
// :returns id, name, kind, place, reviewed, ended, first, last
UNWIND $ids AS id
MATCH (e:Body|Place {id: id})
WHERE NOT EXISTS { MATCH (e)-[s:SUCCEEDED_BY]->(:Entity) WHERE s.on <= $on AND KNOWN(s) }
KNOWN_ENTITY(e) AS told
UNWIND CASE coalesce(told.names_to, []) WHEN [] THEN [null] ELSE told.names_to END AS until
WITH e, told.name AS name, told.kind AS kind, told.place AS place, told.names_from IS NOT NULL AS reviewed, max(until) AS closed,
     sum(CASE WHEN until = '' OR until > $on THEN 1 ELSE 0 END) AS borne
OPTIONAL MATCH (said:Mention {entity: e.id}) WHERE KNOWN(said)
RETURN e.id AS id, name, kind, place, reviewed, CASE borne WHEN 0 THEN closed END AS ended, min(said.known_from) AS first, max(said.known_from) AS last
ORDER BY id

// Which commitments did these assign (or were made at these meetings, or ordered by these papers), for these doers?
// :param by =[]  ids of people, bodies, posts, meetings, papers; none: whoever assigned
// :param doers =[]  ids of those who have a part in it; none: whoever does it
// :returns id
CALL () {
    UNWIND $by AS id
    MATCH (:Entity {id: id})-[:ASSIGNED|MADE_AT|ORDERED_BY]-(c:Commitment) RETURN c
  UNION
    UNWIND $by AS id
    MATCH (:Entity {id: id})-[:CONCLUDES]-(:Meeting)<-[:MADE_AT]-(c:Commitment) RETURN c
  UNION
    UNWIND $by AS id
    MATCH (:Entity {id: id})<-[:HOLDS]-(:Person)-[act:ASSIGNED]->(c:Commitment), (o:Entity {id: id})
    WHERE o.name IN act.as RETURN c
  UNION
    UNWIND CASE $by WHEN [] THEN $doers ELSE [] END AS id
    MATCH (:Entity {id: id})-[:RESPONSIBLE_FOR]->(c:Commitment) RETURN c
}
WITH DISTINCT c
WHERE $doers = [] OR EXISTS { (d:Entity)-[:RESPONSIBLE_FOR]->(c) WHERE d.id IN $doers }
RETURN c.id AS id
ORDER BY id

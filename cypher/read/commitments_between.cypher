// Which commitments did these assign (or were made at these meetings, or ordered by these papers), for these doers?
// :param by =[]  ids of people, bodies, posts, meetings, papers; none: whoever assigned
// :param doers =[]  ids of those who have a part in it, of a place with its bodies; none: whoever does it
// :param known_on =null  day: only what a dated document had said by then
// :returns id
CALL () {
    UNWIND $doers AS id
    MATCH (p:Entity {id: id}) WHERE p:Place
    RETURN collect(KNOWN_NAME(p)) AS places
}
CALL (places) {
    UNWIND $by AS id
    MATCH (:Entity {id: id})-[r:ASSIGNED|MADE_AT|ORDERED_BY]-(c:Commitment)
    // What somebody pledged at a meeting nobody assigned there.
    WHERE KNOWN(r) AND coalesce(KNOWN_SAID(c, kind), '') <> 'pledge' RETURN c
  UNION
    UNWIND $by AS id
    MATCH (:Entity {id: id})-[r:CONCLUDES]-(:Meeting)<-[made:MADE_AT]-(c:Commitment)
    WHERE KNOWN(r) AND KNOWN(made) AND coalesce(KNOWN_SAID(c, kind), '') <> 'pledge' RETURN c
  UNION
    UNWIND $by AS id
    MATCH (:Entity {id: id})<-[r:HOLDS]-(:Person)-[act:ASSIGNED]->(c:Commitment), (o:Entity {id: id})
    WHERE KNOWN(r) AND KNOWN(act) AND any(name IN KNOWN_NAMES(o) WHERE name IN KNOWN_LIST(act, as)) RETURN c
  UNION
    UNWIND CASE $by WHEN [] THEN $doers ELSE [] END AS id
    MATCH (:Entity {id: id})-[r:RESPONSIBLE_FOR]->(c:Commitment) WHERE KNOWN(r) RETURN c
  UNION
    UNWIND CASE $by WHEN [] THEN places ELSE [] END AS place
    MATCH (:Body {place: place})-[r:RESPONSIBLE_FOR]->(c:Commitment) WHERE KNOWN(r) RETURN c
}
WITH DISTINCT c, places
WHERE $doers = [] OR EXISTS {
    (d:Entity)-[r:RESPONSIBLE_FOR]->(c) WHERE (d.id IN $doers OR KNOWN_SAID(d, place) IN places) AND KNOWN(r)
}
RETURN c.id AS id
ORDER BY id

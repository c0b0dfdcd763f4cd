// What lies around this entity, one or two steps away?
// :param around  id of the entity
// :param depth =1  steps: 1 or 2
// :param limit =200  how many relationships per step
// :param known_on =null  day: only what a dated document had said by then
// :returns id, type, source, target, documents, known_from, properties
MATCH (centre:Entity {id: $around})
CALL (centre) {
    MATCH (centre)-[r]-(near:Entity)
    WHERE KNOWN(r)
    RETURN r, near ORDER BY KNOWN_DOCUMENTS(r) DESC, r.id LIMIT toInteger($limit)
}
WITH collect(r) AS first, collect(DISTINCT near) AS ring
CALL (ring) {
    UNWIND CASE WHEN $depth > 1 THEN ring ELSE [] END AS near
    MATCH (near)-[r]-(:Entity)
    WHERE KNOWN(r)
    WITH r ORDER BY r.id LIMIT toInteger($limit)
    RETURN collect(r) AS second
}
UNWIND first + second AS r
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
KNOWN_RELATIONSHIP(r) AS told
RETURN r.id AS id, type(r) AS type, a {.id, name: KNOWN_NAME(a), labels: labels(a)} AS source,
       b {.id, name: KNOWN_NAME(b), labels: labels(b)} AS target,
       told.documents AS documents, told.known_from AS known_from, properties(told) AS properties
ORDER BY id

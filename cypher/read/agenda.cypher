// Which meetings took place, of whom, and who chaired them? The agenda of a body, a person or a place.
// :vi Những cuộc họp nào đã diễn ra, của ai, ai chủ trì? Lịch họp của một cơ quan, người, địa phương.
// :param about =[]  ids of bodies, people, programmes or places that the meetings are tied to; empty for all
// :param from =""  day: only meetings on it or later
// :param to ="9"  day: only meetings before it
// :param known_on =null  day: only what a dated document had said by then
// :param after =[]  the key of the last row seen, to go on from there: its date, id
// :param limit =2000  how many
// :key date, id
// :returns id, name, date, date_end, part_of_day, hosts, chairs, places, evidence
CALL () {
    UNWIND $about AS id
    MATCH (:Entity {id: id})-[r:OF|AT|CHAIRED|CONCLUDED|ATTENDED]-(m:Meeting)
    WHERE KNOWN(r)
    RETURN m
  UNION
    MATCH (m:Meeting)
    WHERE $about = []
    RETURN m
}
WITH m WHERE KNOWN(m)
KNOWN_ENTITY(m) AS told
WITH m, told WHERE told.date >= $from AND told.date < $to AND ($after = [] OR [told.date, m.id] > $after)
WITH m, told, told.date AS day ORDER BY told.date, m.id LIMIT toInteger($limit)
RETURN m.id AS id, told.name AS name, told.date AS date, told.date_end AS date_end, told.part_of_day AS part_of_day,
       COLLECT {
           MATCH (m)-[r:OF]->(h) WHERE KNOWN(r)
           RETURN h {.id, name: KNOWN_CALLED(h, day), labels: labels(h)} AS host ORDER BY host.name
       } AS hosts,
       COLLECT {
           MATCH (m)<-[r:CHAIRED]-(p) WHERE KNOWN(r)
           RETURN p {.id, name: KNOWN_CALLED(p, day), labels: labels(p)} AS chair ORDER BY chair.name
       } AS chairs,
       COLLECT {
           MATCH (m)-[r:AT]->(p) WHERE KNOWN(r)
           RETURN p {.id, name: KNOWN_NAME(p), labels: labels(p)} AS place ORDER BY place.name
       } AS places,
       COLLECT {
           MATCH (:Document)-[r:REPORTS]->(m)
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 2
       } AS evidence
ORDER BY date, id

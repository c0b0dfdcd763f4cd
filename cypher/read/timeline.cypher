// What did this person do, by day: offices, meetings, tasks given, pledges, figures stated?
// :vi Người này đã làm những gì, theo ngày: chức vụ, cuộc họp, việc giao, cam kết?
// :param person  id of the person
// :param from =""  day: only what is of it or later
// :param to ="9"  day: only what is of an earlier day
// :param known_on =null  day: only what a dated document had said by then
// :param after =[]  the key of the last row seen, to go on from there: its day, id
// :param limit =500  how many
// :key day, id
// :returns id, day, basis, type, what, as, evidence
MATCH (:Person {id: $person})-[r]->(x:Entity)
WHERE KNOWN(r)
KNOWN_RELATIONSHIP(r) AS did
WITH r, x, did, coalesce(KNOWN_SAID(x, date), KNOWN_SAID(x, made_on), KNOWN_SAID(x, issued)) AS own
WITH r, x, did, own, coalesce(own, did.since, did.first_seen, did.known_from) AS day
WHERE day >= $from AND day < $to AND ($after = [] OR [day, r.id] > $after)
WITH r, x, did, own, day ORDER BY day, r.id LIMIT toInteger($limit)
RETURN r.id AS id, day,
       CASE WHEN own IS NOT NULL THEN 'its day' WHEN did.since IS NOT NULL THEN 'stated start'
            WHEN did.first_seen IS NOT NULL THEN 'first seen' ELSE 'first told' END AS basis,
       type(r) AS type, x {.id, name: KNOWN_CALLED(x, day), labels: labels(x)} AS what, coalesce(did.as, []) AS as,
       COLLECT {
           MATCH (s:Statement {edge: r.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 3
       } AS evidence
ORDER BY day, id

// Which bodies lead tasks and which coordinate them, year by year? A renamed body counts under its last name.
// :vi Cặp cơ quan nào cùng chủ trì và phối hợp nhiều nhất mỗi năm, gộp cơ quan đổi tên?
// :param body =null  id of a body that must be one of the two
// :param limit =100  how many pairs
// :param known_on =null  day: only what a dated document had said by then
// :returns year, lead, coordinating, tasks, documents
MATCH (a:Body)-[led:RESPONSIBLE_FOR {role: 'lead'}]->(c:Commitment)<-[with:RESPONSIBLE_FOR {role: 'coordinating'}]-(b:Body)
WHERE KNOWN(led) AND KNOWN(with)
MATCH (a) (()-[r:SUCCEEDED_BY WHERE 'rename' IN KNOWN_LIST(r, how) AND KNOWN(r)]->()){0,5} (lead:Body)
WHERE NOT EXISTS { (lead)-[next:SUCCEEDED_BY]->() WHERE 'rename' IN KNOWN_LIST(next, how) AND KNOWN(next) }
MATCH (b) (()-[s:SUCCEEDED_BY WHERE 'rename' IN KNOWN_LIST(s, how) AND KNOWN(s)]->()){0,5} (helper:Body)
WHERE NOT EXISTS { (helper)-[next:SUCCEEDED_BY]->() WHERE 'rename' IN KNOWN_LIST(next, how) AND KNOWN(next) }
WITH c, lead, helper, coalesce(substring(KNOWN_SAID(c, made_on), 0, 4), 'không rõ') AS year,
     COLLECT { MATCH (d:Document)-[report:REPORTS]->(c) WHERE KNOWN(report) RETURN d.id } AS told
WHERE $body IS NULL OR $body IN [lead.id, helper.id]
WITH year, lead, helper, collect(DISTINCT c.id) AS tasks, collect(told) AS told
RETURN year, lead {.id, name: KNOWN_NAME(lead), labels: labels(lead)} AS lead,
       helper {.id, name: KNOWN_NAME(helper), labels: labels(helper)} AS coordinating,
       size(tasks) AS tasks,
       COUNT { UNWIND told AS some UNWIND some AS document RETURN DISTINCT document } AS documents
ORDER BY tasks DESC, year, lead.id, coordinating.id LIMIT toInteger($limit)

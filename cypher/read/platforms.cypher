// Which platforms does a document tie to this programme, and which of them run in this place?
// :vi Chương trình này có những nền tảng nào, nền tảng nào có ở địa phương này?
// :param program  id of the programme
// :param place =null  id of the place where a document says so, or that runs them, or whose body does
// :param known_on =null  day: only what a dated document had said by then
// :returns platform, name, kind, places, runners, evidence
MATCH (p:Entity {id: $program})<-[part:PART_OF]-(platform:Program)
WHERE KNOWN(part)
WITH platform, KNOWN_LIST(part, place) AS places
WHERE $place IS NULL
   OR EXISTS { (at:Entity {id: $place}) WHERE any(name IN places WHERE name = KNOWN_NAME(at) OR name IN KNOWN_SAID(at, names)) }
   OR EXISTS {
       (b:Entity)-[r:RUNS]->(platform)
       WHERE KNOWN(r) AND (b.id = $place OR b.place = $place OR EXISTS { (b)-[g:GOVERNS]->(:Entity {id: $place}) WHERE KNOWN(g) })
   }
RETURN platform.id AS platform, KNOWN_NAME(platform) AS name,
       KNOWN_SAID(platform, kind) AS kind, places,
       COLLECT {
           MATCH (b:Entity)-[r:RUNS]->(platform)
           WHERE KNOWN(r)
           RETURN b {.id, name: KNOWN_NAME(b), labels: labels(b)} ORDER BY b.id
       } AS runners,
       COLLECT {
           MATCH ()-[g:PART_OF|RUNS]-(platform)
           MATCH (s:Statement {edge: g.id})
           WHERE KNOWN(s)
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, url: d.url, title: d.title}
           ORDER BY s.document, s.start, s.id LIMIT 10
       } AS evidence
ORDER BY name, platform

// Which platforms does a document tie to this programme, and which of them run in this place?
// :param program  id of the programme
// :param place =null  id of the place where a document says so, or that runs them, or whose body does
// :returns platform, name, kind, places, runners, evidence
MATCH (p:Entity {id: $program})<-[part:PART_OF]-(platform:Program)
WHERE $place IS NULL
   OR EXISTS { (at:Entity {id: $place}) WHERE any(name IN part.place WHERE name = at.name OR name IN at.names) }
   OR EXISTS { (b:Entity)-[:RUNS]->(platform) WHERE b.id = $place OR b.place = $place OR EXISTS { (b)-[:GOVERNS]->(:Entity {id: $place}) } }
RETURN platform.id AS platform, platform.name AS name, platform.kind AS kind, coalesce(part.place, []) AS places,
       COLLECT { MATCH (b:Entity)-[:RUNS]->(platform) RETURN b {.id, .name, labels: labels(b)} ORDER BY b.id } AS runners,
       COLLECT {
           MATCH ()-[g:PART_OF|RUNS]-(platform)
           MATCH (s:Statement {edge: g.id})
           MATCH (d:Document {id: s.document})
           RETURN s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title}
           ORDER BY s.document, s.start LIMIT 10
       } AS evidence
ORDER BY name, platform

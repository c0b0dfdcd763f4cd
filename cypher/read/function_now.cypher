// Which bodies or places have the function of those who were to do these commitments, on a day, and by which steps?
// :param ids =[]  ids of commitments
// :param on  the day of the question
// :param known_on =null  day: only what a dated document had said by then
// :returns commitment, who, id, name, labels, functions, decided, unsure, elsewhere, steps, evidence
UNWIND $ids AS commitment
MATCH (c:Entity {id: commitment})<-[r:RESPONSIBLE_FOR]-(who:Body|Place)
WHERE KNOWN(r)
WITH DISTINCT c, who, coalesce(KNOWN_SAID(c, functions), []) AS about, coalesce(KNOWN_SAID(c, made_on), '') AS made_on
MATCH path = (who)-[:SUCCEEDED_BY*1..6]->(next:Entity)
WITH c, who, about, made_on, next, relationships(path) AS steps
WHERE all(s IN steps WHERE s.on <= $on AND KNOWN(s))
  // Of a body on the way only what came to it by this way goes on; what it had of its own leaves it alone.
  AND all(i IN range(1, size(steps) - 1) WHERE steps[i - 1].on < steps[i].on AND (steps[i].function IS NULL
          OR any(earlier IN steps[0..i] WHERE earlier.function = steps[i].function)
          OR all(earlier IN steps[0..i] WHERE 'rename' IN KNOWN_LIST(earlier, how))))
  // A function that left before the task was given has nothing to do with it.
  AND all(s IN steps WHERE s.function IS NULL OR made_on < s.on)
  AND NOT EXISTS {
      MATCH (next)-[later:SUCCEEDED_BY]->(:Entity)
      WHERE later.function IS NULL AND later.on <= $on AND KNOWN(later)
  }
WITH c, who, about, next, steps, [s IN steps WHERE s.function IS NOT NULL | s.function] AS moved,
     any(s IN steps WHERE 'inferred/ministry-field' IN KNOWN_LIST(s, inferred_by)) AS unsure,
     EXISTS {
         MATCH (who)-[closed:SUCCEEDED_BY]->(:Entity)
         WHERE closed.function IS NULL AND closed.on <= $on AND KNOWN(closed)
     } AS gone
ORDER BY size(moved) DESC, next.id
WITH c, who, about, gone, collect({next: next, steps: steps, moved: moved, unsure: unsure}) AS ways
WITH c, who, about, gone, ways, reduce(all = [], way IN ways | all + CASE WHEN way.unsure THEN [] ELSE way.moved END) AS went
// What the task speaks of and did not go to the successor, while no step says where it went.
WITH c, who, about, gone, ways, went, [function IN about WHERE NOT function IN went
     AND any(way IN ways WHERE any(s IN way.steps WHERE function IN KNOWN_LIST(s, apart_from)))] AS elsewhere
UNWIND ways AS way
// Only a closed body has handed over everything; of one that goes on, only the function that the task speaks of.
WITH c, who, gone, elsewhere, way, CASE
    WHEN way.moved <> [] THEN all(function IN way.moved WHERE function IN about)
    ELSE gone AND elsewhere = [] AND none(s IN way.steps WHERE 'split' IN KNOWN_LIST(s, how))
              AND (about = [] OR any(function IN about WHERE NOT function IN went)) END AS fits
WHERE gone OR fits
WITH c, who, elsewhere, way.next AS next, collect(way {.*, fits: fits}) AS ways
WITH c, who, elsewhere, next, coalesce(head([way IN ways WHERE way.fits]), head(ways)) AS way,
     reduce(all = [], way IN ways | all + [function IN way.moved WHERE NOT function IN all]) AS functions
WITH c, who, elsewhere, collect({next: next, way: way, functions: functions}) AS ends
WITH c, who, elsewhere, ends, [end IN ends WHERE end.way.fits] AS fitting
// Where no function fits, every body that may have it is a candidate; none of what is known to have gone elsewhere.
UNWIND CASE WHEN fitting <> [] THEN fitting WHEN elsewhere <> [] THEN [{}] ELSE ends END AS end
WITH c, who, elsewhere, end.next AS next, coalesce(end.way.steps, []) AS steps, coalesce(end.functions, []) AS functions, $on AS asked,
     fitting <> [] AND elsewhere = [] AND none(one IN fitting WHERE one.way.unsure) AS decided, any(one IN fitting WHERE one.way.unsure) AS unsure
RETURN c.id AS commitment, who.id AS who, next.id AS id, KNOWN_CALLED(next, asked) AS name, labels(next) AS labels, functions, decided,
       unsure, elsewhere,
       COLLECT {
           UNWIND steps AS s
           WITH s, startNode(s) AS from, endNode(s) AS to, s.on AS day,
                CASE WHEN size(s.on) = 10 THEN toString(date(s.on) - duration({days: 1})) ELSE s.on END AS eve
           RETURN s {.on, .function, how: KNOWN_LIST(s, how), instrument: KNOWN_LIST(s, instrument),
                     inferred_by: KNOWN_LIST(s, inferred_by), edge: s.id, from: KNOWN_CALLED(from, eve), to: KNOWN_CALLED(to, day)}
       } AS steps,
       COLLECT {
           UNWIND steps AS s
           UNWIND [s.id] + KNOWN_LIST(s, rests_on) AS edge
           MATCH (t:Statement {edge: edge})
           WHERE KNOWN(t)
           MATCH (d:Document {id: t.document})
           RETURN DISTINCT t {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title} AS proof
           ORDER BY proof.document, proof.start, proof.end, proof.relation, proof.rule LIMIT 10
       } AS evidence
ORDER BY commitment, who, decided DESC, name, id

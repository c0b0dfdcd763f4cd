// Which commitments concern these entities, name them as doers or hold these words, and where do their deadlines stand?
// :param ids =[]  ids of commitments
// :param about =[]  ids of programmes, bodies, places, people, meetings, instruments tied to the commitment
// :param words =""  Lucene query over the words of commitments, without accents, e.g. text:"khen thuong"
// :param accents =[]  the same words in lower case, to put those with the same accents first
// :param places =[]  ids of places it must be tied to
// :param place_names =[]  names of those places, as they stand in offices
// :param concerning =[]  ids of programmes it must concern
// :param doers =[]  ids of those of whom one must have a part in it
// :param role =null  the part those in about, and in doers, must play: lead, coordinating, monitoring …
// :param computed =null  only this status: no_deadline, not_yet_due, passed, recurring, event_not_dated, lapsed
// :param reported =null  only with this reported state: in_progress, done …
// :param due_before =null  only with a deadline that has wholly passed before this day, `before` this day among them
// :param made_from =""  only made on this day or later
// :param made_to ="9"  only made before this day
// :param on  the day of the question; later commitments are hidden
// :param known_on =null  day: only what a dated document had said by then
// :param after =[]  the key of the last row seen, to go on from there: its found, made_on, id
// :param limit =50  how many
// :key found, made_on, id
// :returns id, found, made_on, computed, plan
CALL () {
    UNWIND $ids AS id
    MATCH (c:Entity {id: id}) WHERE c:Commitment
    RETURN c, 'entity' AS found
  UNION
    UNWIND CASE WHEN $ids <> [] OR $about <> [] OR $words <> '' THEN $about WHEN $concerning <> [] THEN $concerning ELSE $places END AS id
    MATCH (:Entity {id: id})-[r:CONCERNS|MADE_AT|ORDERED_BY|RESPONSIBLE_FOR|ASSIGNED|PLEDGED]-(c:Commitment)
    WHERE KNOWN(r)
    RETURN c, 'entity' AS found
  UNION
    // Without anything else a place is asked for by whoever is of it: bodies, posts in them, those who hold the posts.
    UNWIND CASE WHEN $ids <> [] OR $about <> [] OR $words <> '' OR $concerning <> [] THEN [] ELSE $places + $place_names END AS place
    MATCH (b:Body {place: place})
    CALL (b) {
        RETURN b AS actor
      UNION
        MATCH (b)<-[:IN]-(actor:Position)
        RETURN actor
      UNION
        MATCH (b)<-[:IN]-(:Position)<-[:HOLDS]-(actor:Person)
        RETURN actor
    }
    MATCH (actor)-[r:RESPONSIBLE_FOR|ASSIGNED|PLEDGED]->(c:Commitment)
    WHERE KNOWN(r)
    RETURN c, 'entity' AS found
  UNION
    UNWIND CASE $words WHEN '' THEN [] ELSE [$words] END AS words
    CALL db.index.fulltext.queryNodes('words', words, {limit: 1000}) YIELD node
    MATCH (c:Entity {id: node.of}) WHERE c:Commitment
    WITH c, [KNOWN_SAID(c, text)] AS told WHERE KNOWN_WORDS(told, words)
    RETURN c, CASE WHEN all(word IN $accents WHERE toLower(told[0]) CONTAINS word) THEN 'words'
                   ELSE 'words without accents' END AS found
}
WITH c, min(found) AS found
WHERE KNOWN(c)
KNOWN_TASK(c) AS first_told
// The newest extension that a source reports moves the deadline.
WITH c, found, first_told, head(COLLECT {
    MATCH (:Document)-[p:REPORTS_PROGRESS_OF {state: 'extended'}]->(c)
    WHERE KNOWN(p) AND p.due IS NOT NULL AND coalesce(p.as_of, p.known_from, '') <= $on
    RETURN p.due ORDER BY coalesce(p.as_of, p.known_from, '') DESC, p.due DESC LIMIT 1
}) AS extended
WITH c, found, first_told {.*, due: coalesce(extended, first_told.due),
                           due_op: CASE WHEN extended IS NULL THEN first_told.due_op ELSE 'by' END} AS task
WHERE (task.made_on IS NULL OR task.made_on STARTS WITH 'X' OR task.made_on <= $on)
  AND ($reported IS NULL OR $reported = head(COLLECT {
      CALL (c) {
          MATCH (d:Document)-[p:REPORTS_PROGRESS_OF]->(c)
          WHERE KNOWN(p)
          RETURN d.id AS by_whom, p.state AS state, coalesce(p.as_of, p.known_from, '') AS day
        UNION
          MATCH (c)-[o:ORDERED_BY]->(:Instrument)<-[p:REPLACES]-(n:Instrument)
          WHERE KNOWN(o) AND KNOWN(p)
          UNWIND KNOWN_LIST(p, how) AS how
          RETURN n.id AS by_whom, how AS state, coalesce(n.issued, p.known_from, '') AS day
      }
      WITH by_whom, state, day WHERE day <= $on
      RETURN state ORDER BY day DESC, by_whom, state LIMIT 1
  }))
  AND ($made_from = '' OR task.made_on >= $made_from AND task.made_on < $made_to)
  AND ($due_before IS NULL OR CASE WHEN task.due_op = 'before' THEN left(task.due + '-01-01', 10) <= $due_before ELSE left(task.due + '-99-99', 10) < $due_before END)
  AND ($concerning = [] OR EXISTS { (c)-[r:CONCERNS]->(p:Entity) WHERE p.id IN $concerning AND KNOWN(r) })
  AND ($doers = [] OR EXISTS { (d:Entity)-[r:RESPONSIBLE_FOR|PLEDGED]->(c) WHERE d.id IN $doers AND KNOWN(r) })
  AND ($role IS NULL OR EXISTS {
      (d:Entity)-[r:RESPONSIBLE_FOR {role: $role}]->(c)
      WHERE ($about = [] OR d.id IN $about) AND ($doers = [] OR d.id IN $doers) AND KNOWN(r)
  })
// A commitment is tied to a place by what it concerns, by its doers, or by who assigned or pledged it and in which office.
// CASE rather than OR: the planner takes seconds to put many of them into normal form.
WITH c, task, found, CASE
    WHEN $places = [] THEN true
    WHEN EXISTS { (c)-[r:CONCERNS]->(p:Place) WHERE p.id IN $places AND KNOWN(r) } THEN true
    WHEN EXISTS { (d:Entity)-[r:RESPONSIBLE_FOR|ASSIGNED|PLEDGED]->(c)
                  WHERE KNOWN(r) AND any(place IN [d.id, KNOWN_SAID(d, place)] WHERE place IN $places + $place_names) } THEN true
    WHEN EXISTS { MATCH (a:Entity)-[act:ASSIGNED|PLEDGED|RESPONSIBLE_FOR]->(c)
                  WHERE KNOWN(act)
                  WITH a, KNOWN_LIST(act, as) AS offices
                  WHERE any(office IN offices + CASE WHEN a:Position THEN [KNOWN_NAME(a)] ELSE [] END
                            WHERE any(name IN $place_names WHERE office CONTAINS name)) } THEN true
    ELSE false END AS tied
WHERE tied
// Deadlines are days, months or years: a month has passed when the same part of the day asked for is later.
WITH c, task, found, CASE
    WHEN task.recurs IS NOT NULL THEN 'recurring'
    WHEN task.due IS NULL AND task.due_text IS NULL OR task.due_op = 'from' THEN 'no_deadline'
    WHEN task.due IS NULL OR task.due STARTS WITH 'X' THEN 'event_not_dated'
    WHEN task.due_op = 'before' AND substring($on, 0, size(task.due)) >= task.due THEN 'passed'
    WHEN substring($on, 0, size(task.due)) > task.due THEN 'passed'
    ELSE 'not_yet_due' END AS computed
// A task without a day of its own lapses with the plan it is of; one that a later programme holds too does not.
WITH c, task, found, computed, CASE WHEN computed IN ['no_deadline', 'recurring', 'event_not_dated'] THEN head(COLLECT {
    MATCH (c)-[r:CONCERNS]->(p:Program)
    WHERE KNOWN(r)
    WITH p ORDER BY p.period_to DESC LIMIT 1
    WHERE p.period_to < substring($on, 0, 4)
    RETURN p {.id, name: KNOWN_NAME(p), .period_to}
}) END AS plan
WITH c, task, found, plan, CASE WHEN plan IS NULL THEN computed ELSE 'lapsed' END AS computed
WITH c.id AS id, found, coalesce(task.made_on, '') AS made_on, computed, plan
WHERE ($computed IS NULL OR computed = $computed) AND ($after = [] OR found > $after[0] OR
      found = $after[0] AND (made_on < $after[1] OR made_on = $after[1] AND id > $after[2]))
RETURN id, found, made_on, computed, plan
ORDER BY found, made_on DESC, id
LIMIT toInteger($limit)

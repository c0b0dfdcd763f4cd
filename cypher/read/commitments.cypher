// What was assigned or pledged, by whom, at which meeting, who is to do it, and which words say so?
// :param ids =[]  ids of commitments
// :param on =null  reports after this day are hidden
// :param known_on =null  day: only what a dated document had said by then
// :returns id, commitment, doers, assigned_by, pledged_by, at, instruments, concerns, reports, evidence
UNWIND $ids AS id
MATCH (c:Entity {id: id})
WHERE KNOWN(c)
WITH id, c, head([day IN [KNOWN_SAID(c, made_on), $on] WHERE NOT day STARTS WITH 'X']) AS day
CALL (c, day) {
    MATCH (x:Entity)-[r:RESPONSIBLE_FOR|ASSIGNED|PLEDGED]-(c)
    WHERE KNOWN(r)
    // A subquery clause: as an expression beside an ORDER BY it takes the planner twice as long as all the rest.
    CALL (x, r) {
        MATCH (s:Statement {edge: r.id})
        WHERE KNOWN(s)
        MATCH (m:Mention {document: s.document}) USING INDEX m:Mention(document) WHERE m.entity = x.id
        MATCH (t:Text {document: s.document})
        WITH substring(t.text, m.start, m.end - m.start) AS words, s.document AS document, m.start AS start,
             s.start <= m.start AND m.end <= s.end AS inside
        ORDER BY inside DESC, document, start LIMIT 1
        RETURN head(collect(words)) AS worded_as
    }
    WITH r, x {.id, name: KNOWN_CALLED(x, day), labels: labels(x), role: r.role, as: KNOWN_LIST(r, as), verb: KNOWN_LIST(r, verb),
               edge: r.id, worded_as: worded_as} AS actor
    ORDER BY CASE actor.role WHEN 'lead' THEN 0 WHEN 'coordinating' THEN 1 ELSE 2 END, actor.id
    RETURN collect({type: type(r), actor: actor}) AS actors
}
CALL (c, day) {
    MATCH (c)-[r:MADE_AT|ORDERED_BY|CONCERNS]->(x:Entity)
    WHERE KNOWN(r)
    WITH r, x {.id, name: KNOWN_CALLED(x, day), date: KNOWN_SAID(x, date), labels: labels(x)} AS thing ORDER BY thing.id
    RETURN collect({type: type(r), thing: thing}) AS things
}
// A task of a paper that another one replaced or repealed is no more; nobody says so of the task itself.
CALL (c) {
    CALL (c) {
        MATCH (d:Document)-[p:REPORTS_PROGRESS_OF]->(c)
        WHERE KNOWN(p) AND ($on IS NULL OR coalesce(p.as_of, p.known_from, '') <= $on)
        RETURN d.id AS by_whom, p {.state, .as_of, .due, by: KNOWN_LIST(p, by), inferred_by: KNOWN_LIST(p, inferred_by), edge: p.id} AS report,
               coalesce(p.as_of, p.known_from, '') AS day
      UNION
        MATCH (c)-[o:ORDERED_BY]->(:Instrument)<-[p:REPLACES]-(n:Instrument)
        WHERE KNOWN(o) AND KNOWN(p) AND ($on IS NULL OR coalesce(n.issued, p.known_from, '') <= $on)
        UNWIND KNOWN_LIST(p, how) AS how
        RETURN n.id AS by_whom, {state: how, as_of: n.issued, due: null, by: [KNOWN_NAME(n)],
                                 inferred_by: ['inferred/instrument-replaced'], edge: p.id} AS report,
               coalesce(n.issued, p.known_from, '') AS day
    }
    WITH by_whom, report, day ORDER BY day DESC, by_whom, report.state
    RETURN collect(report) AS reports
}
CALL (c) {
    CALL (c) {
        MATCH (c)-[r]-() WHERE NOT type(r) IN ['CONCERNS', 'ORDERED_BY'] RETURN r
      UNION
        MATCH (c)-[:ORDERED_BY]->(:Instrument)<-[r:REPLACES]-() RETURN r
    }
    MATCH (s:Statement {edge: r.id})
    WHERE KNOWN(s)
    MATCH (d:Document {id: s.document})
    WITH s {.document, .start, .end, .quote, .relation, .rule, .corrected_by, statement: s.id, .edge, url: d.url, title: d.title} AS proof
    ORDER BY proof.document, proof.start, proof.end, proof.statement LIMIT 100
    RETURN collect(proof) AS evidence
}
KNOWN_ENTITY(c) AS task
RETURN id, properties(task) AS commitment,
       [a IN actors WHERE a.type = 'RESPONSIBLE_FOR' | a.actor] AS doers,
       [a IN actors WHERE a.type = 'ASSIGNED' | a.actor] AS assigned_by,
       [a IN actors WHERE a.type = 'PLEDGED' | a.actor] AS pledged_by,
       [t IN things WHERE t.type = 'MADE_AT' | t.thing] AS at,
       [t IN things WHERE t.type = 'ORDERED_BY' | t.thing] AS instruments,
       [t IN things WHERE t.type = 'CONCERNS' | t.thing] AS concerns,
       reports, evidence

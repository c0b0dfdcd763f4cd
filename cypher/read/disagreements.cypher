// Where do sources differ on a date, a deadline, a value, a site, who chaired; and which sums do not add up in one source?
// :vi Các nguồn nêu khác nhau ở đâu?
// :param ids =[]  only about these meetings, commitments, figures; none: about all
// :param kind =null  only date, deadline, value, venue, chairs or sum
// :param known_on =null  day: only what a dated document had said by then
// :param after =[]  the key of the last row seen, to go on from there: its kind, id of about, measure
// :param limit =50  how many
// :key kind, about.id, measure
// :returns kind, about, subject, measure, versions
CALL () {
    // Full days only: a day without its year, or a month, says less and not something else. A session of an assembly
    // lasts for weeks and is reported from day to day.
    MATCH (e:Meeting) WHERE ($ids = [] OR e.id IN $ids) AND coalesce(e.kind, '') <> 'kỳ họp'
    MATCH (m:Mention {entity: e.id}) WHERE KNOWN(m) AND size(m.said_date) = 10 AND NOT m.said_date STARTS WITH 'X'
    MATCH (:Document {id: m.document})-[r:REPORTS]->(e)
    WITH e, m.said_date AS says, collect(DISTINCT m.document) AS documents, collect(DISTINCT r.id) AS edges
    WITH e, collect({says: says, documents: documents, edges: edges}) AS told
    RETURN 'date' AS kind, e, null AS measure, told
  UNION ALL
    // "Before the 20th" is "by the 19th", and papers write it for "by the 20th" too; who grants more time changes a
    // deadline and does not dispute it.
    MATCH (e:Commitment) WHERE $ids = [] OR e.id IN $ids
    MATCH (m:Mention {entity: e.id})
    WHERE KNOWN(m) AND size(m.said_due) = 10 AND NOT m.said_due STARTS WITH 'X' AND NOT m.said_verb CONTAINS 'gia hạn'
    MATCH (:Document {id: m.document})-[r:REPORTS]->(e)
    WITH e, m, r, CASE m.said_due_op WHEN 'before' THEN toString(date(m.said_due) - duration({days: 1})) ELSE m.said_due END AS says
    WITH e, says, collect(DISTINCT {text: m.said_due_text, op: m.said_due_op, due: m.said_due}) AS worded,
         collect(DISTINCT m.document) AS documents, collect(DISTINCT r.id) AS edges
    WITH e, collect({says: says, worded: worded, documents: documents, edges: edges}) AS told
    WHERE any(one IN told WHERE any(other IN told WHERE none(day IN [one.says] + [named IN one.worded | named.due]
              WHERE day IN [other.says] + [named IN other.worded | named.due])))
    RETURN 'deadline' AS kind, e, null AS measure, told
  UNION ALL
    // One figure, in whatever words; these tell in which steps a value is counted (`1,2 triệu`).
    MATCH (e:Figure) WHERE $ids = [] OR e.id IN $ids OR EXISTS { MATCH (e)-[:MEASURES]->(of:Entity) WHERE of.id IN $ids }
    MATCH (m:Mention {entity: e.id}) WHERE KNOWN(m) AND m.said_bound IS NULL AND NOT m.said_value_text CONTAINS '/'
    MATCH (:Document {id: m.document})-[r:REPORTS]->(e)
    // The number may stand inside the words for what is measured: "533 triệu giao dịch …".
    WITH e, m, r, trim(m.said_value_text + ' ' + coalesce(m.said_unit, '')) AS says, split(m.said_value_text, ' ') AS words,
         trim(replace(m.said_measure, m.said_value_text, '')) AS measure
    WITH e, m, r, says, measure, replace(words[0], '.', '') AS number,
         reduce(step = 1.0, word IN words | step * CASE word WHEN 'trăm' THEN 1e2 WHEN 'nghìn' THEN 1e3 WHEN 'ngàn' THEN 1e3
           WHEN 'vạn' THEN 1e4 WHEN 'triệu' THEN 1e6 WHEN 'tỷ' THEN 1e9 WHEN 'tỉ' THEN 1e9 ELSE 1.0 END) AS step
    // Decimals make a value more precise, whole thousands less: `12,39` and `20.000`.
    WITH e, m, r, says, measure, step * 10.0 ^ CASE WHEN number CONTAINS ',' THEN -size(split(number, ',')[1])
           WHEN number ENDS WITH '000' THEN size(number) - size(trim(TRAILING '0' FROM number)) ELSE 0 END AS precise
    WITH e, says, m.said_value AS value, precise, min(measure) AS measure, collect(DISTINCT m.document) AS documents,
         collect(DISTINCT r.id) AS edges
    WITH e, min(value) AS least, max(value) AS most, max(precise) AS precise, min(measure) AS measure,
         collect({says: says, documents: documents, edges: edges}) AS told
    // A rounded value does not differ from the exact one.
    WHERE most - least > 0.999 * precise
    RETURN 'value' AS kind, e, measure, told
  UNION ALL
    MATCH (e:Meeting) WHERE $ids = [] OR e.id IN $ids
    MATCH (who:Entity)-[r:ATTENDED]->(e)
    MATCH (s:Statement {edge: r.id}) WHERE KNOWN(s) AND s.venue IS NOT NULL
    UNWIND s.venue AS says
    WITH e, r, who, says, collect(DISTINCT s.document) AS documents
    WITH e, who, collect({says: says, documents: documents, edges: [r.id]}) AS told
    RETURN 'venue' AS kind, e, KNOWN_NAME(who) AS measure, told
  UNION ALL
    MATCH (e:Meeting) WHERE ($ids = [] OR e.id IN $ids) AND coalesce(e.kind, '') <> 'kỳ họp'
    MATCH (who:Entity)-[r:CHAIRED]->(e)
    MATCH (s:Statement {edge: r.id}) WHERE KNOWN(s)
    WITH e, s.document AS document, KNOWN_NAME(who) AS who, r ORDER BY who
    WITH e, document, collect(DISTINCT who) AS chairs, collect(DISTINCT r.id) AS edges
    WITH e, chairs, edges, collect(document) AS documents
    WITH e, collect({says: reduce(all = '', one IN chairs | all + CASE all WHEN '' THEN '' ELSE '; ' END + one), chairs: chairs,
                     documents: documents, edges: edges}) AS told
    // One source may name some of the chairs that another names.
    WHERE any(a IN told WHERE any(b IN told WHERE any(x IN a.chairs WHERE NOT x IN b.chairs) AND any(y IN b.chairs WHERE NOT y IN a.chairs)))
    RETURN 'chairs' AS kind, e, null AS measure, told
  UNION ALL
    MATCH (e:Figure) WHERE $ids = [] OR e.id IN $ids
    MATCH (m:Mention {entity: e.id}) WHERE KNOWN(m) AND m.said_parts IS NOT NULL
    WITH e, m, reduce(sum = 0.0, part IN m.said_parts | sum + toFloat(part)) AS sum
    WHERE abs(sum - m.said_value) > 0.0001
    MATCH (:Document {id: m.document})-[r:REPORTS]->(e)
    RETURN 'sum' AS kind, e, m.said_measure AS measure,
           [{says: m.said_value_text, sum: sum, parts: [part IN m.said_parts | toFloat(part)], value: m.said_value, documents: [m.document], edges: [r.id]}] AS told
}
WITH kind, e, measure, told
WHERE ($kind IS NULL OR kind = $kind) AND (kind = 'sum' OR size(told) > 1)
  AND ($after = [] OR [kind, e.id, coalesce(measure, '')] > [$after[0], $after[1], coalesce($after[2], '')])
WITH kind, e, measure, told ORDER BY kind, e.id, coalesce(measure, '') LIMIT toInteger($limit)
RETURN kind, e {.id, name: KNOWN_NAME(e), labels: labels(e)} AS about, KNOWN_SAID(e, subject) AS subject, measure, COLLECT {
    UNWIND told AS version
    RETURN version {.says, .worded, .sum, .parts, evidence: COLLECT {
        UNWIND version.edges AS edge
        MATCH (s:Statement {edge: edge}) WHERE s.document IN version.documents
        MATCH (d:Document {id: s.document})
        RETURN DISTINCT s {.document, .start, .end, .quote, .relation, .rule, url: d.url, title: d.title} AS proof
        ORDER BY proof.document, proof.start, proof.end, proof.relation, proof.rule LIMIT 4
    }} AS one ORDER BY one.says
} AS versions

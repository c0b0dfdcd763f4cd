// A commitment with what its mentions say by $known_on of its days and its deadline, as KNOWN_ENTITY gives them.
// :plain WITH *, it AS told
CALL (it) {
    MATCH (said:Mention {entity: it.id}) WHERE $known_on IS NOT NULL AND said.known_from <= $known_on
    WITH min(said.said_made_on) AS made_on, min(said.said_recurs) AS recurs, min(said.said_due_text) AS due_text, min(said.said_due_op) AS due_op,
         min(CASE WHEN said.said_due IS NOT NULL THEN [said.said_due, coalesce(said.said_due_op, ''), coalesce(said.said_due_time, ''), coalesce(said.said_due_text, '')] END) AS due
    RETURN CASE WHEN $known_on IS NULL THEN properties(it) ELSE {
        made_on: made_on, recurs: recurs, due: due[0], due_op: CASE WHEN due IS NULL THEN due_op ELSE nullIf(due[1], '') END,
        due_text: CASE WHEN due IS NULL THEN due_text ELSE nullIf(due[3], '') END
    } END AS told
}

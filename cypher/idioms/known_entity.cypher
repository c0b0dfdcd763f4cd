// An entity with the properties that its mentions give it by $known_on, the least of each (of a person's names one with
// accents); deadlines and days of one document are not mixed with those of another (graph/model/merge.py).
// :plain WITH *, it AS told
CALL (it) {
    MATCH (said:Mention {entity: it.id}) WHERE $known_on IS NOT NULL AND said.known_from <= $known_on
    WITH {
        known_from: min(said.known_from), name: min(said.said_name), names: min(said.said_names),
        names_from: min(said.said_names_from), names_to: min(said.said_names_to), kind: min(said.said_kind),
        type: min(said.said_type), place: min(said.said_place), count: min(said.said_count),
        title: min(said.said_title), head: min(said.said_head), seats: min(said.said_seats),
        number: min(said.said_number), issuer: min(said.said_issuer), issued: min(said.said_issued),
        term: min(said.said_term), date: min(said.said_date), date_end: min(said.said_date_end),
        date_basis: min(said.said_date_basis), part_of_day: min(said.said_part_of_day), verb: min(said.said_verb),
        text: min(said.said_text), due: min(said.said_due), due_op: min(said.said_due_op),
        due_time: min(said.said_due_time), due_text: min(said.said_due_text), due_basis: min(said.said_due_basis),
        recurs: min(said.said_recurs), made_on: min(said.said_made_on), function: min(said.said_function),
        measure: min(said.said_measure), value: min(said.said_value), value_text: min(said.said_value_text),
        bound: min(said.said_bound), unit: min(said.said_unit), subject: min(said.said_subject),
        period: min(said.said_period), nature: min(said.said_nature), functions: min(said.said_functions),
        period_to: min(said.said_period_to), sphere: min(said.said_sphere), parts: min(said.said_parts)
    } AS least, min([it:Person AND KNOWN_WRITTEN(said) =~ '[ -~]*', KNOWN_WRITTEN(said)])[1] AS called,
    min(CASE WHEN said.said_due IS NOT NULL THEN [said.said_due, coalesce(said.said_due_op, ''), coalesce(said.said_due_time, ''),
        coalesce(said.said_due_text, ''), coalesce(said.said_due_basis, '')] END) AS due,
    min(CASE WHEN said.said_date IS NOT NULL THEN
        [said.said_date, coalesce(said.said_date_end, ''), coalesce(said.said_date_basis, '')] END) AS day,
    min(CASE WHEN said.said_value IS NOT NULL THEN [said.said_value, said.said_value_text,
        coalesce(said.said_bound, ''), coalesce(said.said_unit, ''), said.said_measure] END) AS figure
    WITH least, called, due, day, figure, KNOWN_NAMES(it) AS written,
         // A name that began or ended later was not known to do so.
         [nth IN range(0, size(coalesce(least.names_from, [])) - 1) WHERE least.names_from[nth] <= $known_on] AS borne
    RETURN CASE WHEN $known_on IS NULL THEN properties(it) ELSE least {.*, id: it.id, name: called,
        names: CASE WHEN least.names_from IS NOT NULL THEN [nth IN borne | least.names[nth]] WHEN size(written) > 1 THEN written END,
        names_from: CASE WHEN least.names_from IS NOT NULL THEN [nth IN borne | least.names_from[nth]] END,
        names_to: CASE WHEN least.names_from IS NOT NULL THEN
            [nth IN borne | CASE WHEN least.names_to[nth] > $known_on THEN '' ELSE least.names_to[nth] END] END,
        due_op: CASE WHEN due IS NULL THEN least.due_op ELSE nullIf(due[1], '') END,
        due_time: CASE WHEN due IS NULL THEN least.due_time ELSE nullIf(due[2], '') END,
        due_text: CASE WHEN due IS NULL THEN least.due_text ELSE nullIf(due[3], '') END,
        due_basis: CASE WHEN due IS NULL THEN least.due_basis ELSE nullIf(due[4], '') END,
        date_end: CASE WHEN day IS NULL THEN least.date_end ELSE nullIf(day[1], '') END,
        date_basis: CASE WHEN day IS NULL THEN least.date_basis ELSE nullIf(day[2], '') END,
        value_text: CASE WHEN figure IS NULL THEN least.value_text ELSE figure[1] END,
        bound: CASE WHEN figure IS NULL THEN least.bound ELSE nullIf(figure[2], '') END,
        unit: CASE WHEN figure IS NULL THEN least.unit ELSE nullIf(figure[3], '') END,
        measure: CASE WHEN figure IS NULL THEN least.measure ELSE figure[4] END
    } END AS told
}

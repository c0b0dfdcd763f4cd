// A relationship with the properties that its statements give it by $known_on, added up as graph/schema/relations.py says.
// :plain WITH *, it AS told
CALL (it) {
    MATCH (said:Statement {edge: it.id}) WHERE $known_on IS NOT NULL AND said.known_from <= $known_on
    WITH collect(said) AS statements, {
        documents: count(DISTINCT said.text), known_from: min(said.known_from), since: min(said.since),
        first_seen: min(said.first_seen), acting: min(said.acting), former: min(said.former), from: min(said.from),
        to: min(said.to), on: min(said.on), function: min(said.function), role: min(said.role), form: min(said.form),
        state: min(said.state), as_of: min(said.as_of), due: min(said.due), until: max(said.until), last_seen: max(said.last_seen),
        spoke: max(said.spoke), ex_officio: max(said.ex_officio)
    } AS single
    CALL (statements) {
        UNWIND statements AS said
        UNWIND ['apart_from', 'as', 'by', 'how', 'inferred_by', 'instrument', 'manner', 'on_behalf_of', 'place', 'rests_on',
                'says', 'venue', 'verb'] AS name
        UNWIND said[name] AS value
        WITH DISTINCT name, value ORDER BY value
        WITH name, collect(value) AS values
        RETURN {
            apart_from: head(collect(CASE name WHEN 'apart_from' THEN values END)),
            as: head(collect(CASE name WHEN 'as' THEN values END)),
            by: head(collect(CASE name WHEN 'by' THEN values END)),
            how: head(collect(CASE name WHEN 'how' THEN values END)),
            inferred_by: head(collect(CASE name WHEN 'inferred_by' THEN values END)),
            instrument: head(collect(CASE name WHEN 'instrument' THEN values END)),
            manner: head(collect(CASE name WHEN 'manner' THEN values END)),
            on_behalf_of: head(collect(CASE name WHEN 'on_behalf_of' THEN values END)),
            place: head(collect(CASE name WHEN 'place' THEN values END)),
            rests_on: head(collect(CASE name WHEN 'rests_on' THEN values END)),
            says: head(collect(CASE name WHEN 'says' THEN values END)),
            venue: head(collect(CASE name WHEN 'venue' THEN values END)),
            verb: head(collect(CASE name WHEN 'verb' THEN values END))
        } AS lists
    }
    RETURN CASE WHEN $known_on IS NULL THEN properties(it) ELSE single {.*, id: it.id,
        as: lists.as, by: lists.by, how: lists.how, instrument: lists.instrument, manner: lists.manner,
        apart_from: lists.apart_from, inferred_by: lists.inferred_by, rests_on: lists.rests_on,
        on_behalf_of: lists.on_behalf_of, place: lists.place, says: lists.says, venue: lists.venue, verb: lists.verb
    } END AS told
}

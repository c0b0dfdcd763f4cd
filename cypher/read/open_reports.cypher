// Which reports of progress wait for somebody to say of which task they speak, the newest first?
// :param limit =200  how many
// :param known_on =null  day: only what a dated document had said by then
// :returns id, document, kind, block, name, features
MATCH (r:Report) WHERE r.task IS NULL
MATCH (d:Document {id: r.document}) WHERE KNOWN(d)
WITH r, d ORDER BY d.known_from DESC, r.id LIMIT toInteger($limit)
RETURN r.id AS id, r.document AS document, r.kind AS kind, r.block AS block, r.name AS name, r.features AS features
ORDER BY id

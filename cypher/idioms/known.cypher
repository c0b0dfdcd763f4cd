// Whether a dated document had said it by $known_on: a document, mention, statement, entity or relationship.
// :plain true
($known_on IS NULL OR it.known_from <= $known_on)

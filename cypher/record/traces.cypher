// Which mentions, relationships, entities and profiles rest on these documents?
// :param documents  ids of documents
// :returns edges, mentions, entities, profiles
CALL () {
  UNWIND $documents AS document
  MATCH (s:Statement {document: document})
  WITH DISTINCT s.edge AS id, s.relation AS relation
  RETURN collect({id: id, relation: relation}) AS edges
}
CALL () {
  UNWIND $documents AS document
  MATCH (m:Mention {document: document})
  RETURN collect(m {.id, .entity, .profile}) AS mentions, collect(DISTINCT m.entity) AS entities, collect(DISTINCT m.profile) AS profiles
}
RETURN edges, mentions, entities, profiles

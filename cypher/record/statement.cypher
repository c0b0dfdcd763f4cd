// Which document makes this statement, and between what?
// :param id  id of the statement
// :returns document, relation, subject, object
MATCH (s:Statement {id: $id})
OPTIONAL MATCH (a:Entity {id: s.subject})
OPTIONAL MATCH (b:Entity {id: s.object})
RETURN s.document AS document, s.relation AS relation, labels(a) AS subject, labels(b) AS object

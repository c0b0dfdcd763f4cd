// Which statements are left behind these relationships?
// :param ids  ids of relationships
// :returns edge, statement
UNWIND $ids AS id
MATCH (s:Statement {edge: id})
RETURN id AS edge, properties(s) AS statement

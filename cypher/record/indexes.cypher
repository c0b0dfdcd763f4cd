// Which indexes and constraints are there?
// :returns name
SHOW INDEXES YIELD name
RETURN name

// Is the database up, which version is it, and how many documents does it hold?
// :returns version, documents
CALL dbms.components() YIELD name, versions
WITH versions[0] AS version, name WHERE name = 'Neo4j Kernel'
RETURN version, COUNT { MATCH (d:Document) WHERE d.kind = 'text' } AS documents

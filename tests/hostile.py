"""Queries that somebody may send who wants to do harm, each with a word of what it is answered.

"" is a harmless answer, EITHER one or that it took too long, which hangs on the machine.
@FILE and @PORT stand for a file with a secret and for a port at which somebody listens.
"""


def nested(opening: str, inside: str, closing: str, times: int) -> str:
    return opening * times + inside + closing * times


EITHER = "took more than, or answered"
REFUSED = "only reading"
OPERATOR = "is not allowed here"
FUNCTION = "the function"

HOSTILE: list[tuple[str, str]] = [
    # writing
    ("CREATE (n:Entity {id: 'x'}) RETURN n", REFUSED),
    ("MATCH (n) DETACH DELETE n", REFUSED),
    ("MATCH (n:Entity) SET n.name = 'x'", REFUSED),
    ("MATCH (n:Entity) REMOVE n.name", REFUSED),
    ("MERGE (n:Entity {id: 'x'})", REFUSED),
    ("MATCH (n) SET n:$('Text')", REFUSED),
    ("MATCH (n) WITH n LIMIT 1 CALL (n) { SET n.name = 'x' } RETURN n", REFUSED),
    ("UNWIND [1] AS x CREATE (:X)", REFUSED),
    ("RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x", REFUSED),
    ("FOREACH (x IN [1] | CREATE (:X))", FUNCTION),
    ("/* RETURN 1 */ CREATE (:X)", REFUSED),
    ("// RETURN 1\r CREATE (:X)", REFUSED),
    ("RETURN '\\\\' AS x // ' \n UNION CREATE (:X) RETURN '' AS x", REFUSED),
    ("CREATE INDEX hostile FOR (n:X) ON (n.y)", FUNCTION),
    ("DROP INDEX names", REFUSED),
    ("CREATE USER hostile SET PASSWORD 'hostile123'", REFUSED),
    ("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", REFUSED),
    ("CREATE DATABASE hostile", "refuses"),
    ("CALL db.createLabel('Hostile')", REFUSED),
    ("CALL db.create.setNodeVectorProperty(null, 'x', [1.0])", REFUSED),
    ("MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS", REFUSED),
    # transactions of others
    ("SHOW TRANSACTIONS", OPERATOR),
    ("SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message", OPERATOR),
    ("TERMINATE TRANSACTIONS 'neo4j-transaction-1'", OPERATOR),
    ("CALL dbms.killConnections(['bolt-1'])", REFUSED),
    ("CALL tx.setMetaData({trachnhiem_door: null})", REFUSED),
    ("UNWIND range(1, 9) AS x CALL (x) { RETURN x AS y } IN TRANSACTIONS OF 1 ROW RETURN y", OPERATOR),
    ("UNWIND range(1, 9) AS x CALL (x) { RETURN x AS y } IN 2 CONCURRENT TRANSACTIONS RETURN y", OPERATOR),
    # files, connections, what the server is
    ("LOAD CSV FROM 'file://@FILE' AS line RETURN line", OPERATOR),
    ("LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:@PORT/' AS line RETURN line", OPERATOR),
    ("CALL { LOAD CSV FROM 'http://127.0.0.1:@PORT/' AS line RETURN line } RETURN line", OPERATOR),
    ("MATCH (n) WHERE EXISTS { LOAD CSV FROM 'http://127.0.0.1:@PORT/' AS l RETURN l } RETURN n", OPERATOR),
    ("RETURN file()", FUNCTION),
    ("RETURN apoc.cypher.runFirstColumnSingle('LOAD CSV FROM \"file://@FILE\" AS l RETURN l', {})", FUNCTION),
    ("RETURN {a: apoc.load.json('http://127.0.0.1:@PORT/')}", FUNCTION),
    ("RETURN [x IN [1] | apoc . load /* */ . json ('http://127.0.0.1:@PORT/')]", FUNCTION),
    ("RETURN `apoc`.`load.json`('http://127.0.0.1:@PORT/')", FUNCTION),
    ("CALL apoc.load.json('http://127.0.0.1:@PORT/')", "refuses"),
    ("CALL dbms.listConfig()", REFUSED),
    ("CALL dbms.queryJmx('*:*')", REFUSED),
    ("CALL db.stats.collect('QUERIES')", OPERATOR),
    ("CALL db.prepareForReplanning()", OPERATOR),
    ("CALL db.awaitIndexes(3600)", OPERATOR),
    ("CALL db.ping()", OPERATOR),
    ("SHOW SETTINGS", OPERATOR),
    ("SHOW PROCEDURES", OPERATOR),
    ("SHOW FUNCTIONS", OPERATOR),
    ("SHOW INDEXES", OPERATOR),
    ("SHOW CONSTRAINTS", OPERATOR),
    ("SHOW USERS", REFUSED),
    ("SHOW DATABASES", REFUSED),
    ("USE system RETURN 1", "one graph"),
    ("USE graph.byName('system') MATCH (n) RETURN n", "one graph"),
    ("CALL { USE system RETURN 1 AS x } RETURN x", "one graph"),
    # what is not one plain statement
    ("RETURN 1; MATCH (n) DETACH DELETE n", "one statement"),
    ("RETURN 1;; RETURN 2", "one statement"),
    (";", "empty"),
    ("", "empty"),
    ("// nothing", "empty"),
    ("CYPHER runtime=parallel MATCH (n) RETURN n", "option"),
    ("CYPHER 25 RETURN 1", "option"),
    ("/**/ cypher planner=dp RETURN 1", "option"),
    ("EXPLAIN RETURN 1", "option"),
    ("PROFILE MATCH (n) DETACH DELETE n", "option"),
    ("RETURN '\\u0027 CREATE (:X) //'", r"\u"),
    ("CREATE \\u007b}", r"\u"),
    ("RETURN 'open", "never closed"),
    ("RETURN 1 /* open", "never closed"),
    ("RETURN `open", "never closed"),
    ("RETURN 1 \u200b", "there is no"),
    ("RETURN 1 \x00", "there is no"),
    # planning as the attack
    ("RETURN '" + "a" * 12_000 + "'", "longer than"),
    ("RETURN " + nested("(", "1", ")", 600), "deeper than 100"),
    ("RETURN " + nested("[", "1", "]", 101), "deeper than 100"),
    ("MATCH (n) WHERE " + nested("EXISTS { MATCH (n)--(m) WHERE ", "true", "}", 99) + " RETURN n", "deeper than 10"),
    ("RETURN " + nested("COUNT { MATCH (n) WHERE 0 < ", "1", "}", 99), "deeper than 10"),
    ("RETURN " + nested("CASE WHEN true THEN ", "1", " END", 300), "CASE"),
    ("RETURN " + "1+" * 4_000 + "1", "signs +"),
    ("RETURN ')))' + " + nested("(", "1", ")", 101), "deeper than 100"),
    ("RETURN /* ))) */ " + nested("(", "1", ")", 101), "deeper than 100"),
    ("RETURN ) (", "closes nothing"),
    ("RETURN (1", "missing )"),
    ("RETURN ([1)]", "closes nothing"),
    # what a server cannot interrupt, and what its memory limit does not count
    ("RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x)", FUNCTION),
    ("RETURN size([x IN range(1, 1000000000000) WHERE x < 0])", "range()"),
    ("RETURN any(x IN range(1, $many) WHERE x < 0)", "range()"),
    ("UNWIND range(1, 9) + range(1, 1000000000) AS x RETURN x", "range()"),
    ("RETURN [a IN [1] | [b IN [1] | [c IN [1] | 1]]]", "walked deeper"),
    ("RETURN any(a IN [1] WHERE all(b IN [1] WHERE none(c IN [1] WHERE c = a)))", "walked deeper"),
    ("WITH 'aaaaaaaaaa' AS s " + "WITH s + s AS s " * 40 + "RETURN s", "signs +"),
    ("RETURN replace(replace('aaaa', 'a', 'aaaa'), 'a', 'aaaa')", FUNCTION),
    ("RETURN split('aaaa', '')", FUNCTION),
    ("RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a|aa)+'", "regular expression"),
    ("RETURN 'aaaa' =~ 'a*a*a*b'", "regular expression"),
    ("RETURN 'aaaa' =~ $heavy", "regular expression"),
    ("RETURN 'aaaa' =~ '(a' + '+)+'", "not an expression"),
    ("UNWIND range(1, 1000000000000) AS x WITH x WHERE x < 0 RETURN x", EITHER),
    ("MATCH p = (a)-[*]-(b) WHERE a.id = 'none' OR b.id = 'none' RETURN count(p)", EITHER),
    # harmless, though it looks otherwise
    ("RETURN 'CREATE (:X); LOAD CSV FROM \"file://@FILE\"' AS text", ""),
    ("UNWIND range(1, 1000000000000) AS x RETURN x", EITHER),
    ("RETURN " + nested("([{a: ", "1", "}])", 3) + " AS x", ""),
]

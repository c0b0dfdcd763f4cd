// Which queries that came through the Cypher door does the server still run, though nobody may wait for them any more?
// :returns mark
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.trachnhiem_door IS NOT NULL
RETURN metaData.trachnhiem_door AS mark

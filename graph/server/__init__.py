"""The private Neo4j: fetched, started, stopped as a child process."""

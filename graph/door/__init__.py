"""The Cypher door: somebody else's Cypher is looked at, then planned, then run within bounds."""

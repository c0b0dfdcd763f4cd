"""The model of the responsibility graph, and the only code that speaks Bolt."""

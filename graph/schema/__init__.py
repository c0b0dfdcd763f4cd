"""Labels, relationships and properties of the graph, stated once as data."""

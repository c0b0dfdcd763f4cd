"""The graph, or a part of it, in the formats of other tools; every format is written piece by piece."""

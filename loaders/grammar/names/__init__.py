"""Who and what a text names: people and their posts, bodies, places, programmes, papers, groups."""

"""How this package derives claims from facts and resolves what they mention: what the writer of a graph is given."""

from graph.store.change import Rules
from loaders.claims.assemble import claims_of
from loaders.resolve.attach import attach
from loaders.resolve.clusters import clusters
from loaders.resolve.repeats import told_before

RULES = Rules(derive=claims_of, resolve=clusters, before=told_before, attach=attach)

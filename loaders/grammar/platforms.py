"""Rules for platforms that a text puts under a scheme: `nền tảng của Đề án 06 trên địa bàn thành phố, bao gồm: …`."""

from graph.model.facts import Relation
from loaders.grammar.reading import Reading


def find_platform_relations(reading: Reading) -> tuple[Relation, ...]:
    """A `part_of` for every platform that the text lists under a scheme."""
    return ()

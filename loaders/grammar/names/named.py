"""Something a rule saw in a plain text, on its way to a mention."""

from dataclasses import dataclass

from loaders.grammar.reading import MentionKind


@dataclass(frozen=True, slots=True)
class Named:
    """A named thing: range in the plain text, canonical name, kind in detail, rule, and the offices written with it."""

    start: int
    end: int
    kind: MentionKind
    name: str
    rule: str
    detail: str = ""
    offices: tuple[str, ...] = ()

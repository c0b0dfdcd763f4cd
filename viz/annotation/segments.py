"""A text cut where facts and parts of facts begin and end, so that spans may nest and overlap."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from graph.model.span import Span
from viz.annotation.explain import Explained


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the text, and the keys of the facts that cover it or have a part there, the shortest range first."""

    start: int
    text: str
    facts: tuple[str, ...]
    parts: tuple[str, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its facts, the innermost first, each once."""
        return tuple(dict.fromkeys(key.rpartition("-")[0] for key in self.facts))


Covering = tuple[int, int, str, bool]  # length and start of the range, key of the fact, whether it is a part only


def segments(text: str, facts: Iterable[Explained]) -> list[Segment]:
    """The whole text in order, in pieces within which nothing begins or ends."""
    begin: dict[int, list[Covering]] = defaultdict(list)
    end: dict[int, list[Covering]] = defaultdict(list)
    for span, covering in _ranges(facts):
        begin[span.start].append(covering)
        end[span.end].append(covering)
    cuts = sorted({0, len(text), *begin, *end})
    pieces = []
    open_now: set[Covering] = set()
    for start, stop in pairwise(cuts):
        open_now.difference_update(end[start])
        open_now.update(begin[start])
        pieces.append(_segment(start, text[start:stop], open_now))
    return pieces


def _ranges(facts: Iterable[Explained]) -> set[tuple[Span, Covering]]:
    found = set()
    for fact in facts:
        found |= {(span, (span.end - span.start, span.start, fact.key, False)) for span in fact.evidence}
        parts = {span for part in fact.parts for span in part.evidence}
        found |= {(span, (span.end - span.start, span.start, fact.key, True)) for span in parts}
    return found


def _segment(start: int, text: str, open_now: set[Covering]) -> Segment:
    ordered = sorted(open_now)
    facts = dict.fromkeys(key for _, _, key, part in ordered if not part)
    parts = dict.fromkeys(key for _, _, key, part in ordered if part)
    return Segment(start, text, tuple(facts), tuple(parts))

"""One document as the rules see it: its text, its sentences, and everything named in it."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Literal

from graph.model.facts import SourceDocument
from graph.model.span import Span

MentionKind = Literal["person", "body", "office", "group", "place", "program", "instrument"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of text that names something, with the canonical name it has in this document.

    `span` covers the whole phrase (offices, rank and name together); `offices` are the titles written with it, in full
    (`Phó Chủ tịch UBND tỉnh Hưng Yên`). An office whose holder the text makes known is a mention of kind "person".
    """

    kind: MentionKind
    name: str
    span: Span
    rule: str
    offices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reading:
    """A document, its sentences and its mentions, both in text order and without overlaps.

    `place` is the document's own province or city by its plain name (`Hưng Yên`), None when the text names none.
    """

    document: SourceDocument
    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    place: str | None = None

    @property
    def text(self) -> str:
        """The kept text of the document."""
        return self.document.text

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that lie wholly inside `span`."""
        first = bisect_left(self.mentions, span.start, key=lambda m: m.span.start)
        last = bisect_right(self.mentions, span.end, lo=first, key=lambda m: m.span.end)
        return self.mentions[first:last]

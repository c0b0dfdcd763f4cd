"""Rules for standing ties: who is whose standing agency, member, part, operator or successor."""

import re
from collections.abc import Iterator

from graph.model.facts import Relation
from loaders.grammar.masked import DAY, Masked, mask
from loaders.grammar.reading import Mention, Reading
from loaders.grammar.ties.rules import ANY_TIE, TIES, Tie

_BASIS = re.compile(r"theo ((?:Quyết định|Nghị quyết|Nghị định|Thông báo|Kế hoạch|Luật)(?: số)? [\w/.-]*\w)")
_SINCE = re.compile(rf"(?<!\w)(?:từ|cùng)(?: ngày)? {DAY}", re.IGNORECASE)
# A merger that is only proposed has no successor yet.
_PLANNED = re.compile(r"(?<!\w)(?:phương án|đề án|đề xuất|dự kiến|chủ trương|nghiên cứu|sẽ|dự thảo)(?!\w)[^.;]{0,60}$")
_NEAR = 200  # characters of the masked sentence that still belong to the statement


def find_ties(reading: Reading) -> tuple[Relation, ...]:
    """Every standing tie that a sentence of the document states, each once, in text order."""
    found: dict[tuple[str, str, str, str | None], Relation] = {}
    for sentence in mask(reading):
        for relation in _stated(sentence):
            found.setdefault((relation.kind, relation.from_, relation.to, relation.function), relation)
    return tuple(found.values())


def named(sentence: Masked, start: int, end: int) -> list[Mention]:
    """Everything named in `sentence.text[start:end]`, in order."""
    tokens = (sentence.tokens.get(at) for at in range(start, end))
    return [token for token in tokens if isinstance(token, Mention)]


def _stated(sentence: Masked) -> Iterator[Relation]:
    for tie in TIES if len(sentence.tokens) > 1 and sentence.says(ANY_TIE) else ():
        for match in tie.pattern.finditer(sentence.text) if sentence.says(tie.cue) else ():
            planned = tie.how and _PLANNED.search(sentence.text, max(0, match.start() - _NEAR), match.start())
            if not planned:
                yield from _relations(sentence, tie, match)


def _relations(sentence: Masked, tie: Tie, match: re.Match[str]) -> Iterator[Relation]:
    start, end = max(0, match.start() - _NEAR), min(match.end() + _NEAR, len(sentence.text))
    basis = _BASIS.search(sentence.words(start, end))
    for a in named(sentence, *match.span("a")):
        for b in named(sentence, *match.span("b")):
            if a.name != b.name and _fits(tie, a, b):
                yield Relation(
                    kind=tie.kind,
                    from_=a.name,
                    to=b.name,
                    since=_since(sentence, tie, match),
                    how=tie.how,
                    function=sentence.words(*match.span("f")) if "f" in match.groupdict() else None,
                    instrument=basis[1] if basis else None,
                    rule=tie.name,
                    evidence=(sentence.span(match.start(), match.end()),),
                )


def _fits(tie: Tie, a: Mention, b: Mention) -> bool:
    """What succeeds is of the same kind; no place is part of a body."""
    if tie.kind == "succeeded_by":
        return a.kind == b.kind
    return not (tie.kind == "part_of" and a.kind == "place" and b.kind == "body")


def _since(sentence: Masked, tie: Tie, match: re.Match[str]) -> str | None:
    """The day it began: `Từ ngày 01/3/2025, …`; of a successor also the day that opens the sentence."""
    told = [*_SINCE.finditer(sentence.text, max(0, match.start() - _NEAR), match.start())][-1:] or [
        *_SINCE.finditer(sentence.text, match.end(), match.end() + 20)
    ]
    at = told[0].end() - 1 if told else 0
    date = sentence.date(at) if told or tie.how else None
    return date.edtf if date and not date.edtf.startswith("X") else None

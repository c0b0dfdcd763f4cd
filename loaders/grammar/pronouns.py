"""Pronouns: `ông`, `bà` alone stand for the person named last."""

import re
from collections.abc import Sequence

from graph.model.span import Span
from loaders.grammar.reading import Mention

_PRONOUN = re.compile(r"(?<!\w)(?:[Ôô]ng|[Bb]à)(?= (?![A-ZĐÀ-Ỹ])\w)(?! con\b)")
_SOMEBODY = re.compile(r"(?<!\w)(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]ướng|[Tt]á) (?:[A-ZĐÀ-Ỹ]\w* ?){2,5}")
_FAR = 900  # characters after which a pronoun is left unread


def with_pronouns(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, and each lone `ông` or `bà` as a mention of the person named last.

    Somebody whom the reading does not know (a business head, a citizen) ends what was said of the person before.
    """
    marks: list[tuple[int, int, Mention | re.Match[str]]] = [(m.span.start, 0, m) for m in mentions]
    marks += [(match.start(), 1, match) for match in (*_PRONOUN.finditer(text), *_SOMEBODY.finditer(text))]
    found: list[Mention] = []
    last: Mention | None = None
    covered = 0
    for start, _, mark in sorted(marks, key=lambda mark: mark[:2]):
        if isinstance(mark, Mention):
            found.append(mark)
            covered = mark.span.end
            last = mark if mark.kind == "person" else last
        elif start >= covered:
            last = _read(mark, last, found)
    return found


def _read(match: re.Match[str], last: Mention | None, found: list[Mention]) -> Mention | None:
    if match.re is _SOMEBODY:
        return None
    if last and match.start() - last.span.end < _FAR:
        span = Span(*match.span())
        found.append(Mention(kind="person", name=last.name, span=span, rule="pronoun", offices=last.offices))
        return found[-1]
    return last

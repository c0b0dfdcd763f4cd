"""Two people of one name in one document: only where a sentence lists both, each as head of a body of another province.

Two posts at once, a promotion or a look back give one name two posts as well; none of them repeats the full name in one
sentence without a word of moving.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from graph.model.facts import Person, Position
from graph.model.span import Span
from loaders.claims.circles import Shown, seat
from loaders.claims.positions import is_head

_END = re.compile(r"[.!?…]\s|\n")
_MARKS = (". ", "! ", "? ", "… ", "\n")
_MOVES = re.compile(
    r"(?<!\w)(?:nguyên|cựu|bổ nhiệm|điều động|luân chuyển|phân công|chỉ định|bầu|phê chuẩn|thôi|nghỉ|thay(?! mặt)|"
    r"nhận (?:nhiệm vụ|quyết định|công tác)|chuyển (?:về|sang|đến|công tác)|bàn giao|từng|trước (?:đó|đây|khi)|"
    r"sau (?:đó|khi)|nay là|kiêm|đồng thời)(?!\w)",
    re.IGNORECASE,
)
Found = tuple[Span, Position, frozenset[str]]  # where the name stands, the post beside it, the provinces it is in


def namesakes(text: str, shown: Shown, person: Person) -> tuple[Person, ...]:
    """The people a name stands for: itself, or one for each head that one sentence tells apart."""
    if len(person.positions) < 2 or len(person.evidence) < 2:
        return (person,)
    heads = [(post, seat(shown, post)) for post in person.positions if _holds(post)]
    beside = [
        (_nearest(post, person.evidence), post, frozenset(at.places))
        for post, at in heads
        if is_head(at.title) and at.places and not at.local
    ]
    if len(beside) < 2 or not _apart(beside) or not _together(text, beside):
        return (person,)
    return tuple(_one(person, names, [names for names, _, _ in beside]) for names, _, _ in beside)


def _holds(post: Position) -> bool:
    return not (post.former or post.acting or post.since or post.until)


def _nearest(post: Position, names: Iterable[Span]) -> Span:
    return min(names, key=lambda name: min(_gap(name, told) for told in post.evidence))


def _gap(one: Span, other: Span) -> tuple[int, int]:
    return max(one.start, other.start) - min(one.end, other.end), one.start


def _apart(found: list[Found]) -> bool:
    """Every post has a name of its own beside it, and they are in provinces that never were one."""
    names = {name for name, _, _ in found}
    provinces = [province for _, _, in_ in found for province in in_]
    return len(names) == len(found) and len(provinces) == len(set(provinces))


def _together(text: str, found: list[Found]) -> bool:
    """One sentence names them all, and tells of nobody who moves."""
    spans = [span for name, post, _ in found for span in (name, post.evidence[0])]
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    if _END.search(text, first, last):
        return False
    begin = max(text.rfind(mark, 0, first) for mark in _MARKS) + 1
    end = _END.search(text, last)
    return not _MOVES.search(text, begin, end.start() if end else len(text))


def _one(person: Person, name: Span, names: list[Span]) -> Person:
    """The bearer of the name that stands there, with the posts told beside it."""
    posts = tuple(post for post in person.positions if _nearest(post, names) == name)
    return replace(person, evidence=(name,), positions=posts)

"""Rules for when and how somebody came to a post or left it: `bầu … giữ chức`, `từ ngày …`, `miễn nhiệm`."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model.facts import Person, Position
from loaders.grammar.masked import DAY, OFFICE, PERSON, Masked, mask
from loaders.grammar.reading import Mention, Reading
from loaders.language.cues import Cue

_POST = r"giữ (?:chức|chức vụ|chức danh|cương vị)"
_WAY = r"(?<!\w)(?:bầu|bổ nhiệm|phê chuẩn|chỉ định|phân công|điều động|công nhận)(?!\w)"
_WAYS = rf"{_WAY}(?:(?:,| và|, và| kết quả) {_WAY}){{0,3}}"
_MANNER = re.compile(rf"{_WAY}|giao")
_ELECTED = re.compile(
    rf"(?<!để )(?<!sẽ )(?P<manners>{_WAYS})"
    rf"(?:[^.;\n]{{0,100}}?(?:{_POST}|làm) |(?: bổ sung)? chức (?:vụ |danh )?)$"
)
_GIVEN = re.compile(rf"(?<!\w)(?P<manners>giao) [^.,;\n]{{2,60}} (?:{_POST}|giữ) $")  # `giao ông A giữ chức quyền …`
# `HĐND bầu ông A giữ chức …; Thủ tướng Chính phủ phê chuẩn ngày 12/5/2026`.
_APPROVED_AFTER = re.compile(rf"[^{PERSON}.\n]{{0,80}}?(?<!\w)phê chuẩn(?!\w)(?![^{PERSON}.;\n]{{0,60}}{PERSON})")
_APPROVED = "phê chuẩn"
_HOLDS = re.compile(rf"(?<!\w){_POST} $")
_LEFT = re.compile(
    rf"(?:miễn nhiệm|thôi giữ)(?: chức vụ| chức danh| chức)? (?P<post>[{OFFICE}{PERSON}])[^.;{PERSON}]{{0,60}}"
    rf" đối với (?P<who>{PERSON})"
)
_RELIEVED = re.compile(rf"(?:miễn nhiệm|thôi giữ)(?: chức vụ| chức danh| chức)? (?P<who>{PERSON})")
_LEFT_BY_ONESELF = " thôi "
_LEAVES = re.compile(
    rf"[^,;(]*{_LEFT_BY_ONESELF}(?:giữ|làm|đảm nhiệm)(?!\w)"
)  # `ông A thôi giữ chức Chủ tịch …`: one mention
_LEAVING = Cue("miễn nhiệm", "thôi giữ")
_WITH_THEIR_POST = " đối với "  # `miễn nhiệm chức danh Chủ tịch … đối với ông …`: one mention, post first
_SINCE = re.compile(rf"(?<!\w)từ {DAY}", re.IGNORECASE)
_OPENS = re.compile(rf"(?:(?:sáng|chiều|tối|vào|cùng) )?{DAY}", re.IGNORECASE)
_BEFORE, _AFTER = 200, 40  # characters around a post in which its manner and day stand


def with_tenures(reading: Reading, people: Sequence[Person]) -> tuple[Person, ...]:
    """The people, their positions with the manner and the days that the sentences around them state."""
    sentences = mask(reading)
    left = _left(reading, sentences)
    return tuple(
        replace(
            person, positions=tuple(_dated(post, person.name, reading, sentences, left) for post in person.positions)
        )
        for person in people
    )


def _dated(
    post: Position, name: str, reading: Reading, sentences: Sequence[Masked], left: dict[tuple[str, str], str]
) -> Position:
    start, end = post.evidence[0]
    sentence = sentences[bisect_right(sentences, start, key=lambda one: one.starts[0]) - 1]
    before = reading.text[max(sentence.starts[0], start - _BEFORE) : start]
    elected = _ELECTED.search(before) or _GIVEN.search(before)
    since = None
    if elected or _HOLDS.search(before):
        since = stated_since(sentence, end) or (_opening(sentence) if elected else None)
    gone = left.get((name, _office(post)))
    return replace(
        post,
        manner=post.manner or _manners(elected, sentence, end),
        since=post.since or since,
        until=post.until or gone or None,
        former=post.former or gone == "",
    )


def _manners(elected: re.Match[str] | None, sentence: Masked, end: int) -> tuple[str, ...]:
    """How a post was taken, in the order of the text: `điều động, bổ nhiệm`; what is elected may be approved after."""
    told = tuple(_MANNER.findall(elected["manners"])) if elected else ()
    at = bisect_left(sentence.starts, end)
    approved = "bầu" in told and _APPROVED in sentence.words() and _APPROVED_AFTER.match(sentence.text, at)
    return tuple(dict.fromkeys((*told, _APPROVED))) if approved else told


def _office(post: Position) -> str:
    """The full name of a post: `Trưởng Ban` of `Ban Pháp chế` is `Trưởng Ban Pháp chế`."""
    body = post.body or ""
    return f"{post.title.removesuffix(' Ban') if body.startswith('Ban ') else post.title} {body}"


def stated_since(sentence: Masked, end: int) -> str | None:
    """The day of `từ ngày …` that opens the sentence or stands behind the post."""
    for match in _SINCE.finditer(sentence.text):
        at = sentence.starts[match.start()]
        if match.start() == 0 or end <= at <= end + _AFTER:
            return _day(sentence, match.end() - 1)
    return None


def _opening(sentence: Masked) -> str | None:
    opens = _OPENS.match(sentence.text)
    return _day(sentence, opens.end() - 1) if opens else None


def _left(reading: Reading, sentences: Sequence[Masked]) -> dict[tuple[str, str], str]:
    """The day on which a person was relieved of an office, by name and full office; "" for one that is not told."""
    found: dict[tuple[str, str], str] = {}
    for sentence in sentences:
        for who, offices in (*_relieved(reading, sentence), *_leavers(reading, sentence)):
            found |= dict.fromkeys([(who, office) for office in offices], _opening(sentence) or "")
    return found


def _relieved(reading: Reading, sentence: Masked) -> Iterator[tuple[str, Sequence[str]]]:
    """Who is relieved of an office in a sentence, and of which."""
    if not sentence.says(_LEAVING):
        return
    for match in _LEFT.finditer(sentence.text):
        who, post = (sentence.tokens.get(match.start(group)) for group in ("who", "post"))
        if isinstance(who, Mention) and isinstance(post, Mention):
            yield who.name, (*post.offices, post.name)
    for match in _RELIEVED.finditer(sentence.text):
        who = sentence.tokens.get(match.start("who"))
        if isinstance(who, Mention) and _WITH_THEIR_POST in who.span.of(reading.text):
            yield who.name, who.offices


def _leavers(reading: Reading, sentence: Masked) -> Iterator[tuple[str, Sequence[str]]]:
    """Who leaves an office in a sentence, and which: person and office are one mention, which hides the verb."""
    if _LEFT_BY_ONESELF not in sentence.words():
        return
    for who in sentence.tokens.values():
        if isinstance(who, Mention) and who.kind == "person" and _LEAVES.match(who.span.of(reading.text)):
            yield who.name, who.offices


def _day(sentence: Masked, at: int) -> str | None:
    """The day masked there when it is written in full: a post has no place for how a year was inferred."""
    date = sentence.date(at)
    return date.edtf if date and date.rule == "day" and "X" not in date.edtf else None

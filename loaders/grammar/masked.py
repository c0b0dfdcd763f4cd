"""Sentences as rules see them: every mention and every date is one private-use character that says its kind."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.model.facts import Actor, ActorKind
from graph.model.span import Span
from loaders.grammar.names.body_names import LIST_OF_UNITS
from loaders.grammar.names.pronouns import with_pronouns
from loaders.grammar.reading import Mention, MentionKind, Reading
from loaders.language.cues import Cue, cues_in
from loaders.language.date_grammar import DateMention, find_dates
from loaders.language.letters import one_tone_placement
from loaders.language.relative_days import TODAY, relative_days
from loaders.language.years import is_valid
from loaders.reference.places import LOWER_LEVELS

PERSON, BODY, OFFICE, GROUP, PLACE, PROGRAM, INSTRUMENT, DAY, PERIOD = (chr(0xE001 + i) for i in range(9))
SYMBOLS: dict[MentionKind, str] = {
    "person": PERSON,
    "body": BODY,
    "office": OFFICE,
    "group": GROUP,
    "place": PLACE,
    "program": PROGRAM,
    "instrument": INSTRUMENT,
}
DATE = f"[{DAY}{PERIOD}]"
ACTOR = f"[{PERSON}{BODY}{OFFICE}{GROUP}{PLACE}]"
_ACTOR_KINDS: dict[MentionKind, ActorKind] = {
    "person": "person", "body": "body", "office": "office", "group": "group", "place": "place",
}  # fmt: skip
SOMEBODY = Cue(PERSON, BODY, OFFICE, GROUP, PLACE)
_TITLE = re.compile(r"(?<!\w)(?P<title>(?i:chủ tịch|giám đốc|bí thư|bộ trưởng)) (?:UBND |HĐND )?(?:[Cc]ác )[^,.;]*$")
_TITLE_LENGTH = 12
_OF_A_UNIT = re.compile(rf" (?:{LOWER_LEVELS}) [^,]+$|^(?:Huyện|Thị|Quận) ủy ")
_BESIDE = re.compile(r"(?:, ?| \()(?:tỉnh|thành phố|TP\.?) \S[^,()]*")
_SPACE, _DASH = re.compile("[\u00a0\u2002\u2003\u2007\u2009\u202f\t]"), re.compile("[–—]")

Token = Mention | DateMention


@dataclass(frozen=True, slots=True, eq=False)
class Masked:
    """A sentence with its mentions masked, and the way back to the kept text.

    `starts` are offsets in the kept text, one more than characters; `line` numbers the line (paragraph) of the text.
    """

    text: str
    kept: str
    starts: Sequence[int]
    tokens: dict[int, Token]
    line: int
    lowered: str  # as long as `text`
    cues: int  # the bits of those that stand in `lowered`
    _places: tuple[int, ...]  # the keys of `tokens`

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The range of the kept text behind `text[start:end]`."""
        return Span(self.starts[start], self.starts[len(self.text) if end is None else end])

    def words(self, start: int = 0, end: int | None = None) -> str:
        """The words of the document behind `text[start:end]`."""
        return self.span(start, end).of(self.kept)

    def says(self, cue: Cue) -> bool:
        """Whether a phrase of `cue` stands in it: a quick look before a rule that needs one."""
        return self.cues & cue.bit != 0

    def date(self, at: int) -> DateMention | None:
        """The date masked at `at`."""
        token = self.tokens.get(at)
        return token if isinstance(token, DateMention) else None

    def actor(self, at: int) -> Actor | None:
        """Who is named at `at`; None for programmes, instruments and dates."""
        token = self.tokens.get(at)
        if not isinstance(token, Mention) or token.kind not in _ACTOR_KINDS:
            return None
        return Actor(name=token.name, kind=_ACTOR_KINDS[token.kind], as_=token.offices, evidence=(token.span,))

    def names_a_company(self, at: int) -> bool:
        """Whether a company with a name of its own stands at `at`."""
        return self._is_read_by("body/company", at)

    def names_deputies(self, at: int) -> bool:
        """Whether deputies of a People's Council stand at `at`, none of them by name."""
        return self._is_read_by("group/deputies", at)

    def _is_read_by(self, rule: str, at: int) -> bool:
        token = self.tokens.get(at)
        return isinstance(token, Mention) and token.rule == rule

    def actors(self, start: int = 0, end: int | None = None) -> tuple[Actor, ...]:
        """Everybody named in `text[start:end]`, each once."""
        stop = len(self.text) if end is None else end
        places = self._places[bisect_left(self._places, start) : bisect_left(self._places, stop)]
        return unique([actor for at in places if (actor := self.actor(at))])


@lru_cache(maxsize=4)  # meetings, commitments and figures each read the same sentences
def mask(reading: Reading) -> tuple[Masked, ...]:
    """Every sentence of the document, masked."""
    return mask_all(reading, reading.sentences)


def mask_all(reading: Reading, ranges: Sequence[Span]) -> tuple[Masked, ...]:
    """Ranges of the document, masked."""
    text = reading.text
    tokens, token_starts = _tokens(reading)
    line_ends = [match.start() for match in re.finditer("\n", text)]
    plain = one_tone_placement(_DASH.sub("-", _SPACE.sub(" ", text)))
    return tuple(
        _masked(
            text,
            plain,
            one,
            tokens[bisect_left(token_starts, one.start) : bisect_left(token_starts, one.end)],
            bisect_left(line_ends, one.start),
        )
        for one in ranges
    )


def unique(actors: list[Actor]) -> tuple[Actor, ...]:
    """The actors in order, the first of each name."""
    return tuple({actor.name: actor for actor in reversed(actors)}.values())[::-1]


@lru_cache(maxsize=4)
def _tokens(reading: Reading) -> tuple[list[Token], list[int]]:
    """Mentions, pronouns that stand for a person named before, and the dates outside of both; and their starts."""
    mentions = _heads_joined(reading.text, with_pronouns(reading.text, reading.mentions, reading.place))
    starts = [mention.span.start for mention in mentions]
    tokens: list[Token] = list(mentions)
    document = reading.document
    written = find_dates(reading.text)
    relative = relative_days(reading.text, document.published, document.published_basis, written)
    for date in (*written, *relative):
        before = bisect_left(starts, date.span.end) - 1
        if is_valid(date.edtf) and (before < 0 or mentions[before].span.end <= date.span.start):
            tokens.append(date)
    tokens.sort(key=lambda token: token.span)
    return tokens, [token.span.start for token in tokens]


def _heads_joined(text: str, mentions: list[Mention]) -> list[Mention]:
    """`các Bộ: Tài chính, Công an`, `UBND các huyện A, B`: the group only opens the list of its members.

    A title before the group is that of the head of each: `Chủ tịch UBND các huyện A, B` are two offices.
    """
    joined: list[Mention] = []
    title = ""
    for one in mentions:
        before = joined[-1] if joined else None
        between = text[before.span.end : one.span.start] if before else ""
        if before and _tells_its_province(before, between, one, text):
            closing = one.span.end + text.startswith(")", one.span.end)
            joined[-1] = replace(before, span=Span(before.span.start, closing))
            continue
        opens = before is not None and before.kind == "group" and one.kind == "body"
        if before and opens and between in (" ", ": ", ":"):
            held = _TITLE.search(text, max(0, before.span.start - _TITLE_LENGTH), one.span.start)
            title = held["title"] if held else ""
            start = min(held.start(), before.span.start) if held else before.span.start
            joined[-1] = _headed(replace(one, span=Span(start, one.span.end)), title)
        else:
            first = one.name.split()[0]
            alike = before is not None and one.kind == "body" and f" {first} " in before.name
            if before and alike and before.kind == "office" and one.rule == LIST_OF_UNITS:
                title = before.name.partition(f" {first} ")[0]  # `Chủ tịch UBND TP A, TX B`
            title = title if alike and between in (", ", " và ") else ""
            joined.append(_headed(one, title))
    return joined


def _tells_its_province(unit: Mention, between: str, province: Mention, text: str) -> bool:
    """`UBND huyện A, tỉnh B`, `Chủ tịch UBND xã A (tỉnh B)`: the province only says which A is meant."""
    if province.kind != "place" or unit.kind not in ("body", "office") or not _OF_A_UNIT.search(unit.name):
        return False
    return _BESIDE.fullmatch(between + text[province.span.start : province.span.end]) is not None


def _headed(body: Mention, title: str) -> Mention:
    if not title:
        return body
    name = f"{title[0].upper()}{title[1:].lower()} {body.name}"
    return replace(body, kind="office", name=name, offices=(name,))


def _masked(kept: str, plain: str, sentence: Span, tokens: list[Token], line: int) -> Masked:
    if not tokens:
        return _read(plain[sentence.start : sentence.end], kept, range(sentence.start, sentence.end + 1), {}, line)
    pieces: list[str] = []
    starts: list[int] = []
    placed: dict[int, Token] = {}
    at = sentence.start
    for token in tokens:
        if token.span.end > sentence.end or token.span.start < at:
            continue
        pieces.append(plain[at : token.span.start])
        starts.extend(range(at, token.span.start))
        placed[len(starts)] = token
        pieces.append(_symbol(token))
        starts.append(token.span.start)
        at = token.span.end
    pieces.append(plain[at : sentence.end])
    starts.extend(range(at, sentence.end + 1))
    return _read("".join(pieces), kept, starts, placed, line)


def _read(masked: str, kept: str, starts: Sequence[int], placed: dict[int, Token], line: int) -> Masked:
    lowered = _lowered(masked)
    return Masked(masked, kept, starts, placed, line, lowered, cues_in(lowered), tuple(placed))


def _lowered(text: str) -> str:
    """`text` in small letters and of the same length, which a foreign letter (İ) would change."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(min(letter.lower(), letter, key=len) for letter in text)


def _symbol(token: Token) -> str:
    if isinstance(token, Mention):
        return SYMBOLS[token.kind]
    return DAY if token.rule in ("day", "days", TODAY) else PERIOD

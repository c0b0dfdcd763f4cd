"""Rules for fields of work that an official has, and for lists of the members of a body."""

import re
from collections.abc import Iterator

from graph.model.facts import Relation
from loaders.grammar.masked import BODY, GROUP, OFFICE, PERSON, PLACE, PROGRAM, Masked, mask
from loaders.grammar.reading import Reading
from loaders.grammar.ties.ties import named
from loaders.language.cues import Cue

_THING = f"[{BODY}{PLACE}{PROGRAM}]"
_HAS = re.compile(
    r"(?<!\w)phụ trách (?:các )?(?:lĩnh vực|mảng công tác|mảng|khối|công tác|địa bàn)(?: công tác)?:? "
    rf"(?P<fields>[^.;:(){PERSON}{OFFICE}{GROUP}]{{1,400}})",
    re.IGNORECASE,
)
_HOLDERS = (PERSON, OFFICE)  # a person is meant before an office that only describes them
# What follows a list of fields when the official goes on to act.
_ACTS = re.compile(
    r",? (?:và )?(?<!\w)(?:yêu cầu|giao|đề nghị|cho biết|chủ trì|dự|phát biểu|kết luận|chỉ đạo|làm|theo dõi|giúp)(?!\w)"
)
_IN_CHARGE, _LISTING = Cue("phụ trách"), Cue("gồm")
_LONGEST_FIELD = 80
_NEAR = 300  # characters of the masked sentence in which the official stands before the fields
_MEMBERS = re.compile(rf"(?P<body>{BODY}),? gồm (?:có )?(?:các )?(?:thành viên|ông,? bà)[^:]{{0,60}}:$")
_ITEM_NUMBER = re.compile(r"(?:\d{1,2}|[a-zđ])[.)]|[-+]")


def find_portfolios(reading: Reading) -> tuple[Relation, ...]:
    """A `portfolio` for each field an official is said to have, a `member_of` for each person on a list of members."""
    found: dict[tuple[str, str, str], Relation] = {}
    for relation in (*_fields(reading), *_members(reading)):
        found.setdefault((relation.kind, relation.from_, relation.to), relation)
    return tuple(found.values())


def _fields(reading: Reading) -> Iterator[Relation]:
    for sentence in mask(reading):
        for match in _HAS.finditer(sentence.text) if sentence.says(_IN_CHARGE) else ():
            at = _holder(sentence, match.start())
            who = sentence.actor(at)
            if not who:
                continue
            for name in _names(sentence, *match.span("fields")):
                yield Relation(
                    kind="portfolio",
                    from_=who.name,
                    to=name,
                    rule="portfolios/has-the-field",
                    evidence=(sentence.span(at, match.end()),),
                )


def _holder(sentence: Masked, before: int) -> int:
    """Where the official stands whose fields follow: the nearest person, else the nearest office; -1 for nobody."""
    ats = (sentence.text.rfind(kind, max(0, before - _NEAR), before) for kind in _HOLDERS)
    return next((at for at in ats if at >= 0), -1)


def _names(sentence: Masked, start: int, end: int) -> Iterator[str]:
    """The fields between commas; places, bodies and programmes by their names."""
    acting = _ACTS.search(sentence.text, start, end)
    end = acting.start() if acting else end
    for item in re.finditer(r"[^,]+", sentence.text[start:end]):
        first, last = start + item.start(), start + item.end()
        things = [mention.name for mention in named(sentence, first, last)]
        words = sentence.words(first, last).strip()
        yield from things or ([words] if 2 <= len(words) <= _LONGEST_FIELD else [])


def _members(reading: Reading) -> Iterator[Relation]:
    body: str | None = None
    for sentence in mask(reading):
        heading = _MEMBERS.search(sentence.text) if sentence.says(_LISTING) else None
        if not heading and not body:
            continue
        people = [actor for actor in sentence.actors() if actor.kind == "person"]
        if heading:
            body = next(mention.name for mention in named(sentence, *heading.span("body")))
        elif not people and not _ITEM_NUMBER.fullmatch(sentence.text.strip()):
            body = None
        elif body:
            for person in people:
                yield Relation(
                    kind="member_of",
                    from_=person.name,
                    to=body,
                    rule="portfolios/on-the-list-of-members",
                    evidence=person.evidence,
                )

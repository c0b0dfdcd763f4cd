"""Rules for platforms that a text puts under a scheme: `các nền tảng của Đề án 06 tại thành phố gồm: …`."""

import re

from graph.model.facts import Relation
from loaders.grammar.masked import PLACE, PROGRAM, Masked, mask
from loaders.grammar.reading import Mention, Reading

_HEADING = re.compile(
    rf"(?<!\w)(?:nền tảng|ứng dụng|hệ thống|phần mềm|dịch vụ|tiện ích)[^.;:]{{0,60}}?"
    rf" (?:của|thuộc) (?P<scheme>{PROGRAM})"
    r"(?P<where>[^.;:]{0,80}?),? (?:bao gồm|gồm(?: có)?|như|là):? "
)
_PROGRAM = re.compile(PROGRAM)
_WHERE = re.compile(rf"trên địa bàn|tại|ở|của {PLACE}")
_ONLY_BY_THE_WAY = re.compile(
    r"(?<!\w)(?:trên|qua|với|của|trong|vào|từ|theo|thuộc)(?: ứng dụng| nền tảng| hệ thống)? $"
)


def find_platform_relations(reading: Reading) -> tuple[Relation, ...]:
    """A `part_of` for every platform that a paragraph lists under a scheme, with the place where it runs."""
    found: list[Relation] = []
    heading: tuple[Masked, re.Match[str]] | None = None
    for sentence in mask(reading):
        if heading and sentence.line != heading[0].line:
            heading = None
        start = 0
        match = _HEADING.search(sentence.text) if PROGRAM in sentence.text else None
        if match:
            heading, start = (sentence, match), match.end()
        if heading:
            found += _listed(sentence, start, *heading, reading.place)
    return tuple({relation.from_: relation for relation in reversed(found)}.values())[::-1]


def _listed(sentence: Masked, start: int, head: Masked, heading: re.Match[str], place: str | None) -> list[Relation]:
    scheme = head.tokens.get(heading.start("scheme"))
    if not isinstance(scheme, Mention):
        return []
    found = []
    for match in _PROGRAM.finditer(sentence.text, start):
        platform = sentence.tokens.get(match.start())
        by_the_way = _ONLY_BY_THE_WAY.search(sentence.text[max(0, match.start() - 24) : match.start()])
        if isinstance(platform, Mention) and platform.name != scheme.name and not by_the_way:
            found.append(
                Relation(
                    kind="part_of",
                    from_=platform.name,
                    to=scheme.name,
                    place=_place(head, heading, place),
                    rule="platforms/listed-under-scheme",
                    evidence=(platform.span, head.span(heading.start(), heading.end())),
                )
            )
    return found


def _place(head: Masked, heading: re.Match[str], place: str | None) -> str | None:
    """The place named with the heading; `trên địa bàn thành phố` means the one named before, else the document's."""
    if not _WHERE.search(heading["where"]):
        return None
    named = [actor for actor in head.actors(0, heading.end()) if actor.kind == "place"]
    return named[-1].name if named else place

"""Personal names and forms of address in a plain text, before it is known whose they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from loaders.grammar.offices import FoundOffice
from loaders.grammar.rule import leftmost_longest
from loaders.grammar.titles import ADDRESS
from loaders.grammar.vocabulary import LOWER, PROVINCE, REST, SYLLABLE, UPPER
from loaders.reference.words import SURNAMES

_RUN = re.compile(rf"{UPPER}(?<!{LOWER}.)(?<![\d'’].){REST}(?: {SYLLABLE}){{0,8}}")
_LEVEL = re.compile(r"(?:Thành|Thị|Tỉnh|Huyện|Quận|Phường|Xã)(?= |$)")
_PLACE = re.compile(rf"{PROVINCE} ?")

_TWO = frozenset(name for name in SURNAMES if " " in name)
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Element:
    """A piece of a phrase about a person: Office, form of address (H), Rank, full Name, Given name alone."""

    start: int
    end: int
    kind: Literal["O", "H", "R", "N", "G"]
    name: str = ""
    office: FoundOffice | None = None


def find_elements(text: str, offices: Sequence[FoundOffice], taken: Sequence[tuple[int, int]]) -> list[Element]:
    """Offices, forms of address and names in text order; `taken` are ranges of bodies and programmes."""
    elements = [Element(o.start, o.end, "O", office=o) for o in offices]
    elements += [Element(m.start(), m.end(), "R" if m["rank"] else "H") for m in ADDRESS.finditer(text)]
    anchors = {element.end for element in elements}
    covered = sorted([*taken, *((e.start, e.end) for e in elements)])
    for start, end in _free_runs(text, covered):
        elements += _names(text, start, end, anchors)
    return leftmost_longest(elements)


def _free_runs(text: str, covered: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs of capital syllables outside the covered ranges, cut where one begins."""
    free: list[tuple[int, int]] = []
    index = 0
    for run in _RUN.finditer(text):
        start = run.start()
        while index < len(covered) and covered[index][1] <= start:
            index += 1
        inner = index
        while inner < len(covered) and covered[inner][0] < run.end():
            if covered[inner][0] > start:
                free.append((start, covered[inner][0]))
            start = max(start, covered[inner][1])
            inner += 1
        if start < run.end():
            free.append((start, run.end()))
    return free


def _names(text: str, start: int, end: int, anchors: set[int]) -> list[Element]:
    while start < end and text[start] == " ":
        start += 1
    anchored = start in anchors or (start - 1 in anchors and text[start - 1] in " -.:")
    place = _PLACE.match(text, start, end)
    if place and not anchored and place.end() < end:
        start = place.end()
    elif place and place.end() == end and not _surname_reading(text[start:end], anchored):
        return []
    syllables = text[start:end].split(" ")
    syllables = [s for s in syllables if s]
    syllables = syllables[: _length_of_name(syllables)]
    if not syllables:
        return []
    if len(syllables) == 1:
        return [Element(start, start + len(syllables[0]), "G", syllables[0])] if anchored else []
    if not anchored and syllables[0] not in SURNAMES and " ".join(syllables[:2]) not in _TWO:
        return []
    name = " ".join(syllables[:_LONGEST])
    if text[start : start + len(name)] != name:
        return []
    if text.startswith((" phố", " xã", " trấn"), start + len(name)):
        name = name.rpartition(" ")[0]
    return [Element(start, start + len(name), "N", name)]


def _length_of_name(syllables: list[str]) -> int:
    """Where the syllables stop being a name: at a level of administration, or a province after three of them."""
    for index in range(2, len(syllables) - 1):
        rest = " ".join(syllables[index:])
        if _LEVEL.match(rest) or (index >= 3 and _PLACE.match(rest)):
            return index
    return len(syllables)


def _surname_reading(words: str, anchored: bool) -> bool:
    return anchored and words.count(" ") >= 2

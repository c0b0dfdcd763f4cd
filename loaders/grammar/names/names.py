"""Personal names and forms of address in a plain text, before it is known whose they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from loaders.grammar.names.offices import FoundOffice
from loaders.grammar.names.rule import leftmost_longest
from loaders.grammar.names.titles import ADDRESS
from loaders.grammar.names.vocabulary import LOWER, PROVINCE, REST, SYLLABLE, UPPER
from loaders.reference.unit_names import known_length
from loaders.reference.words import COUNTRIES, GEOGRAPHIC_NAMES, SURNAMES

_RUN = re.compile(rf"{UPPER}(?<!{LOWER}.)(?<![\d'’].)(?:(?<=[KH])['’](?= {UPPER})|{REST})(?: {SYLLABLE}){{0,8}}")
_FIRST_ALONE = frozenset(("K'", "K’", "H'", "H’"))  # of the Mnông and Êđê: `K' Văn Mẫu`
_LEVEL = re.compile(r"(?:Thành|Thị|Tỉnh|Huyện|Quận|Phường|Xã)(?= |$)")
_PLACE = re.compile(rf"{PROVINCE} ?")
# What may stand between a name and the office before it, or after it.
_GAP_BEFORE = re.compile(r"(?: ?[-.] ?| ?: ?| |)\Z")
_GAP_AFTER = re.compile(r" ?(?:, |- ?|\()")
_GAP = 4  # characters, the most
# What is often called after a person or a place: `đường Trần Văn Mẫu`, `Cụm công nghiệp Tân Mẫu`.
_NAMESAKE = (
    r"(?<!\w)(?:đường|(?<!thành )phố|ngõ|hẻm|quảng trường|(?<!yêu )(?<!nhu )cầu|chợ|sông|đảo|kênh|đèo|"
    r"hồ(?: chứa)?(?: nước)?|"
    r"công viên|(?:[Cc]ụm|[Kk]hu|[Tt]rung tâm) (?:công nghiệp|đô thị|dân cư|tái định cư|kinh tế|du lịch|tưởng niệm)|"
    r"KCN|CCN|KĐT|KDC|nhà máy|bến(?: xe| cảng)?|cảng|ga|nút giao|ngã (?:ba|tư|năm|sáu)|vòng xoay|"
    r"[Tt]rường(?: (?:THPT|THCS|tiểu học|mầm non))?|THPT|THCS|[Tt]iểu học|chùa|đền|nghĩa trang|giải thưởng|dự án)"
)
# Words before a place: `tại Mường Thử, Chủ tịch UBND huyện …`.
_NO_NAME_BEFORE = re.compile(
    rf"(?:{_NAMESAKE}|"
    r"[Tt]ại|ở|[Tt]ừ|[Đđ]ến|về|[Tt]heo|qua|và|của|cho|tỉnh|huyện|quận|xã|phường|thị trấn|thôn|bản|khu|\d|[\"“”]) ?\Z"
)
_APOSTROPHE = re.compile("['’]")  # in names of persons more than in those of places
_NAMED_AFTER = re.compile(rf"{_NAMESAKE} \Z")
_LONGEST_NAMESAKE = 30
_MAY_STAND_FREE = re.compile("[ '’]")  # several syllables, or a name like H'Mẫu; else only beside an office
_ENDS_AN_ACRONYM = re.compile(rf"{UPPER}{UPPER} ")  # the second I of `chuyên khoa II`

_OF_BODIES = frozenset(
    (
        "Ban", "Bộ", "Sở", "Ủy", "Tỉnh", "Thành", "Đảng", "Quốc", "Chính", "Trung", "Viện", "Cục", "Tổng", "Khu", "Nhà",
        "Vườn", "Quỹ", "Kho", "Hạt", "Trạm", "Trại",
    )
)  # fmt: skip

_TWO = frozenset(name for name in SURNAMES if " " in name)
_FIRST_NAMES = SURNAMES | _FIRST_ALONE
_NEVER_PERSONS = GEOGRAPHIC_NAMES.union(COUNTRIES)
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
    anchors = _Anchors(text, {e.end for e in elements}, {e.start for e in elements if e.kind == "O"})
    covered = sorted([*taken, *((e.start, e.end) for e in elements)])
    for start, end in _free_runs(text, _joined(covered)):
        if _MAY_STAND_FREE.search(text, start, end) or anchors.near(start, end):
            elements += _names(text, start, end, anchors)
    return leftmost_longest(elements)


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sorted ranges with those that overlap made one: a margin of a long page holds thousands of others."""
    joined: list[tuple[int, int]] = []
    for start, end in ranges:
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


def _free_runs(text: str, covered: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs of capital syllables outside the covered ranges, which do not overlap, cut where one begins."""
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


@dataclass(frozen=True, slots=True)
class _Anchors:
    """Where offices, ranks and forms of address end and where offices begin: a name beside one needs no family name."""

    text: str
    ends: set[int]
    starts: set[int]

    def near(self, start: int, end: int) -> bool:
        """Whether one ends shortly before `start`, or an office begins shortly after `end`."""
        return not (
            self.ends.isdisjoint(range(start - _GAP, start + 1)) and self.starts.isdisjoint(range(end, end + _GAP))
        )

    def before(self, start: int) -> bool:
        """Whether one ends right before `start`."""
        if self.ends.isdisjoint(range(start - _GAP, start + 1)):
            return False
        gap = _GAP_BEFORE.search(self.text, max(0, start - _GAP), start)
        return gap is not None and gap.start() in self.ends

    def after(self, end: int) -> bool:
        """Whether an office begins right after `end`, behind a comma, a dash or in brackets."""
        if self.starts.isdisjoint(range(end, end + _GAP)):
            return False
        gap = _GAP_AFTER.match(self.text, end)
        return gap is not None and gap.end() in self.starts


def _names(text: str, start: int, end: int, anchors: _Anchors) -> list[Element]:
    start = _first_syllable(text, start, end)
    anchored = anchors.before(start) or (
        anchors.after(end)
        and (
            _APOSTROPHE.search(text, start, end)
            or not _NO_NAME_BEFORE.search(text, max(0, start - _LONGEST_NAMESAKE), start)
        )
        and not _is_a_place(text[start:end])
    )
    place = _PLACE.match(text, start, end)
    if place and not anchored and place.end() < end:
        start = place.end()
    elif place and place.end() == end and not _surname_reading(text[start:end], anchored):
        return []
    syllables = text[start:end].split(" ")
    syllables = [s for s in syllables if s]
    if " ".join(syllables) in _NEVER_PERSONS:
        return []
    if len(syllables) > 1 and not _opens_a_name(syllables) and _PLACE.fullmatch(" ".join(syllables[1:])):
        return []  # `Riêng Kiên Giang, Phó Thủ tướng …`
    syllables = syllables[: _length_of_name(syllables)]
    if not syllables or syllables[0] in _OF_BODIES or "Ủy" in syllables:
        return []
    if len(syllables) == 1 and not _APOSTROPHE.search(syllables[0]):
        return [Element(start, start + len(syllables[0]), "G", syllables[0])] if anchored else []
    if not anchored and (not _opens_a_name(syllables) or _is_namesake(text, start)):
        return []
    name = " ".join(syllables[:_LONGEST])
    if text[start : start + len(name)] != name:
        return []
    if text.startswith((" phố", " xã", " trấn"), start + len(name)):
        name = name.rpartition(" ")[0]
    return [Element(start, start + len(name), "N", name)]


def _opens_a_name(syllables: list[str]) -> bool:
    return syllables[0] in _FIRST_NAMES or " ".join(syllables[:2]) in _TWO


def _is_namesake(text: str, start: int) -> bool:
    """Whether the name at `start` is that of a street, a market, a school … that is called after somebody."""
    return _NAMED_AFTER.search(text, max(0, start - _LONGEST_NAMESAKE), start) is not None


def _first_syllable(text: str, start: int, end: int) -> int:
    while start < end and (text[start] == " " or _ENDS_AN_ACRONYM.match(text, max(0, start - 1))):
        start += 1
    return start


def _may_lead(text: str, start: int, end: int) -> bool:
    """Whether a run before an office may be a name: no place, and no word before it that only a place has."""
    return not (_NO_NAME_BEFORE.search(text, max(0, start - 16), start) or _is_a_place(text[start:end]))


def _is_a_place(words: str) -> bool:
    return words in COUNTRIES or known_length(words.split(" "), "") == words.count(" ") + 1


def _length_of_name(syllables: list[str]) -> int:
    """Where the syllables stop being a name: at a level of administration, or a province after three of them."""
    for index in range(2, len(syllables) - 1):
        rest = " ".join(syllables[index:])
        if _LEVEL.match(rest) or (index >= 3 and _PLACE.match(rest)):
            return index
    return len(syllables)


def _surname_reading(words: str, anchored: bool) -> bool:
    return anchored and words.count(" ") >= 2

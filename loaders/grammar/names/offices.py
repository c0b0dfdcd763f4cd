"""Offices: a title with the body it is held in (`Phó Chủ tịch` of `UBND tỉnh Hưng Yên`)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from loaders.grammar.names.body_names import BodyName, FoundBody, Needs
from loaders.grammar.names.naming import complete_name
from loaders.grammar.names.seats import read_seat
from loaders.grammar.names.setting import Setting
from loaders.grammar.names.titles import IMPLIED, FoundTitle
from loaders.grammar.names.vocabulary import LOWER, UPPER, spaced
from loaders.language.syllables import is_syllable
from loaders.reference.bodies import body
from loaders.reference.unit_names import known_length
from loaders.reference.words import SURNAMES

_UNIT_WORD = re.compile(
    r" (?:(?P<two>(?i:văn phòng|thanh tra|tiểu ban|thi hành án dân sự))|(?i:công an)|CA|"
    r"(?P<one>(?i:ban|phòng|đoàn|khoa|tổ|trạm|thuế))|(?i:bcđ))(?!\w)"
    r"(?P<suffix> [Tt]hường trực)?"
)
_LIST_MARK = re.compile(
    r"(?:(?:\n|\A|\A.{0,11}\n)[ \t]*(?:\d{1,2}[.)]|[-•+*])?[ \t]*(?:Các )?|\b(?:thêm|có|gồm|mới|tân) )\Z"
)
# `Giám đốc các sở: …`, `Chủ tịch UBND các huyện: …`, `Giám đốc Bệnh viện`.
_KIND_ONLY = re.compile(
    r" (?:(?P<head>UBND|HĐND|MTTQ|Công an) )?các (?P<many>bộ|sở|cục|vụ|ban|chi cục|huyện ủy|thành ủy|đảng ủy|huyện|"
    r"quận|thị xã|xã|phường|đặc khu|tỉnh ủy|bệnh viện|trường)(?:,? (?:ban|ngành))*(?= ?:)|"
    r" (?P<one>Bệnh viện|bệnh viện|Học viện|Trung tâm|[Cc]ông ty|[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Nn]gân hàng|Viện|Quỹ|"
    r"Ban|Phòng|Trường|trường|"
    r"Khu|Nhà|Vườn|Trại|(?-i:CLB|Liên hiệp|Liên minh|HTX|Hội|HĐQT|HĐTV|Cảng|Làng|Rạp|Báo|Đài|Xưởng|Mỏ|Cụm|Ga|Chợ|"
    r"Chùa|Trang trại))(?!\w)",
    re.IGNORECASE,
)
_CAPITAL_WORDS = re.compile(rf" {UPPER}{LOWER}+(?: [^\W\d_]+){{0,3}}")
_DEPUTY = "Đại biểu Quốc hội"
_OF_A_DELEGATION = re.compile(r"(?:[^\W\d_ ]{2,4} ?){0,4}?[Đđ]oàn(?= )")
_OF_THE_GOVERNMENT = re.compile(r"(?:tướng|phát ngôn)(?: |\Z)", re.IGNORECASE)
_HEADLESS = re.compile(r"(?:phó )?(?:trưởng|chánh|phó)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundOffice:
    """A title and its body in a plain text; `body` None: the text leaves it to the context."""

    start: int
    end: int
    title: str
    prefix: str
    body: BodyName | None
    body_span: tuple[int, int] | None
    opens_item: bool = False
    kind_only: str = ""  # words that say the kind of its body, not which: `Sở` of `Giám đốc các sở`

    @property
    def written_title(self) -> str:
        """The title with `nguyên`, `quyền` or `cố`, which belong to it."""
        prefix = "quyền" if self.prefix == "q." else self.prefix
        return f"{prefix} {self.title}" if prefix in ("nguyên", "quyền", "cố") else self.title

    @property
    def key(self) -> str:
        """The title as a key for lookups."""
        return self.title.lower()


def full_office(title: str, body_name: str | None) -> str:
    """Title and body as one phrase: `Trưởng Ban` + `Ban Tổ chức Tỉnh ủy` is `Trưởng Ban Tổ chức Tỉnh ủy`."""
    if not body_name or (
        title.lower().endswith(" viên") and title.lower().split()[0] in ("tỉnh", "thành", "huyện", "quận")
    ):
        return title
    words, body_words = title.split(), body_name.split()
    for shared in (2, 1):
        if len(words) >= shared and [w.lower() for w in words[-shared:]] == [w.lower() for w in body_words[:shared]]:
            return " ".join([*words[:-shared], body_name])
    if title.lower() in ("chủ tịch nước", "phó chủ tịch nước"):
        return title
    return f"{title} {body_name}"


def find_offices(
    text: str, titles: Sequence[FoundTitle], bodies: Sequence[FoundBody], setting: Setting
) -> list[FoundOffice]:
    """Every title of a plain text with the body that follows it, or that it implies."""
    starting = {found.start: found for found in bodies}
    offices = (_office(text, title, starting) for title in titles)
    return [_completed(office, setting.at(office.start)) for office in offices]


def _completed(office: FoundOffice, setting: Setting) -> FoundOffice:
    """`office` with a full name of the body that its title implies."""
    if office.body is None or office.body_span:
        return office
    return replace(office, body=complete_name(office.body, setting))


def _office(text: str, title: FoundTitle, starting: dict[int, FoundBody]) -> FoundOffice:
    words, end = title.title, title.end
    opens_item = bool(_LIST_MARK.search(text, max(0, title.start - 12), title.start))
    delegation = _delegation(text, title) if words == _DEPUTY else None
    if delegation:
        held, end = delegation
        return FoundOffice(title.start, end, words, title.prefix, held, (title.start, end), opens_item)
    if _HEADLESS.match(words):
        words, end, held_in = _with_unit(text, title, starting)
    else:
        held_in = _following(text, end, starting)
    if title.title.isupper():
        words = words.capitalize()
    if held_in and str(held_in.name) == "Chính phủ" and not _OF_THE_GOVERNMENT.search(words):
        return FoundOffice(title.start, held_in.end, words, title.prefix, implied_body(words), None, opens_item)
    if held_in:
        span = (held_in.start, held_in.end)
        return FoundOffice(title.start, held_in.end, words, title.prefix, held_in.name, span, opens_item)
    kind = None if implied_body(words) else _KIND_ONLY.match(text, end)
    only = _capitalised(kind) if kind else "" if implied_body(words) else _unknown_body(text, end)
    after = kind.end() if kind and kind["many"] else end
    return FoundOffice(title.start, after, words, title.prefix, implied_body(words), None, opens_item, only)


def _delegation(text: str, title: FoundTitle) -> tuple[BodyName, int] | None:
    """`(đoàn Hưng Yên)` after a name, `đại biểu đoàn Hưng Yên`: whose deputy it is."""
    named = _OF_A_DELEGATION.match(text, title.start)
    seat = read_seat(text, named.end(), after_title=False) if named else None
    return (BodyName(("Đoàn đại biểu Quốc hội", seat[0]), "assembly", "unit"), seat[1]) if seat else None


def _unknown_body(text: str, end: int) -> str:
    """The first word of a body that no list knows (`Giám đốc Đối ngoại …`); none for a person or a unit.

    A person of a rare family name shows by capitals throughout.
    """
    named = _CAPITAL_WORDS.match(text, end)
    words = named[0].split() if named else []
    if not words or not SURNAMES.isdisjoint((words[0], " ".join(words[:2]))) or known_length(words, ""):
        return ""
    capital = list(takewhile(lambda word: word[0].isupper(), words))
    return "" if len(capital) > 1 and all(map(is_syllable, capital)) else words[0]


def _capitalised(kind: re.Match[str]) -> str:
    words = f"{kind['head'] or ''} {kind['many'] or kind['one']}".strip()
    return words[0].upper() + words[1:]


def implied_body(title: str) -> BodyName | None:
    """The body that a title alone tells (Thủ tướng, Thống đốc)."""
    name = IMPLIED.get(re.sub(r" thường trực$", "", title.lower()))
    known = body(name) if name else None
    if known:
        return BodyName((known.name,), known.kind)
    if name == "HĐND":
        return BodyName((name,), "people_council", "unit")
    needs: Needs = "party" if name and name.endswith("ủy") else "nothing"
    return BodyName((name,), "party", needs) if name else None


def _following(text: str, end: int, starting: dict[int, FoundBody]) -> FoundBody | None:
    for gap in (" ", "", ".", " của "):
        found = starting.get(end + len(gap))
        if found and text.startswith(gap, end):
            return found
    return None


def _is_suffix(found: FoundBody) -> bool:
    """`Phó Trưởng Ban Thường trực` is a title, no board."""
    return bool(found.name and found.name.core == "Ban Thường trực" and not found.name.parent)


def _with_unit(text: str, title: FoundTitle, starting: dict[int, FoundBody]) -> tuple[str, int, FoundBody | None]:
    """`Trưởng` + `Ban Tổ chức Tỉnh ủy`: the first words of the body belong to the title as well."""
    end = title.end - text.endswith(" ", 0, title.end)
    unit = _UNIT_WORD.match(text, end)
    if not unit:
        return title.title, title.end, _following(text, title.end, starting)
    two = f"{unit['two'][0]}{unit['two'][1:].lower()}" if unit["two"] else ""
    word = spaced(two or unit["one"] or "")
    held_in = starting.get(end + 1)
    words = f"{title.title} {word}".strip()
    if held_in and held_in.end > end + 1 + len(word) and not _is_suffix(held_in):
        return words, held_in.end, held_in
    words += unit["suffix"] or ""
    return words, unit.end(), _following(text, unit.end(), starting)

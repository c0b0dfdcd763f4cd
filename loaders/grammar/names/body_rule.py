"""What a rule for a body's name is, and the pieces that such rules share: known names, fields, ways of writing."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from loaders.grammar.names.body_names import BodyName, Needs
from loaders.grammar.names.fields import ADMINISTRATIVE, FIELDS, OTHER_BODY, UNKNOWN_FIELDS, end_of_object, spelled_out
from loaders.grammar.names.vocabulary import CITY, END, LETTER, LOWER, PROPER, PROVINCE, SYLLABLE, UPPER, spaced
from loaders.language.letters import name_key
from loaders.language.lexicon import compiled, one_of
from loaders.reference.bodies import BODIES, DEPARTMENTS, MINISTRIES, Department, ReferenceBody, body
from loaders.reference.words import SURNAMES

Core = Callable[[str, str], str | None]  # head and tail as written -> the canonical words, None: no body after all


@dataclass(frozen=True, slots=True)
class FieldTail:
    """`ahead` sees what must stand before fields of work, `fields` these and `rest` what follows them.

    The fields are a long list, which is compiled once, whatever stands around it.
    """

    ahead: re.Pattern[str]
    fields: str
    rest: re.Pattern[str]

    def match(self, text: str, pos: int) -> re.Match[str] | None:
        """The match of what follows the fields that stand at `pos`."""
        ahead = self.ahead.match(text, pos)
        fields = compiled(self.fields).match(text, ahead.end()) if ahead else None
        return self.rest.match(text, fields.end()) if fields else None


Tail = re.Pattern[str] | FieldTail


@dataclass(frozen=True, slots=True)
class BodyRule:
    """`head` sees the first word of a name, one of `tails` the words after it, `core` writes them canonically."""

    name: str
    head: re.Pattern[str]
    tails: tuple[Tail, ...]
    kind: str
    needs: Needs
    core: Core

    def at(self, text: str, pos: int) -> tuple[BodyName, int] | None:
        """The beginning of a name at `pos` and where it ends."""
        head = self.head.match(text, pos)
        if not head:
            return None
        end = head.end()
        tail = next((m for pattern in self.tails if (m := pattern.match(text, end))), None)
        if self.tails and not tail:
            return None
        after = tail.end() if tail else end
        if tail and self.core is not of_the_state:
            after = end_of_object(text, end, after)
        if tail and _OF_A_PERSON.match(f"{head[0]}{text[end:after]}"):
            return None
        if tail and not _CALLED_AFTER_PEOPLE.match(head[0]) and _TITLE_BEFORE.search(text, max(0, pos - _TITLE), pos):
            head_of_it = _HEAD_OF_IT.search(text, end, after)
            after = head_of_it.start() if head_of_it else after
        words = self.core(spaced(head[0]), spaced(text[end:after]))
        return (BodyName((words,), self.kind, self.needs), after) if words else None


PERSON_AFTER = rf" {one_of(SURNAMES)} {UPPER}"  # `Phó Giám đốc Sở Trần Văn An`
_PERSON = (  # with a middle name, so that it is nobody's field of work
    rf"{one_of(SURNAMES)} (?:Văn|Thị|Đức|Hữu|Ngọc|Quang|Minh|Xuân|Đình|Thanh|Quốc|Trọng|Thế|Duy|Viết|Bá|Hoàng|Kim|Hồng|"
    rf"Mạnh|Tuấn|Thúy) {UPPER}{LOWER}"
)
# `Giám đốc Trung tâm Nước sạch Nông Văn Thiệp`: who heads it stands behind its name.
_TITLE_BEFORE = re.compile(r"(?:[Gg]iám đốc|[Tt]rưởng|[Cc]hánh|[Pp]hó|[Cc]ục trưởng) $")
_TITLE = 20  # characters
_CALLED_AFTER_PEOPLE = re.compile(
    r"(?:Bệnh viện|BV|Trường|Viện|Học viện|Đại học|ĐH|THPT|Nhà|Bảo tàng|Thư viện)", re.IGNORECASE
)
_HEAD_OF_IT = re.compile(rf"(?<=\w) {_PERSON}{{0,7}}\Z")
_OF_A_PERSON = re.compile(  # `Giám đốc Sở Trần Văn An`, `Giám đốc Trung tâm Lê Văn An`
    rf"(?:[Ss]ở|Ủy ban|(?:Tổng |Chi )?[Cc]ục|[Vv]ụ|Ban) (?!Y Tế){one_of(SURNAMES)}(?: {UPPER}{LOWER}{{0,7}}){{1,3}}"
    r"(?= và |\Z)|"
    rf"(?:[Tt]rung tâm|[Pp]hòng|[Vv]ăn phòng|[Cc]hi nhánh|[Kk]ho bạc|[Đđ]ài) {_PERSON}"
)


def as_written(head: str, tail: str) -> str:
    """The words of the text, abbreviations of fields spelled out."""
    return spelled_out(f"{head} {tail}".strip())


def body_rule(
    name: str,
    head: str,
    kind: str,
    needs: Needs = "nothing",
    core: Core | str = as_written,
    tails: tuple[Tail, ...] = (),
) -> BodyRule:
    """A rule named `body/<name>`; `core` may be the canonical words themselves."""
    made: Core = (lambda head, tail: core) if isinstance(core, str) else core
    return BodyRule(f"body/{name}", re.compile(head), tails, kind, needs, made)


def _fields(ahead: str = "", rest: str = "") -> FieldTail:
    return FieldTail(re.compile(f" {ahead}"), FIELDS, re.compile(rest))


def _named(rest: str = "") -> tuple[FieldTail, FieldTail]:
    """Fields with a capital, or else words with capitals that no list knows."""
    unknown = FieldTail(re.compile(" "), UNKNOWN_FIELDS, re.compile(rest))
    return _fields(rf"(?={UPPER}|các |châu )", rest), unknown


NAMED = FIELD_TAIL, UNKNOWN_TAIL = _named()
# What may close the name of a bureau, a section or a team: which of them it is, or for which part of the country.
_WHICH = (
    rf"(?: (?:Việt Nam|miền (?:Bắc|Trung|Nam)|[Kk]hu vực (?:[IVX]{{1,5}}|\d{{1,2}}|{PROPER}(?: - {PROPER})?)|"
    r"[IVX]{1,3}|[Ss]ố \d{1,2}(?![\d/.,]\d))(?!\w))?"
)
_NUMBERED = r"(?: [Ss]ố \d{1,2}(?![\d/.,]\d)(?!\w)|(?<=dự án) \d{1,2}(?![\d/.,]\d)(?!\w))?"
ANY_FIELD_TAIL = _fields(rest=_NUMBERED)
_OF_ALL = r"(?: (?:[Tt]rung ương|[Qq]uốc gia)(?!\w))?"
OFFICE_TAIL = _fields(rest=_OF_ALL)
NATIONAL_TAILS = _named(_OF_ALL)
LOWER_FIELD_TAIL = _fields(f"(?={LOWER})", _WHICH)
SECTION_TAILS = _named(_NUMBERED)
BUREAU_TAILS = _named(_WHICH)
_OWN_NAME = (
    r"(?: (?:[Qq]uốc gia|[Kk]hu vực|[Tt]rung ương|miền (?:Bắc|Trung|Nam)|"
    rf"(?!{ADMINISTRATIVE}|{OTHER_BODY}){SYLLABLE}))"
)
NUMBERED_PROJECTS_TAIL = re.compile(r" [Dd]ự án \d{1,2}(?![\d/.,]\d)(?!\w)")
OWNED_FIELD_TAIL = _fields(rest=f"{_OWN_NAME}{{1,4}}")
# `Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn`, `Khu kinh tế Nghi Sơn và các khu công nghiệp`.
_ZONE_KIND = (
    "(?:kinh tế(?: cửa khẩu| ven biển)?|công nghiệp|chế xuất|công nghệ cao|công nghệ thông tin tập trung|"
    "nông nghiệp công nghệ cao|nông nghiệp ứng dụng công nghệ cao|du lịch quốc gia|du lịch)"
)
_ZONE = (
    rf"(?:(?i:(?:các )?khu {_ZONE_KIND}(?:(?:,| và) (?:(?:các )?khu )?{_ZONE_KIND}){{0,3}})|"
    rf"(?:[Cc]ác )?(?:KCN|KKT|KCX)(?:(?:,| và) (?:KCN|KKT|KCX))?){END}"
)
_ITS_WORD = rf" (?!{ADMINISTRATIVE}|{OTHER_BODY}){SYLLABLE}"
_ITS_NAME = rf"{_ITS_WORD}(?:{_ITS_WORD}(?:(?! {one_of(SURNAMES)} {UPPER}){_ITS_WORD}){{0,3}})?"
_ITS_NAMES = rf"{_ITS_NAME}(?: ?-{_ITS_NAME}|-{SYLLABLE}(?: {SYLLABLE})?)?"
# All those of a province; a zone that has a name is one.
ZONES_TAIL = re.compile(rf" (?>{_ZONE})(?= (?:tỉnh|{CITY})(?!{LETTER})| {PROVINCE}|(?! (?:{UPPER}|và các)))")
ZONE_TAIL = re.compile(rf" {_ZONE}{_ITS_NAMES}(?: và {_ZONE}(?:{_ITS_NAMES})?)?")
# Institutions also have a proper name (Viện Pasteur Nha Trang, Bệnh viện Đa khoa Thống Nhất).
INSTITUTION_TAILS = (
    _fields(f"(?={UPPER})", rf"{_OWN_NAME}{{0,4}}(?: - {PROVINCE})?"),
    _fields(rest=rf"(?: {PROVINCE}| [Qq]uốc gia| [Tt]rung ương)"),
    re.compile(rf"(?>{_OWN_NAME}{{2,6}})(?! {LOWER})"),
    re.compile(rf"(?<=[Đđ]a khoa){_OWN_NAME}{{2,6}}"),
    UNKNOWN_TAIL,
)
HOSPITAL_TAIL = re.compile(rf" (?:Trung ương(?= {PROVINCE})|[A-Z]|\d{{2,3}})(?!\w)(?: {PROVINCE})?")
PROPER_TAIL = re.compile(rf"(?: {SYLLABLE}){{1,8}}")
PRESS_TAIL = re.compile(rf" (?:(?i:nhân dân|quân đội nhân dân|công an nhân dân){END}|{PROVINCE}|{PROPER}(?! {LOWER}))")
SCHOOL_TAIL = _fields(f"(?={UPPER})", f"{_OWN_NAME}{{0,4}}")
SHORT_TAIL = re.compile(
    rf" ?{UPPER}(?:{UPPER}| ?[&,\-] ?(?={UPPER}{{2}}|{UPPER}{END})){{1,12}}(?={UPPER}[a-zà-ỹ]|(?!{LETTER}|\d))"
)
PLAIN_SHORT_TAIL = re.compile(r" [A-ZĐ][A-ZĐ&-]{1,12}(?!\w)")  # one item of `các Sở TN&MT, NN&PTNT`
_CAPS = rf"{UPPER}(?:{UPPER}|{UPPER}[a-z])*"
LOOSE_SHORT_TAIL = re.compile(rf" {_CAPS}(?: ?(?:&|,|-|/| và) ?{_CAPS}| {_CAPS}){{1,4}}{END}")


def _written(fields: Iterable[str]) -> str:
    """A pattern for names of fields with all that may join them (`và`, `&`, `-`), and PTNT for its words."""
    variants = {form for name in fields for form in (name, name.replace(" và ", " & "), name.replace(" và ", " - "))}
    variants |= {name.replace(" - ", joint) for name in variants for joint in ("-", ", ")}
    variants |= {re.sub("(?i)phát triển nông thôn", "PTNT", name) for name in variants}
    return one_of(variants)


MINISTRY_TAIL = re.compile(rf" (?={UPPER})(?i:{_written(m.name.removeprefix('Bộ ') for m in MINISTRIES)}){END}")
DEPARTMENT_TAIL = re.compile(
    rf" (?={UPPER})(?i:{_written(d.name.removeprefix('Sở ') for d in DEPARTMENTS if d.name.startswith('Sở '))}){END}"
)
# Some papers write the first word small: `sở Y tế`; but `trụ sở Công an`, `các sở Y tế, Nội vụ`.
SMALL_DEPARTMENT = r"(?<!\w)(?<!trụ )(?<!cơ )(?<!xứ )(?<!ác )(?<!ai )sở"
# A minister of one field stands for the ministry whose name begins with it, if there is just one.
_FIRST_FIELDS = ("Giáo dục", "Giao thông", "Kế hoạch", "Lao động", "Thông tin", "Văn hóa", "Tài nguyên", "Khoa học")
SHORT_MINISTRY_TAIL = re.compile(rf" (?:{'|'.join(_FIRST_FIELDS)}){END}")
_SQUEEZE = re.compile(r"[^\w]")
_UNITS: tuple[ReferenceBody | Department, ...] = (*MINISTRIES, *DEPARTMENTS)
_SECTIONS = {
    "TCKH": "Phòng Tài chính - Kế hoạch",
    "KTHT": "Phòng Kinh tế và Hạ tầng",
    "QLĐT": "Phòng Quản lý đô thị",
    "VHTT": "Phòng Văn hóa và Thông tin",
}
_BY_ABBREVIATION = {_SQUEEZE.sub("", alias).upper(): unit.name for unit in _UNITS for alias in unit.aliases}
_JOINTS = re.compile(r"\W+(?:và )?| và ")


def _joined(name: str) -> str:
    """A key that does not tell how the fields are joined (`Văn hóa - Thể thao`, `Văn hóa và Thể thao`)."""
    return _JOINTS.sub(" ", name_key(name))


_BY_KEY = {_joined(unit.name): unit.name for unit in _UNITS}


def abbreviated(head: str, tail: str) -> str | None:
    """The ministry or department of that abbreviation (`Bộ TT&TT`, `Sở GD-ĐT`)."""
    return _BY_ABBREVIATION.get(_SQUEEZE.sub("", head + tail.replace(" và ", "")).upper())


def shortened(tail: str) -> str | None:
    """The ministry whose name begins with that field of work (`Bộ trưởng Giáo dục`)."""
    return next((m.name for m in MINISTRIES if m.name.startswith(f"Bộ {tail} ")), None)


def of_the_state(head: str, tail: str) -> str:
    """The ministry or department of that name, in its official spelling."""
    name = spelled_out(f"{head.capitalize()} {tail}")
    return _BY_KEY.get(_joined(name)) or (shortened(tail) if head == "Bộ" else None) or name


def central(head: str, tail: str) -> str | None:
    """The reviewed body of that name or abbreviation."""
    known = body(_OF_THE_CENTRE.sub("Trung ương", head))
    return known.name if known else None


_OF_THE_CENTRE = re.compile(r"\b(?:TW|TƯ)\b")
_FULL_NAMES = {name for known in BODIES if not known.place for name in (known.name, *known.aliases)}
_CENTRAL_NAMES = one_of(_FULL_NAMES | {n.replace("Trung ương", short) for n in _FULL_NAMES for short in ("TW", "TƯ")})
CENTRAL = f"(?i:{_CENTRAL_NAMES})"
SCHOOL = (
    r"[Tt]rường (?:ĐH|CĐ|[Đđ]ại học|[Cc]ao đẳng(?: [Nn]ghề)?|(?:TH|[Tt]iểu học)(?: ?[-&] ?| và )THCS|"
    r"THPT(?: chuyên)?|THCS|PTDTNT|PTDTBT|[Pp]hổ thông|[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo|[Tt]rung cấp|"
    r"Chính trị|Sĩ quan|Cán bộ)"
)
_SPELLED = {"ĐH": "Đại học", "CĐ": "Cao đẳng"}
LEVEL_AHEAD = r"(?= (?:(?:các|hai|ba) )?(?:[Tt]ỉnh|[Tt]hành phố|TP|huyện|quận|thị xã|xã|phường)(?:\W|$))"

UNIT_AHEAD = rf"(?:{LEVEL_AHEAD}|(?= {PROVINCE}))"


def school(head: str, tail: str) -> str:
    """The name of a school with `ĐH` and `CĐ` spelled out."""
    return re.sub(r"\b(?:ĐH|CĐ)\b", lambda m: _SPELLED[str(m[0])], f"{head} {tail}".strip())


def steering(head: str, tail: str) -> str:
    """`Ban Chỉ đạo`, however it is abbreviated."""
    return re.sub(r"^(?:BCĐ|[Bb]an [Cc]hỉ đạo)", "Ban Chỉ đạo", head).replace(" TW", " Trung ương")


def short_section(head: str, tail: str) -> str | None:
    """The section of a district that has the field of a provincial department (`Phòng GD-ĐT`)."""
    squeezed = _SQUEEZE.sub("", tail)
    department = abbreviated("Sở", tail)
    return _SECTIONS.get(squeezed) or (department and department.replace("Sở", "Phòng"))


def team(head: str, tail: str) -> str:
    """The name of a team or station, with a capital."""
    return spelled_out(f"{head.capitalize()} {tail}")


def section(head: str, tail: str) -> str:
    """The name of a section or of a department of a hospital or school, with capitals."""
    field = spelled_out(tail)
    return f"{head.capitalize()} {field[:1].upper()}{field[1:]}"

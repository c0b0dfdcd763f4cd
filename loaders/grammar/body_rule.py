"""What a rule for a body's name is, and the pieces that such rules share: known names, fields, ways of writing."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from loaders.grammar.body_names import BodyName, Needs
from loaders.grammar.fields import FIELDS, UNKNOWN_FIELDS, spelled_out
from loaders.grammar.vocabulary import END, LETTER, PROPER, PROVINCE, UPPER, spaced
from loaders.language.letters import name_key
from loaders.language.lexicon import one_of
from loaders.reference.bodies import BODIES, DEPARTMENTS, MINISTRIES, Department, ReferenceBody, body

Core = Callable[[str, str], str | None]  # head and tail as written -> the canonical words, None: no body after all


@dataclass(frozen=True, slots=True)
class BodyRule:
    """`head` sees the first word of a name, one of `tails` the words after it, `core` writes them canonically."""

    name: str
    head: re.Pattern[str]
    tails: tuple[re.Pattern[str], ...]
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
        words = self.core(spaced(head[0]), spaced(tail[0]) if tail else "")
        return (BodyName((words,), self.kind, self.needs), tail.end() if tail else end) if words else None


def as_written(head: str, tail: str) -> str:
    """The words of the text, abbreviations of fields spelled out."""
    return spelled_out(f"{head} {tail}".strip())


def body_rule(
    name: str,
    head: str,
    kind: str,
    needs: Needs = "nothing",
    core: Core | str = as_written,
    tails: tuple[re.Pattern[str], ...] = (),
) -> BodyRule:
    """A rule named `body/<name>`; `core` may be the canonical words themselves."""
    made: Core = (lambda head, tail: core) if isinstance(core, str) else core
    return BodyRule(f"body/{name}", re.compile(head), tails, kind, needs, made)


FIELD_TAIL = re.compile(rf" (?={UPPER}|các ){FIELDS}")
UNKNOWN_TAIL = re.compile(rf" {UNKNOWN_FIELDS}")
PROPER_TAIL = re.compile(rf" {PROPER}")
NAMED = (FIELD_TAIL, UNKNOWN_TAIL)
PRESS_TAIL = re.compile(rf" (?:Nhân dân|Quân đội nhân dân|Công an nhân dân|{PROVINCE}|{PROPER})")
SCHOOL_TAIL = re.compile(rf" (?={UPPER}){FIELDS}(?: {PROPER})?")
SHORT_TAIL = re.compile(
    rf" ?{UPPER}(?:{UPPER}| ?[&,\-] ?(?={UPPER}{{2}}|{UPPER}{END})){{1,12}}(?={UPPER}[a-zà-ỹ]|(?!{LETTER}|\d))"
)
MINISTRY_TAIL = re.compile(rf" (?={UPPER})(?i:{one_of(m.name.removeprefix('Bộ ') for m in MINISTRIES)}){END}")
DEPARTMENT_TAIL = re.compile(
    rf" (?={UPPER})(?i:{one_of(d.name.removeprefix('Sở ') for d in DEPARTMENTS if d.name.startswith('Sở '))}){END}"
)
# A minister of one field stands for the ministry whose name begins with it, if there is just one.
_FIRST_FIELDS = ("Giáo dục", "Giao thông", "Kế hoạch", "Lao động", "Thông tin", "Văn hóa", "Tài nguyên", "Khoa học")
SHORT_MINISTRY_TAIL = re.compile(rf" (?:{'|'.join(_FIRST_FIELDS)}){END}")
_SQUEEZE = re.compile(r"[^\w]")
_UNITS: tuple[ReferenceBody | Department, ...] = (*MINISTRIES, *DEPARTMENTS)
_BY_ABBREVIATION = {_SQUEEZE.sub("", alias).upper(): unit.name for unit in _UNITS for alias in unit.aliases}
_BY_KEY = {name_key(unit.name): unit.name for unit in _UNITS}


def abbreviated(head: str, tail: str) -> str | None:
    """The ministry or department of that abbreviation (`Bộ TT&TT`, `Sở GD-ĐT`)."""
    return _BY_ABBREVIATION.get(_SQUEEZE.sub("", head + tail).upper())


def shortened(tail: str) -> str | None:
    """The ministry whose name begins with that field of work (`Bộ trưởng Giáo dục`)."""
    return next((m.name for m in MINISTRIES if m.name.startswith(f"Bộ {tail} ")), None)


def of_the_state(head: str, tail: str) -> str:
    """The ministry or department of that name, in its official spelling."""
    return _BY_KEY.get(name_key(f"{head} {tail}"), f"{head} {tail}")


def central(head: str, tail: str) -> str | None:
    """The reviewed body of that name or abbreviation."""
    known = body(head)
    return known.name if known else None


_CENTRAL_NAMES = one_of(name for known in BODIES if not known.place for name in (known.name, *known.aliases))
CENTRAL = f"(?i:{_CENTRAL_NAMES})"
SCHOOL = (
    r"Trường (?:ĐH|CĐ|[Đđ]ại học|[Cc]ao đẳng|THPT|THCS|PTDTNT|[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo|[Tt]rung cấp|"
    r"Chính trị|Sĩ quan|Cán bộ)"
)
# Companies are no bodies of the State; they are read so that their heads are not taken for officials.
COMPANY_HEAD = (
    r"(?:Tổng [Cc]ông ty|Tập đoàn|Công ty(?: (?:cổ phần|CP|TNHH))?(?: (?:MTV|một thành viên))?|"
    r"Ngân hàng(?! [Nn]hà nước)|Hợp tác xã|HTX|Doanh nghiệp)"
)
COMPANY = (
    rf"(?:(?:{COMPANY_HEAD} )?(?:Viettel|VNPT|FPT|MobiFone|Mobifone|PVN|Petrovietnam|Vietcombank|BIDV|Agribank|"
    r"VinaPhone|CMC))"
)
COMPANY_TAIL = re.compile(rf" (?:[A-Z]{{2,}}\w{{0,12}}|{PROPER}){END}")
_SPELLED = {"ĐH": "Đại học", "CĐ": "Cao đẳng"}
LEVEL_AHEAD = r"(?= (?:[Tt]ỉnh|[Tt]hành phố|TP|huyện|quận|thị xã|xã|phường)(?:\W|$))"


def school(head: str, tail: str) -> str:
    """The name of a school with `ĐH` and `CĐ` spelled out."""
    return re.sub(r"\b(?:ĐH|CĐ)\b", lambda m: _SPELLED[str(m[0])], f"{head} {tail}".strip())


def steering(head: str, tail: str) -> str:
    """`Ban Chỉ đạo`, however it is abbreviated."""
    return re.sub(r"^(?:BCĐ|[Bb]an [Cc]hỉ đạo)", "Ban Chỉ đạo", head).replace(" TW", " Trung ương")


def section(head: str, tail: str) -> str:
    """The name of a section, with a capital."""
    return spelled_out(f"Phòng {tail}")

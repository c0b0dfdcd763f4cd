"""From person phrases to people: one entry per name, with the public offices that the text gives them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from loaders.grammar.names.bodies import read_body
from loaders.grammar.names.body_names import BodyName, FoundBody, Seat
from loaders.grammar.names.naming import complete_name, is_clear
from loaders.grammar.names.offices import FoundOffice, full_office
from loaders.grammar.names.people import LEADING, SIGNATURE, TRAILING, Phrase
from loaders.grammar.names.setting import Setting
from loaders.grammar.names.vocabulary import spaced
from loaders.language.letters import name_key
from loaders.language.syllables import is_syllable
from loaders.reference.places import province
from loaders.reference.words import FOREIGN_LEADERS, SURNAMES

_ONE_SEAT = ("tổng bí thư", "thủ tướng", "chủ tịch nước")
_MINISTRY = ("ministry",)
_OF_A_DIRECTOR = ("department", "agency", "police", "company", "hospital", "school")
_OF_A_CHAIR = ("people_committee", "company", "union", "front")
_HELD_IN = {
    "bộ trưởng": _MINISTRY,
    "thứ trưởng": _MINISTRY,
    "giám đốc": _OF_A_DIRECTOR,
    "cục trưởng": ("department",),
    "tổng cục trưởng": ("department",),
    "chi cục trưởng": ("department",),
    "vụ trưởng": ("department",),
    "hiệu trưởng": ("school",),
    "chủ tịch": _OF_A_CHAIR,
    "tổng giám đốc": ("company",),
    "bí thư": ("party",),
    "ủy viên": ("committee",),
    "chủ nhiệm": ("central",),
    "đại biểu": ("people_council",),
    "hiệu phó": ("school",),
    "viện trưởng": ("school", "procuracy"),
    "chánh án": ("court",),
    "thành viên": ("committee",),
}
_NOT_IN_OFFICE = {*FOREIGN_LEADERS, name_key("Hồ Chí Minh")}
_LONG_NAME = 3  # spaces in a name of four words
_FAR = 400  # characters behind which a body no longer explains a title
_COLLECTIVE = ("Ban Thường vụ", "Ban Chấp hành", "Ban Bí thư", "Ban Thường trực")  # they have no Trưởng ban
_FARTHER = 3000  # the same for a title that says the kind of its body (Trưởng Ban, Chánh Văn phòng)
_UNIT_OF = re.compile(r"(?:trưởng|chánh|phó) (?P<unit>ban|phòng|văn phòng|đoàn|thanh tra|tổ|khoa)$")


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """One position of a person: title as written, full name and kind of the body, where it was read."""

    title: str
    body: str | None
    body_kind: str
    former: bool
    acting: bool
    start: int
    end: int

    @property
    def full(self) -> str:
        """Title and body as one phrase."""
        return full_office(self.title, self.body)

    @property
    def is_public(self) -> bool:
        """Whether it is an office of State, Party or Front."""
        return self.body is not None and self.body_kind != "company"


@dataclass(slots=True)
class Official:
    """A person of the document with all positions that it gives them, and where their name stands."""

    name: str
    rule: str
    offices: list[HeldOffice] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)


def officials(phrases: Sequence[Phrase], bodies: Sequence[FoundBody], setting: Setting) -> dict[str, Official]:
    """The people who hold public office, by the key of their names."""
    found: dict[str, Official] = {}
    named = _without_next_sentence([p for p in phrases if p.name.kind == "N" and not _is_nobody(p.name.name)])
    seated = _seated(named)
    for phrase in named:
        person = found.setdefault(name_key(phrase.name.name), Official(phrase.name.name, phrase.rule))
        person.mentions.append((phrase.name.start, phrase.name.end))
        if phrase.offices and not person.offices:
            person.rule = phrase.rule
        for office in phrase.offices:
            if phrase.rule == TRAILING and seated.get(office.key, phrase.name.name) != phrase.name.name:
                continue
            body = _stated_body(office, phrase, setting)
            if body:
                _add(person, _held(office, body))
    for phrase in named:
        person = found[name_key(phrase.name.name)]
        for office in phrase.offices:
            if office.body is None and not any(_says(held.title, office.written_title) for held in person.offices):
                body = _letterhead(office, bodies) if phrase.rule == SIGNATURE else nearest_body(office, bodies)
                if body:
                    _add(person, _held(office, body))
    return {key: p for key, p in found.items() if any(office.is_public for office in p.offices)}


def _seated(phrases: Sequence[Phrase]) -> dict[str, str]:
    """Who holds the offices of which there is one, as `Tổng Bí thư Trần Văn Mẫu` says it.

    After another name such a title begins what its holder does: `về trường hợp ông B, Tổng Bí thư cho biết …`.
    """
    leading = (p for p in phrases if p.rule == LEADING)
    return {o.key: p.name.name for p in leading for o in p.offices if o.key in _ONE_SEAT and not o.prefix}


def _is_nobody(name: str) -> bool:
    """Whether a name is that of a foreigner, or of the country's founder, who holds no office today."""
    words = name.split(" ")
    familiar = words[0] in SURNAMES or " ".join(words[:2]) in SURNAMES or not {"'", "’"}.isdisjoint(name)
    foreign = not familiar and any(word.isascii() and len(word) > 1 and not is_syllable(word) for word in words)
    return foreign or name_key(name) in _NOT_IN_OFFICE


def _without_next_sentence(phrases: list[Phrase]) -> list[Phrase]:
    """The phrases, names without a capital word that begins the next sentence (`Trần Văn Mẫu Chất vấn …`)."""
    full = {name_key(phrase.name.name) for phrase in phrases}
    return [_cut(phrase) if name_key(_all_but_last(phrase.name.name)) in full else phrase for phrase in phrases]


def _all_but_last(name: str) -> str:
    return name.rpartition(" ")[0] if name.count(" ") >= _LONG_NAME else ""


def _cut(phrase: Phrase) -> Phrase:
    name = _all_but_last(phrase.name.name)
    return replace(phrase, name=replace(phrase.name, name=name, end=phrase.name.start + len(name)))


def _says(held: str, title: str) -> bool:
    """Whether a title held says another one as well (`Bộ trưởng, Chủ nhiệm` says `Bộ trưởng`)."""
    return name_key(held) == name_key(title) or name_key(held).startswith(f"{name_key(title)}, ")


def _letterhead(office: FoundOffice, bodies: Sequence[FoundBody]) -> BodyName | None:
    """Whose office a signature names: the first body of the document that the title can belong to."""
    key = office.key.removeprefix("phó ").removesuffix(" thường trực")
    kinds, unit = _HELD_IN.get(key, ()), _UNIT_OF.match(key)
    names = [name for b in bodies if b.name for name in (b.name, b.name.parent) if name and is_clear(name)]
    if not unit:
        return next((name for name in names if _kind(name) in kinds), None)
    own = next((name for name in names if str(name).lower().startswith(unit["unit"])), None)
    above = next((name for name in names if name.kind in ("ministry", "people_committee", "department")), None)
    return own or (BodyName((unit["unit"].capitalize(), above), "agency", "parent") if above else None)


def nearest_body(office: FoundOffice, bodies: Sequence[FoundBody]) -> BodyName | None:
    """The last body shortly before the office that its title can belong to."""
    if office.kind_only:
        return None  # the words after the title mean a body that the text does not tell
    key = office.key.removeprefix("phó ").removesuffix(" thường trực")
    kinds, unit = _HELD_IN.get(key, ()), _UNIT_OF.match(key)
    far = _FAR if kinds else _FARTHER
    before = bodies[: bisect_right(bodies, office.start, key=lambda b: b.end)]
    near = (b.name for b in takewhile(lambda b: b.start >= office.start - far, reversed(before)) if b.name)
    names = (name for whole in near for name in (whole, whole.parent) if name and is_clear(name))
    if unit:
        named = (name for name in names if str(name).lower().startswith(unit["unit"]))
        return next((name for name in named if not name.core.startswith(_COLLECTIVE)), None)
    return next((name for name in names if _kind(name) in kinds), None)


def _kind(name: BodyName) -> str:
    if str(name).startswith("Bộ ") and name.kind == "central":
        return "ministry"
    return "" if name.core == "Đảng bộ" else name.kind


def _stated_body(office: FoundOffice, phrase: Phrase, setting: Setting) -> BodyName | None:
    """The body written with the title, implied by it, or told by the other offices of the phrase."""
    body = office.body or _in_the_note(office, phrase.note)
    if office.key == "đại biểu quốc hội" and phrase.note:
        body = _delegation(phrase.note) or body
    if body and not is_clear(body):
        body = _with_parent_of(body, [other for other in phrase.offices if other is not office])
    body = complete_name(body, setting.at(office.start)) if body else None
    return body if body and is_clear(body) else None


def _in_the_note(office: FoundOffice, note: str) -> BodyName | None:
    """`Giám đốc các sở: ông A (Y tế)`, `các Thứ trưởng: A (Bộ Y tế)`: the bracket says which one it is."""
    for words in (note, f"{office.kind_only} {note}") if note else ():
        found = read_body(words, 0, after_title=False)
        if found and found.end == len(words):
            return found.name
    return None


def _delegation(note: str) -> BodyName | None:
    """`(đoàn Sông Trăng)` after a deputy's name."""
    name = spaced(note).removeprefix("Đoàn ").removeprefix("đoàn ").removeprefix("ĐBQH ").removeprefix("tỉnh ")
    known = province(name)
    if not known:
        return None
    return BodyName(("Đoàn đại biểu Quốc hội", Seat(known.kind, known.name)), "assembly", "unit")


def _with_parent_of(body: BodyName, others: Sequence[FoundOffice]) -> BodyName:
    """`Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy`: both are of the Tỉnh ủy."""
    for other in others:
        if body.needs != "parent" or not other.body:
            continue
        if other.body.needs == "parent" and other.body.parent:
            return body.with_part(other.body.parent)
        if (
            other.body.kind in ("union", "front", "party")
            and body.kind in ("agency", "party")
            and other.body.needs != "parent"
        ):
            return body.with_part(other.body)
    return body


def _held(office: FoundOffice, body: BodyName) -> HeldOffice:
    return HeldOffice(
        title=office.written_title,
        body=str(body),
        body_kind=body.kind,
        former=office.prefix in ("nguyên", "cố"),
        acting=office.prefix in ("quyền", "q."),
        start=office.start,
        end=office.end,
    )


def _add(person: Official, held: HeldOffice) -> None:
    """A position said twice is one."""
    for known in person.offices:
        if name_key(known.title) == name_key(held.title) and name_key(known.body or "") == name_key(held.body or ""):
            return
    person.offices.append(held)

"""From person phrases to people: one entry per name, their positions with full bodies, and who an office word means."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from loaders.grammar.body_names import BodyName, FoundBody
from loaders.grammar.offices import FoundOffice, full_office
from loaders.grammar.people import Phrase
from loaders.language.letters import name_key

_MINISTERIAL = ("bộ trưởng", "thứ trưởng", "thứ trưởng thường trực")
_NEAREST = {
    "giám đốc": ("department", "agency", "police"),
    "phó giám đốc": ("department", "agency", "police"),
    "cục trưởng": ("department",),
    "vụ trưởng": ("department",),
    "hiệu trưởng": ("school",),
    "phó hiệu trưởng": ("school",),
    "chủ tịch": ("people_committee",),
    "phó chủ tịch": ("people_committee",),
    "bí thư": ("party",),
    "phó bí thư": ("party",),
}


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """One position of a person: title as written, full name of the body, kind of body, where it was read."""

    title: str
    body: str | None
    body_kind: str
    former: bool
    acting: bool
    start: int
    end: int
    body_span: tuple[int, int] | None

    @property
    def full(self) -> str:
        """Title and body as one phrase."""
        return full_office(self.title, self.body)


@dataclass(slots=True)
class Official:
    """A person of the document with all positions that it gives them, and where their name stands."""

    name: str
    rule: str
    offices: list[HeldOffice] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)


def officials(phrases: Sequence[Phrase], bodies: Sequence[FoundBody], companies: Sequence[int]) -> dict[str, Official]:
    """The people who hold public office, by the key of their names."""
    found: dict[str, Official] = {}
    for phrase in phrases:
        if phrase.name.kind != "N":
            continue
        person = found.setdefault(name_key(phrase.name.name), Official(phrase.name.name, phrase.rule))
        person.mentions.append((phrase.name.start, phrase.name.end))
        if phrase.offices and not person.offices:
            person.rule = phrase.rule
        for held in held_offices(phrase, bodies):
            _add(person, held)
    return {key: person for key, person in found.items() if any(office.body for office in person.offices)}


def held_offices(phrase: Phrase, bodies: Sequence[FoundBody]) -> list[HeldOffice]:
    """The positions that one phrase gives, each with the body that its title, its neighbours or the "
    "text before tell."""
    held = []
    for index, office in enumerate(phrase.offices):
        body = office.body or _from_neighbour(office, phrase.offices[index + 1 :]) or nearest_body(office, bodies)
        if body and body.needs == "parent" and not body.parent:
            body = _with_parent_of(body, [o for i, o in enumerate(phrase.offices) if i != index])
        held.append(_held(office, body))
    return held


def _held(office: FoundOffice, body: BodyName | None) -> HeldOffice:
    return HeldOffice(
        title=office.written_title,
        body=str(body) if body else None,
        body_kind=body.kind if body else "",
        former=office.prefix == "nguyên",
        acting=office.prefix in ("quyền", "q."),
        start=office.start,
        end=office.end,
        body_span=office.body_span,
    )


def nearest_body(office: FoundOffice, bodies: Sequence[FoundBody]) -> BodyName | None:
    """The last body before the office that its title can belong to."""
    kinds = ("ministry",) if office.key in _MINISTERIAL else _NEAREST.get(office.key)
    if not kinds:
        return None
    before = (b.name for b in reversed(bodies) if b.end <= office.start and b.name)
    return next((name for name in before if _kind(name) in kinds), None)


def _kind(name: BodyName) -> str:
    return "ministry" if str(name).startswith("Bộ ") and name.kind in ("central", "ministry") else name.kind


def _from_neighbour(office: FoundOffice, later: Sequence[FoundOffice]) -> BodyName | None:
    return None


def _with_parent_of(body: BodyName, others: Sequence[FoundOffice]) -> BodyName:
    """`Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy`: both are of the Tỉnh ủy."""
    for other in others:
        if other.body and other.body.needs == "parent" and other.body.parent:
            return body.with_part(other.body.parent)
        if other.body and other.body.kind in ("union", "front") and body.kind == "agency":
            return body.with_part(other.body)
    return body


def _add(person: Official, held: HeldOffice) -> None:
    """A position said twice is one; a title without body adds nothing to the same title with one."""
    for known in person.offices:
        same_title = name_key(known.title) == name_key(held.title)
        if same_title and (held.body is None or name_key(known.body or "") == name_key(held.body)):
            return
    person.offices.append(held)

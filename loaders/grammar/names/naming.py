"""Completing the names of bodies: the province, unit, parent or committee that a text leaves to its context."""

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

from loaders.grammar.names.body_names import POINTS_BACK, BodyName, FoundBody, Seat, of_the_party
from loaders.grammar.names.setting import Setting
from loaders.grammar.names.vocabulary import PROVINCE
from loaders.reference.bodies import MINISTRIES
from loaders.reference.places import COMMUNE_LEVELS, DISTRICT_LEVELS

_LONG_HEADS = ("Ban Chỉ đạo", "Tổ công tác", "Tổ Công tác", "Hội đồng", "Nhà trường")
_BARE = ("Ban Chỉ đạo", "Tổ công tác", "Tổ Công tác", "Ủy ban Quốc gia")
_BARE_BOARDS = ("Ban Thường vụ", "Ban Chấp hành")
_FAR_BACK = 200  # bodies named before, among which a word that points back has its own
_SERVICE = ("department", "parent")  # the kind and needs of bureaus, centres, sections
_OTHER_KINDS = {
    "bộ": ("bộ chính trị", "bộ chỉ huy", "bộ tư lệnh"),
    "ban": ("ban thường", "ban chấp", "ban bí", "ban chỉ"),
    "ủy ban": ("ủy ban mttq",),
}
_OF_A_MINISTRY = (
    "Vụ ", "Trung tâm ", "Văn phòng", "Thanh tra", "Cục Công nghệ thông tin", "Cục Kế hoạch - Tài chính",
    "Cục Tổ chức cán bộ",
)  # fmt: skip
_WITH_DEPARTMENTS = frozenset(
    (
        *(ministry.name for ministry in MINISTRIES), "Ngân hàng Nhà nước Việt Nam", "Ủy ban Dân tộc",
        "Thanh tra Chính phủ", "Kiểm toán nhà nước", "Văn phòng Chính phủ", "Văn phòng Quốc hội",
        "Ban Tổ chức Trung ương",
    )
)  # fmt: skip
_OF_A_LOWER_UNIT = ("Phòng ", "Trạm ", "Đội ")
_SECTIONS = ("Phòng ", "Văn phòng HĐND và UBND")  # of districts first, then of communes
_PROVINCE = re.compile(PROVINCE)
# The name says where it sits: in the country, or in a part of it that is no province.
_OF_THE_WHOLE_COUNTRY = re.compile(
    r"(?:[Qq]uốc gia|[Tt]rung ương|Việt Nam|miền \w+)\Z|(?<!cơ )[Kk]hu vực |Vườn quốc gia| dự án \d| số \d"
)
_OF_A_ZONE = re.compile(rf"Ban Quản lý (?:[Cc]ác )?[Kk]hu .*{PROVINCE}")  # the province is part of its name
_TWO_LEVELS_SINCE = "2025-07-01"  # districts and their sections are gone, communes have sections
_OF_A_PROVINCE = ("Chi cục ", "Bảo tàng ", "Thư viện ", "Trung tâm ", "Ban Dân tộc", "Văn phòng ", "Ban Quản lý ")
_CENTRE = "Trung tâm Phục vụ hành chính công"  # of provinces, and of communes since these have sections
_OF_THE_POLICE = ("Phòng Cảnh sát", "Phòng An ninh")
_OF_A_PARTY_COMMITTEE = ("Ban Tuyên giáo", "Ban Dân vận", "Ban Tổ chức", "Ban Nội chính", "Ban Xây dựng Đảng")
_OF_A_COUNCIL = ("Ban Pháp chế", "Ban Kinh tế - Ngân sách", "Ban Văn hóa - Xã hội", "Ban Đô thị")


def is_clear(name: BodyName) -> bool:
    """Whether a name says which body it is, or at least of which level (`UBND tỉnh`), so that it may be listed."""
    if name.parent:
        return is_clear(name.parent)
    if name.seat:
        return bool(name.seat.name or name.seat.level)
    if name.needs == "party":
        return True
    if name.needs in ("unit", "parent") and name.kind not in ("department", "union"):
        return bool(_OF_THE_WHOLE_COUNTRY.search(name.core) or _OF_A_ZONE.search(name.core))
    return True


def complete_bodies(text: str, found: list[FoundBody], setting: Setting) -> list[FoundBody]:
    """`found` with full names: words that point back get the body they mean, or are left out."""
    full: list[FoundBody] = []
    committees: dict[str, BodyName] = {}  # of the Party, by name
    ministry = setting.ministry and BodyName((setting.ministry,), "ministry")
    ministry = ministry or next((b.name for b in found if b.name and _has_departments(b.name)), None)
    whole = _named_in_full(found)
    for index, body in enumerate(found):
        name = _meant(body, full) if body.name is None or _is_bare_committee(body.name) else body.name
        if name is None:
            continue
        name = whole.get(name.core, name) if name.needs == "parent" and len(name.parts) == 1 else name
        sibling = found[index + 1] if index + 1 < len(found) else None
        name = _from_sibling(text, _with_last_unit(text, name, body, full, setting), body, sibling)
        name = _of_the_commune(_board_before(text, name, body, full), committees)
        name = complete_name(_with_parent_before(name, full, setting), setting.at(body.start))
        ministry = name if _has_departments(name) and not setting.ministry else ministry
        if ministry and name.core.startswith("Vụ ") and not name.parent:
            name = name.with_part(ministry)
        full.append(replace(body, name=name))
        if name.kind == "party" and not name.parent and name.seat:
            committees[str(name)] = name
    longer = {str(body.name) for body in full if body.name and body.name.kind == "committee"}
    return [_as_elsewhere(body, longer, full) for body in full]


def _named_in_full(found: list[FoundBody]) -> dict[str, BodyName]:
    """Services that the text names with their parent or unit, by their first words, where all such names are one."""
    names: dict[str, dict[str, BodyName]] = {}
    for body in found:
        if body.name and (body.name.kind, body.name.needs) == _SERVICE and len(body.name.parts) > 1:
            names.setdefault(body.name.core, {})[str(body.name)] = body.name
    return {core: next(iter(same.values())) for core, same in names.items() if len(same) == 1}


def _has_departments(name: BodyName) -> bool:
    """Whether it is a ministry or a body like one, to which a `Vụ` named alone belongs."""
    return not name.parent and name.core in _WITH_DEPARTMENTS


def _as_elsewhere(body: FoundBody, longer: set[str], full: list[FoundBody]) -> FoundBody:
    """A committee named short takes the longer name that the document gives it elsewhere, if there is just one."""
    if not body.name or body.name.kind != "committee" or body.name.seat or body.name.parent:
        return body
    names = [name for name in longer if name.startswith(f"{body.name} ")]
    same = next((b.name for b in full if len(names) == 1 and str(b.name) == names[0]), None)
    return replace(body, name=same) if same else body


def _is_bare_committee(name: BodyName) -> bool:
    return len(name.parts) == 1 and name.core in _BARE


def _meant(body: FoundBody, before: list[FoundBody]) -> BodyName | None:
    """The last body named before whose name begins with the word."""
    head = body.head or (body.name.core if body.name else "")
    head = {"BCĐ": "Ban Chỉ đạo", "Nhà trường": "Trường", "nhà trường": "Trường"}.get(head, head).lower()
    for earlier in islice(reversed(before), _FAR_BACK):
        written = str(earlier.name).lower()
        if earlier.name and written.startswith(head) and written != head and not _another_kind(head, written):
            return earlier.name
    return None


def _board_before(text: str, name: BodyName, body: FoundBody, before: list[FoundBody]) -> BodyName:
    """`Ban Thường vụ giao …`: the board named before; a member's (`Ủy viên Ban Thường vụ, …`) may be another."""
    if name.parts != (name.core,) or name.core not in _BARE_BOARDS:
        return name
    of_a_member = text.endswith(("viên ", "UV"), 0, body.start)
    return name if of_a_member else _meant(body, before) or name


def _of_the_commune(name: BodyName, committees: Mapping[str, BodyName]) -> BodyName:
    """`Ban Xây dựng Đảng` after `Đảng ủy xã X`, the only Party committee named: it is of that committee."""
    if name.parent or name.seat or not name.core.startswith(_OF_A_PARTY_COMMITTEE) or len(committees) != 1:
        return name
    (only,) = committees.values()
    return name.with_part(only) if only.core in ("Đảng ủy", "Huyện ủy", "Quận ủy", "Thị ủy") else name


def _with_parent_before(name: BodyName, before: list[FoundBody], setting: Setting) -> BodyName:
    """`Văn phòng Bộ` with the document's own ministry, else the one named last; without one the word falls away."""
    if not name.parent or name.parent.kind != POINTS_BACK:
        return name
    own = BodyName((setting.ministry,), "ministry") if setting.ministry and name.parent.core == "Bộ" else None
    parent = own or _meant(FoundBody(0, 0, POINTS_BACK, None, name.parent.core), before)
    return replace(name, parts=(*name.parts[:-1], parent) if parent else name.parts[:-1])


def _another_kind(head: str, written: str) -> bool:
    return written.startswith(_OTHER_KINDS.get(head, ("\0",)))


def _from_sibling(text: str, name: BodyName, body: FoundBody, sibling: FoundBody | None) -> BodyName:
    """`Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh`, `Đảng ủy, HĐND, UBND xã X`: the last names what all share."""
    if name.complete or name.parent or name.seat or not sibling or not sibling.name or sibling.start - body.end > 5:
        return name
    if text[body.end : sibling.start].strip() not in (",", "và", ", và", "-", "–", ";"):
        return name
    if name.needs == "parent" and sibling.name.needs == "parent" and sibling.name.parent:
        return name.with_part(sibling.name.parent)
    if name.needs == "unit" and sibling.name.needs == "unit" and sibling.name.seat:
        return name.with_part(sibling.name.seat)
    return name


def _with_last_unit(text: str, name: BodyName, body: FoundBody, before: list[FoundBody], setting: Setting) -> BodyName:
    """`UBND phường Cửa Bắc …; Thường trực HĐND`: in one line a bare council is that of the unit named last."""
    inner = name.parent or name
    is_of_one = inner.needs == "unit" or (inner.core == _CENTRE and (setting.day or "") >= _TWO_LEVELS_SINCE)
    if not is_of_one or inner.seat or not before:
        return name
    last = next((b for b in reversed(before) if b.name and b.name.seat and b.name.seat.name), None)
    if not last or not last.name or not last.name.seat or "\n" in text[last.end : body.start]:
        return name
    if last.name.seat.level not in ("xã", "phường", "huyện", "quận", "thị trấn", "thị xã", "đặc khu"):
        return name
    seated = inner.with_part(last.name.seat)
    return seated if inner is name else replace(name, parts=(*name.parts[:-1], seated))


def complete_name(name: BodyName, setting: Setting) -> BodyName:
    """`name` with the province, unit or ministry that the setting gives; left as it is where nothing does."""
    parts = tuple(_full_part(part, name, setting) for part in name.parts)
    name = replace(name, parts=parts)
    if name.parent or name.seat or name.needs == "nothing":
        return name
    if name.needs == "parent":
        return _with_own_parent(name, setting)
    seat = _own_seat(name, setting)
    return name.with_part(seat) if seat else name


def _full_part(part: str | Seat | BodyName, name: BodyName, setting: Setting) -> str | Seat | BodyName:
    if isinstance(part, BodyName):
        return complete_name(part, setting)
    if isinstance(part, Seat):
        return _full_seat(part, name, setting)
    return part


def _full_seat(seat: Seat, name: BodyName, setting: Setting) -> Seat:
    if seat.name is None:
        return setting.unit(seat.level) or seat
    if not seat.level and name.needs in ("unit", "province"):
        return Seat(setting.level_of(seat.name), seat.name)
    return seat


def _own_seat(name: BodyName, setting: Setting) -> Seat | None:
    core = name.core.lower()
    if name.needs == "party":
        level = {
            "thành ủy": "thành phố",
            "thành đoàn": "thành phố",
            "huyện ủy": "huyện",
            "huyện đoàn": "huyện",
            "quận ủy": "quận",
            "thị ủy": "thị xã",
        }
        seat = setting.unit(level.get(core, "tỉnh"))
        return of_the_party(seat) if seat else None
    if core == "đảng ủy":
        return next((seat for seat in setting.units if seat.level in COMMUNE_LEVELS), None)
    if "việt nam" in core and name.kind != "front":
        return None
    lower = _unit_with(name, setting) if name.core.startswith(_SECTIONS) else None
    if lower:
        return lower
    return setting.provinces[0] if setting.provinces else None


def _unit_with(name: BodyName, setting: Setting) -> Seat | None:
    """The lower unit that has such a section, team or station; sections were of districts, then of communes."""
    levels: tuple[str, ...] = (*DISTRICT_LEVELS, *COMMUNE_LEVELS)
    section = name.core.startswith(_SECTIONS)
    if section and setting.day:
        levels = COMMUNE_LEVELS if setting.day >= _TWO_LEVELS_SINCE else DISTRICT_LEVELS
    elif section and any(unit.level in DISTRICT_LEVELS for unit in setting.units):
        levels = DISTRICT_LEVELS
    return next((unit for unit in setting.units if unit.level in levels), None)


def _with_own_parent(name: BodyName, setting: Setting) -> BodyName:
    """`name` with the ministry, the province or the lower unit that a reader takes it to be of."""
    if _OF_THE_WHOLE_COUNTRY.search(name.core):
        return name
    if setting.ministry:
        of_it = name.core.startswith(_OF_A_MINISTRY)
        return name.with_part(BodyName((setting.ministry,), "ministry")) if of_it else name
    if name.core.startswith(_OF_THE_POLICE) and setting.provinces:
        return name.with_part(BodyName(("Công an", setting.provinces[0]), "police", "unit"))
    if name.core.startswith(_OF_A_LOWER_UNIT):
        department = complete_name(setting.department, setting) if setting.department else _unit_with(name, setting)
        return name.with_part(department) if department else name
    own = setting.provinces[0] if setting.provinces else None
    if not own or _PROVINCE.search(name.core):
        return name
    if name.core.startswith(_OF_A_PARTY_COMMITTEE):
        committee = "Thành ủy" if own.level == "thành phố" else "Tỉnh ủy"
        return name.with_part(BodyName((committee, of_the_party(own)), "party", "party"))
    if name.core.startswith(_OF_A_COUNCIL):
        return name.with_part(BodyName(("HĐND", own), "people_council", "unit"))
    return name.with_part(own) if name.core.startswith(_OF_A_PROVINCE) else name

"""Completing the names of bodies: the province, unit, parent or committee that a text leaves to its context."""

from dataclasses import replace

from loaders.grammar.body_names import BodyName, FoundBody, Seat
from loaders.grammar.setting import Setting

_LONG_HEADS = ("Ban Chỉ đạo", "Tổ công tác", "Tổ Công tác", "Hội đồng", "Nhà trường")
_OTHER_KINDS = {
    "bộ": ("bộ chính trị", "bộ chỉ huy", "bộ tư lệnh"),
    "ban": ("ban thường", "ban chấp", "ban bí", "ban chỉ"),
    "ủy ban": ("ủy ban mttq",),
}
_OF_A_MINISTRY = ("Vụ ", "Trung tâm ", "Văn phòng", "Thanh tra")


def complete_bodies(text: str, found: list[FoundBody], setting: Setting) -> list[FoundBody]:
    """`found` with full names: words that point back get the body they mean; unclear ones are left out."""
    full: list[FoundBody] = []
    for index, body in enumerate(found):
        name = _meant(body, full) if body.name is None or _is_bare_committee(body.name) else body.name
        if name is None:
            continue
        sibling = found[index + 1] if index + 1 < len(found) else None
        name = _complete(_from_sibling(text, name, body, sibling), setting)
        if name:
            full.append(replace(body, name=name, head=body.head or ("" if name == body.name else body.head)))
    return full


def _is_bare_committee(name: BodyName) -> bool:
    return len(name.parts) == 1 and name.core in ("Ban Chỉ đạo", "Tổ công tác", "Tổ Công tác", "Ủy ban Quốc gia")


def _meant(body: FoundBody, before: list[FoundBody]) -> BodyName | None:
    """The last body named before whose name begins with the word."""
    head = body.head or (body.name.core if body.name else "")
    head = {"BCĐ": "Ban Chỉ đạo", "Nhà trường": "Trường"}.get(head, head).lower()
    for earlier in reversed(before):
        written = str(earlier.name).lower()
        if earlier.name and written.startswith(head) and written != head and not _another_kind(head, written):
            return earlier.name
    return None


def _another_kind(head: str, written: str) -> bool:
    return written.startswith(_OTHER_KINDS.get(head, ("\0",)))


def _from_sibling(text: str, name: BodyName, body: FoundBody, sibling: FoundBody | None) -> BodyName:
    """`Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh`, `Đảng ủy, HĐND, UBND xã X`: the last names what all share."""
    if name.complete or name.seat or not sibling or not sibling.name or sibling.start - body.end > 5:
        return name
    if text[body.end : sibling.start].strip() not in (",", "và", ", và", "-", "–", ";"):
        return name
    if name.needs == "parent" and sibling.name.needs == "parent" and sibling.name.parent:
        return name.with_part(sibling.name.parent)
    if name.needs == "unit" and sibling.name.needs == "unit" and sibling.name.seat:
        return name.with_part(sibling.name.seat)
    return name


def _complete(name: BodyName, setting: Setting) -> BodyName | None:
    parts = tuple(_full_part(part, name, setting) for part in name.parts)
    name = replace(name, parts=parts)
    if name.parent or name.seat or name.needs == "nothing":
        return name
    if name.needs == "parent":
        return _with_ministry(name, setting)
    seat = _own_seat(name, setting)
    return name.with_part(seat) if seat else name


def _full_part(part: str | Seat | BodyName, name: BodyName, setting: Setting) -> str | Seat | BodyName:
    if isinstance(part, BodyName):
        return _complete(part, setting) or part
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
            "quận ủy": "quận",
            "thị ủy": "thị xã",
        }
        seat = setting.unit(level.get(core, "tỉnh"))
        return Seat("", seat.name) if seat else None
    if core == "đảng ủy":
        return next((seat for seat in setting.units if seat.level in ("xã", "phường", "thị trấn", "đặc khu")), None)
    if "việt nam" in core and name.kind != "front":
        return None
    return setting.provinces[0] if setting.provinces else None


def _with_ministry(name: BodyName, setting: Setting) -> BodyName | None:
    if setting.ministry and name.core.startswith(_OF_A_MINISTRY):
        return name.with_part(BodyName((setting.ministry,), "ministry"))
    return name if name.kind == "department" else None

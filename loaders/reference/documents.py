"""The reviewed tables as documents of ours, which are loaded like any text."""

from graph.model.facts import Body, Facts, Program
from loaders.reference.changes import changes
from loaders.reference.days import next_day
from loaders.reference.holders import holders
from loaders.reference.places import OLD, PROVINCES, UNIT, Province
from loaders.reference.programs import PROGRAMS
from loaders.reference.provincial import COMMITTEE, ProvincialBody
from loaders.reference.sheet import BODY, PROVINCE, RULE, Sheet
from loaders.reference.standing_agencies import standing_agencies
from loaders.reference.tables import many, verified

_PROGRAM = {program.id: program for program in PROGRAMS}


def reference_documents() -> tuple[Facts, ...]:
    """The verified rows: bodies with parents, programmes with operators, standing agencies; and changes, holders.

    There is one document per day of changes, and one per person who held an office.
    """
    sheets = [_bodies(), _committees(), _units(), _programs(), standing_agencies(), *changes(), *holders()]
    return tuple(sheet.facts() for sheet in sheets if sheet.lines)


def _bodies() -> Sheet:
    sheet = Sheet("reference/bodies", "Dữ liệu tham chiếu: cơ quan")
    for row in verified("bodies"):
        if row["place"] and row["valid_to"]:
            continue  # a body of an old province is told with the change
        parents = _parents(row)
        also = f" (còn gọi: {', '.join(many(row['aliases']))})" if row["aliases"] else ""
        part = "".join(f" thuộc {BODY[key].name}{_span(since, until)}" for key, since, until in parents)
        at = sheet.line(f"{row['name']}{also}{part}", row["source"])
        name = sheet.body(row["id"], at)
        for key, since, until in parents:
            sheet.tie("part_of", name, sheet.body(key, at), at, since, until)
    return sheet


def _parents(row: dict[str, str]) -> list[tuple[str, str | None, str | None]]:
    """The bodies that a body is or was part of, from and until which day; a change without a day is left out."""
    own = row["valid_from"] or None
    end = next_day(row["valid_to"]) if row["valid_to"] else None
    before, now, moved = row["parent"], row["parent_now"], row["parent_since"] or None
    if before in BODY and (end or before == now):
        return [(before, own, end)]
    if moved and before in BODY and now in BODY:
        return [(before, own, moved), (now, moved, end)]
    return []


def _span(since: str | None, until: str | None) -> str:
    return (f" từ {since}" if since else "") + (f" đến trước {until}" if until else "")


def _committees() -> Sheet:
    """The People's Committee of every province: each has one by law."""
    sheet = Sheet("reference/people-committees", "Dữ liệu tham chiếu: UBND cấp tỉnh")
    sources = {row["id"]: row for row in verified("provinces")}
    for own in PROVINCES:
        if own.id in sources:
            _committee(sheet, own, sources[own.id])
    return sheet


def _committee(sheet: Sheet, own: Province, row: dict[str, str]) -> None:
    following = PROVINCE.get(own.successor)
    old = OLD if following and following.name == own.name else ""
    committee = ProvincialBody(COMMITTEE, own)
    called = ", ".join(f"{name.name}{_span(name.since, name.until)}" for name in committee.names)
    by = f" ({row['kind_instrument']})" if row["kind_instrument"] else ""
    at = sheet.line(f"{called}{by} quản lý {own.name}{old}", row["source"])
    name, place = f"{committee.name}{old}", sheet.place(own.id, at, f"{own.name}{old}")
    sheet.bodies[name] = Body(
        id=committee.id or "", name=name, kind=committee.kind, place=place, rule=RULE, evidence=(at,)
    )
    until = next_day(own.valid_to) if own.valid_to else None
    sheet.tie("governs", name, place, at, own.valid_from or None, until)


def _units() -> Sheet:
    sheet = Sheet("reference/units", "Dữ liệu tham chiếu: đơn vị hành chính dưới tỉnh")
    for row in verified("units"):
        own, parent = UNIT[row["id"]], PROVINCE[row["parent"]]
        following = PROVINCE.get(parent.successor)
        above = parent.name + (OLD if following and following.name == parent.name else "")
        since, until = own.valid_from or None, next_day(own.valid_to) if own.valid_to else None
        at = sheet.line(f"{own.name} thuộc {above}{_span(since, until)}", row["source"])
        sheet.tie("part_of", sheet.place(own.id, at), sheet.place(parent.id, at, above), at, since, until)
    return sheet


def _programs() -> Sheet:
    sheet = Sheet("reference/programs", "Dữ liệu tham chiếu: chương trình, đề án, nền tảng")
    for row in verified("programs"):
        owner, following = BODY.get(row["owner"]), BODY.get(row["next_owner"])
        run = f" do {owner.name} chủ trì" if owner else ""
        until = f" đến hết {row['owner_until']}, sau đó {following.name}" if following else ""
        at = sheet.line(f"{row['name']}{run}{until}", row["source"])
        program = _PROGRAM[row["id"]]
        sheet.programs[program.short] = Program(
            id=program.id, name=program.short, kind=program.kind, rule=RULE, evidence=(at,)
        )
        end = next_day(row["owner_until"]) if row["owner_until"] else None
        for body, since, to in ((owner, row["start"] or None, end), (following, end, None)):
            if body:
                sheet.tie("runs", sheet.body(body.id, at), program.short, at, since, to)
    return sheet

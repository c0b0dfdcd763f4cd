"""The reviewed tables as documents of ours: one line per row, whose facts quote that line like those of any text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256

from graph.model.facts import Body, Facts, Place, Program, Relation, RelationKind, SourceDocument
from graph.model.span import Span
from loaders.reference.bodies import BODIES, DEPARTMENTS
from loaders.reference.places import OLD, PROVINCES, UNITS
from loaders.reference.programs import PROGRAMS
from loaders.reference.tables import Row, many, table

VERSION = "1"
RULE = "reference/row"


@dataclass(slots=True)
class _Sheet:
    """A document in the making: its lines and the facts they prove, each name once."""

    id: str
    title: str
    published: str | None = None
    lines: list[str] = field(default_factory=list)
    length: int = 0
    bodies: dict[str, Body] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    programs: dict[str, Program] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)

    def line(self, words: str, source: str) -> Span:
        """Add a line and give its range."""
        text = f"{words}. Nguồn: {source}"
        span = Span(self.length, self.length + len(text))
        self.lines.append(text)
        self.length += len(text) + 1
        return span

    def tie(
        self,
        kind: RelationKind,
        subject: str,
        object_: str,
        at: Span,
        since: str | None = None,
        until: str | None = None,
        how: str | None = None,
        function: str | None = None,
    ) -> None:
        """Add a relation between two names of this document."""
        found = Relation(
            kind=kind, from_=subject, to=object_, since=since, until=until, how=how, function=function,
            rule=RULE, evidence=(at,),
        )  # fmt: skip
        self.relations.append(found)

    def facts(self) -> Facts:
        """The document with its facts."""
        text = "\n".join(self.lines)
        document = SourceDocument(
            id=self.id,
            title=self.title,
            published=self.published,
            published_basis="stated" if self.published else None,
            publisher="Trách nhiệm",
            text=text,
            sha256=sha256(text.encode()).hexdigest(),
            extractor=f"reference {VERSION}",
        )
        return Facts(
            document=document,
            bodies=tuple(self.bodies.values()),
            places=tuple(self.places.values()),
            programs=tuple(self.programs.values()),
            relations=tuple(self.relations),
        )


def reference_documents() -> tuple[Facts, ...]:
    """The verified rows: bodies with parents, programmes with operators, and one document per day of changes."""
    sheets = [_bodies(), _programs(), *_changes()]
    return tuple(sheet.facts() for sheet in sheets if sheet.lines)


def _verified(name: str) -> Iterator[Row]:
    return (row for row in table(name) if row["verified"] == "yes")


_BODY = {body.id: body for body in BODIES}
_DEPARTMENT = {department.id: department for department in DEPARTMENTS}
_PROVINCE = {province.id: province for province in PROVINCES}
_UNIT = {unit.id: unit for unit in UNITS}
_PROGRAM = {program.id: program for program in PROGRAMS}
_NAMES: Mapping[str, str] = {
    unit.id: unit.name for table_ in (BODIES, DEPARTMENTS, PROVINCES, UNITS) for unit in table_
}


def _next_day(day: str) -> str | None:
    """The first day after a day (None: only month or year is known)."""
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat() if len(day) == 10 else None


def _add_body(sheet: _Sheet, key: str, at: Span, name: str | None = None) -> str:
    known = _BODY.get(key)
    name = name or _NAMES[key]
    province = _PROVINCE.get(known.place) if known else None
    place = province.name + (OLD if name.endswith(OLD) else "") if province else None
    kind = known.kind if known else "department"
    sheet.bodies.setdefault(name, Body(id=key, name=name, kind=kind, place=place, rule=RULE, evidence=(at,)))
    if province and place:
        sheet.places.setdefault(place, _place(province.id, place, "province", at))
    return name


def _place(key: str, name: str, kind: str, at: Span) -> Place:
    return Place(id=key, name=name, kind=kind, rule=RULE, evidence=(at,))


def _bodies() -> _Sheet:
    sheet = _Sheet("reference/bodies", "Dữ liệu tham chiếu: cơ quan")
    for row in _verified("bodies"):
        if row["place"] and row["valid_to"]:
            continue  # a body of an old province is told with the change
        parent = _BODY.get(row["parent"]) if row["valid_to"] or row["parent"] == row["parent_now"] else None
        also = f" (còn gọi: {', '.join(many(row['aliases']))})" if row["aliases"] else ""
        part = f" thuộc {parent.name}" if parent else ""
        at = sheet.line(f"{row['name']}{also}{part}", row["source"])
        name = _add_body(sheet, row["id"], at)
        if parent:
            _add_body(sheet, parent.id, at)
            until = _next_day(row["valid_to"]) if row["valid_to"] else None
            sheet.tie("part_of", name, parent.name, at, row["valid_from"] or None, until)
    return sheet


def _programs() -> _Sheet:
    sheet = _Sheet("reference/programs", "Dữ liệu tham chiếu: chương trình, đề án, nền tảng")
    for row in _verified("programs"):
        owner, following = _BODY.get(row["owner"]), _BODY.get(row["next_owner"])
        run = f" do {owner.name} chủ trì" if owner else ""
        until = f" đến hết {row['owner_until']}, sau đó {following.name}" if following else ""
        at = sheet.line(f"{row['name']}{run}{until}", row["source"])
        program = _PROGRAM[row["id"]]
        sheet.programs[program.short] = Program(
            id=program.id, name=program.short, kind=program.kind, rule=RULE, evidence=(at,)
        )
        end = _next_day(row["owner_until"]) if row["owner_until"] else None
        for body, since, to in ((owner, row["start"] or None, end), (following, end, None)):
            if body:
                sheet.tie("runs", _add_body(sheet, body.id, at), program.short, at, since, to)
    return sheet


def _changes() -> list[_Sheet]:
    """One document for each day on which bodies or units gave way to others."""
    sheets: dict[str, _Sheet] = {}
    for day, change in sorted(_all_changes(), key=lambda dated: dated[0]):
        title = f"Dữ liệu tham chiếu: thay đổi từ ngày {day}"
        sheet = sheets.setdefault(day, _Sheet(f"reference/changes-{day}", title, day))
        _tell(sheet, day, change)
    return list(sheets.values())


@dataclass(frozen=True, slots=True)
class _Change:
    """What gave way to what: ids of bodies, departments or units, and the function that moved if not all did."""

    before: str
    after: tuple[str, ...]
    source: str
    how: str | None = None
    function: str | None = None


def _all_changes() -> Iterator[tuple[str, _Change]]:
    for name in ("bodies", "departments", "provinces", "units"):
        for row in _verified(name):
            day = _next_day(row["valid_to"])
            if row["successor"] and day:
                yield day, _Change(row["id"], many(row["successor"]), row["source"], row.get("how") or None)
    for row in _verified("transfers"):
        yield row["on"], _Change(row["from_body"], (row["to_body"],), row["source"], "transfer", row["function"])


def _tell(sheet: _Sheet, day: str, change: _Change) -> None:
    after = [_NAMES[key] for key in change.after]
    before = _NAMES[change.before]
    before += OLD if before in after else ""
    what = f"{change.function} chuyển từ {before} sang" if change.function else f"{before} được kế tục bởi"
    at = sheet.line(f"Từ ngày {day}, {what} {', '.join(after)}", change.source)
    _add(sheet, change.before, before, at)
    for key, name in zip(change.after, after, strict=True):
        _add(sheet, key, name, at)
        sheet.tie("succeeded_by", before, name, at, since=day, how=change.how, function=change.function)


def _add(sheet: _Sheet, key: str, name: str, at: Span) -> None:
    if key in _PROVINCE or key in _UNIT:
        kind = "province" if key in _PROVINCE else _UNIT[key].kind.split(" thuộc")[0]
        sheet.places.setdefault(name, _place(key, name, kind, at))
    else:
        _add_body(sheet, key, at, name)

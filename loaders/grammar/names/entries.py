"""The lists of a document's facts: each person, body, group, place, programme once, with all its evidence."""

from collections.abc import Iterable, Sequence

from graph.model.facts import Body, Facts, Group, Person, Place, Position, Program
from graph.model.span import Span
from loaders.grammar.names.body_names import LIST, LIST_OF_UNITS, Seat
from loaders.grammar.names.groups import count_of
from loaders.grammar.names.instruments import find_instruments
from loaders.grammar.names.named import Named
from loaders.grammar.names.read import Names
from loaders.grammar.names.roles import HeldOffice, Official
from loaders.language.letters import name_key
from loaders.language.plain import Plain
from loaders.reference.bodies import body as reference_body
from loaders.reference.places import province


def listed(names: Names) -> Facts:
    """The facts that only name: people, bodies, groups, places, programmes and cited documents."""
    own = next((str(b.name) for b in names.bodies if b.name and str(b.name).startswith("UBND tỉnh ")), None)
    return Facts(
        document=names.reading.document,
        people=tuple(_person(i, official, names.plain) for i, official in enumerate(names.people.values(), 1)),
        bodies=_bodies(names),
        groups=tuple(
            Group(
                id=f"g{i}",
                name=items[0].name,
                count=count_of(items[0].name),
                rule=items[0].rule,
                evidence=_spans(items, names.plain),
            )
            for i, items in enumerate(_gathered(_groups(names)), 1)
        ),
        places=tuple(
            Place(
                id=f"l{i}",
                name=items[0].name,
                kind=items[0].detail,
                rule=items[0].rule,
                evidence=_spans(items, names.plain),
            )
            for i, items in enumerate(_gathered(_of_kind(names, "place")), 1)
        ),
        programs=tuple(
            Program(
                id=f"s{i}",
                name=items[0].name,
                kind=items[0].detail,
                rule=items[0].rule,
                evidence=_spans(items, names.plain),
            )
            for i, items in enumerate(_gathered(_of_kind(names, "program")), 1)
        ),
        instruments=find_instruments(names.plain, own),
    )


def _gathered(named: Iterable[Named]) -> Iterable[list[Named]]:
    """Everything of `named`, one list per name in order of first mention."""
    found: dict[str, list[Named]] = {}
    for one in sorted(named, key=lambda one: one.start):
        found.setdefault(name_key(one.name), []).append(one)
    return found.values()


def _of_kind(names: Names, kind: str) -> list[Named]:
    return [one for one in names.named if one.kind == kind]


def _groups(names: Names) -> list[Named]:
    """The groups, but for words that only open a list of names (`UBND các huyện A, B`)."""
    listed_at = {body.start for body in names.bodies if body.rule in (LIST, LIST_OF_UNITS)}
    return [one for one in _of_kind(names, "group") if listed_at.isdisjoint((one.end + 1, one.end + 2))]


def _spans(items: Sequence[Named], plain: Plain) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(plain.span(item.start, item.end) for item in items))


def _person(index: int, official: Official, plain: Plain) -> Person:
    return Person(
        id=f"p{index}",
        name=official.name,
        rule=official.rule,
        evidence=tuple(plain.span(start, end) for start, end in official.mentions),
        positions=tuple(_position(office, official, plain) for office in official.offices),
    )


def _position(office: HeldOffice, official: Official, plain: Plain) -> Position:
    return Position(
        title=office.title,
        body=office.body,
        former=office.former,
        acting=office.acting,
        rule=official.rule,
        evidence=(plain.span(office.start, office.end),),
    )


def _bodies(names: Names) -> tuple[Body, ...]:
    extra = [
        Named(o.start, o.end, "body", o.body, "body/of-an-office", o.body_kind)
        for official in names.people.values()
        for o in official.offices
        if o.body and not o.body.startswith("Nhà nước Cộng hòa")
    ]
    extra += [
        Named(n.start, n.end, "body", "Chính phủ", "body/of-an-office", "government")
        for n in names.named
        if n.kind == "office" and n.name.endswith("Thủ tướng Chính phủ")
    ]
    found: dict[str, list[Named]] = {}
    for named in sorted([*(n for n in names.named if n.kind == "body"), *extra], key=lambda n: n.start):
        found.setdefault(name_key(named.name), []).append(named)
    seats = {str(b.name): b.name.seat for b in reversed(names.bodies) if b.name}
    return tuple(
        _body(index, items, seats.get(items[0].name), names.plain) for index, items in enumerate(found.values(), 1)
    )


def place_name(seat: Seat) -> str | None:
    """The unit as the list of places names it: a province by its plain name, a lower unit with its level."""
    known = province(seat.name or "")
    if not seat.level or seat.level == "tỉnh" or (known and known.kind == seat.level):
        return seat.name
    return str(seat)


def _body(index: int, items: list[Named], seat: Seat | None, plain: Plain) -> Body:
    name = items[0].name
    known = reference_body(name)
    return Body(
        id=f"b{index}",
        name=name,
        kind=known.kind if known else items[0].detail,
        place=place_name(seat) if seat else None,
        rule=items[0].rule,
        evidence=_spans(items, plain),
    )

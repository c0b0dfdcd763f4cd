"""Popolo (popoloproject.com), for tools about parliaments and governments."""

from collections.abc import Iterable, Iterator
from typing import Any

from graph.export.jsons import Object, address_of, day, object_of, other_names, said, standing
from graph.export.parts import Part
from graph.neighbourhood import Edge, Node
from graph.quotes import Quote

Found = dict[str, Any]


def popolo(part: Part) -> Iterator[bytes]:
    """One JSON object of lists; a membership carries addresses and quotes that say so. Tasks have no place in it."""
    within, parents = _first(part.edges("IN")), _first(part.edges("PART_OF"))
    lists: dict[str, Iterable[Object]] = {
        "persons": (said(id=n.id, name=n.name) for n in part.nodes("Person")),
        "organizations": _organizations(part, parents),
        "posts": (
            said(id=n.id, label=n.name, role=n.properties.get("title"), organization_id=within.get(n.id))
            for n in part.nodes("Position")
        ),
        "memberships": _memberships(part, within),
        "areas": _areas(part, parents),
        "events": _events(part),
    }
    return object_of({}, lists)


def _first(edges: Iterable[Edge]) -> dict[str, str]:
    """What each entity is tied to; the first by id where there are several."""
    found: dict[str, str] = {}
    for edge in edges:
        found.setdefault(edge.source, edge.target)
    return found


def _organizations(part: Part, parents: dict[str, str]) -> Iterator[Object]:
    areas = _first(part.edges("GOVERNS"))
    bodies = {node.id: node for node in part.nodes("Body")}
    for node in bodies.values():
        parent = parents.get(node.id)
        yield said(
            id=node.id,
            name=node.name,
            classification=node.properties.get("kind"),
            other_names=_names(node),
            parent_id=parent if parent in bodies else None,
            area_id=areas.get(node.id),
        )


def _areas(part: Part, parents: dict[str, str]) -> Iterator[Object]:
    for node in part.nodes("Place"):
        yield said(
            id=node.id, name=node.name, classification=node.properties.get("kind"), parent_id=parents.get(node.id)
        )


def _events(part: Part) -> Iterator[Object]:
    hosts = _first(part.edges("OF"))
    for node in part.nodes("Meeting"):
        yield said(
            id=node.id,
            name=node.name,
            classification=node.properties.get("kind"),
            start_date=day(node.properties.get("date")),
            end_date=day(node.properties.get("date_end")),
            organization_id=hosts.get(node.id),
        )


def _memberships(part: Part, within: dict[str, str]) -> Iterator[Object]:
    people = {node.id for node in part.nodes("Person")}
    for edge, quotes in part.quoted("HOLDS"):
        yield _membership(edge, quotes) | said(
            person_id=edge.source, post_id=edge.target, organization_id=within.get(edge.target)
        )
    for edge, quotes in part.quoted("MEMBER_OF"):
        if edge.source in people:
            yield _membership(edge, quotes) | said(person_id=edge.source, organization_id=edge.target)


def _membership(edge: Edge, quotes: Iterable[Quote]) -> Found:
    """Only what is stated is a start or an end: when somebody was seen in office says neither."""
    given = edge.properties
    return said(
        id=edge.id,
        role="; ".join(standing(edge)),
        start_date=day(given.get("since")),
        end_date=day(given.get("until")),
        sources=[{"url": address_of(quote), "note": quote.quote} for quote in quotes],
    )


def _names(node: Node) -> list[Found]:
    return [said(name=name, start_date=since, end_date=until) for name, since, until in other_names(node)]

"""JSON written piece by piece, and what its formats share: days without unknown years, sources, dated names."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from graph.neighbourhood import Edge, Node
from graph.quotes import Quote

_KNOWN_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")

Object = Mapping[str, Any]


def line(one: object) -> bytes:
    """One object on one line."""
    return json.dumps(one, ensure_ascii=False).encode("utf-8") + b"\n"


def object_of(first: Object, lists: Mapping[str, Iterable[Object]]) -> Iterator[bytes]:
    """One object: the members of `first`, then every list with one of its objects on a line."""
    opening = b"{\n"
    for name, value in first.items():
        yield opening + _key(name) + json.dumps(value, ensure_ascii=False).encode("utf-8")
        opening = b",\n"
    for name, objects in lists.items():
        yield opening + _key(name) + b"["
        between = b"\n"
        for one in objects:
            yield between + line(one).rstrip(b"\n")
            between = b",\n"
        yield b"]"
        opening = b",\n"
    yield b"}\n"


def said(**members: object) -> dict[str, Any]:
    """The members that have a value."""
    return {name: value for name, value in members.items() if value not in (None, [], "")}


def day(value: object) -> str | None:
    """A day, month or year; None for one whose year is not known."""
    return value if isinstance(value, str) and _KNOWN_DAY.fullmatch(value) else None


def address_of(quote: Quote) -> str:
    """The address of the document of a quote, a URN where it has none."""
    return quote.url or f"urn:trachnhiem:document:{quote.document}"


def standing(held: Edge) -> list[str]:
    """In which sense an office is held: not in full, or no more."""
    return [word for flag, word in (("acting", "quyền, phụ trách"), ("former", "nguyên")) if held.properties.get(flag)]


def other_names(node: Node) -> Iterator[tuple[str, str | None, str | None]]:
    """Names with the first day in force and the first no longer in force; not the one it is known by, if undated."""
    names: Sequence[str] = node.properties.get("names") or []
    since = node.properties.get("names_from") or [""] * len(names)
    until = node.properties.get("names_to") or [""] * len(names)
    for name, first, end in zip(names, since, until, strict=True):
        if name != node.name or first or end:
            yield name, day(first), day(end)


def _key(name: str) -> bytes:
    return json.dumps(name).encode("utf-8") + b": "

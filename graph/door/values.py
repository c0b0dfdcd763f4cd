"""Values of Cypher as values of JSON: nodes, relationships, paths, days and points included."""

import math
from functools import singledispatch

from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@singledispatch
def as_json(value: object) -> Json:
    """A text, number, truth or null stays what it is; what JSON cannot say becomes a text."""
    return value if value is None or isinstance(value, bool | int | str) else str(value)


@as_json.register
def _(value: float) -> Json:
    return value if math.isfinite(value) else str(value)


@as_json.register(list)
@as_json.register(tuple)
def _(value: list[object] | tuple[object, ...]) -> Json:
    return [as_json(one) for one in value]


@as_json.register(dict)
def _(value: dict[str, object]) -> Json:
    return {key: as_json(one) for key, one in value.items()}


@as_json.register
def _(value: Node) -> Json:
    return {
        "element": value.element_id,
        "labels": [*sorted(value.labels)],
        "properties": as_json(dict(value.items())),
    }


@as_json.register
def _(value: Relationship) -> Json:
    return {
        "element": value.element_id,
        "type": value.type,
        "from": value.start_node.element_id if value.start_node else None,
        "to": value.end_node.element_id if value.end_node else None,
        "properties": as_json(dict(value.items())),
    }


@as_json.register
def _(value: Path) -> Json:
    return {"nodes": [as_json(one) for one in value.nodes], "relationships": [as_json(r) for r in value.relationships]}


@as_json.register
def _(value: Point) -> Json:
    return {"srid": value.srid, "coordinates": [as_json(float(one)) for one in value]}


@as_json.register(Date)
@as_json.register(Time)
@as_json.register(DateTime)
@as_json.register(Duration)
def _(value: Date | Time | DateTime | Duration) -> Json:
    return value.iso_format()


@as_json.register(bytes)
@as_json.register(bytearray)
def _(value: bytes | bytearray) -> Json:
    return value.hex()

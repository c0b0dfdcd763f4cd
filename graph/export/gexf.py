"""GEXF 1.2, for Gephi and networkx."""

from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from graph.export.parts import Part
from graph.export.pieces import Pieces
from graph.export.plain import EDGE_PROPERTIES, NODE_PROPERTIES, present, xml_text
from graph.export.xml import written, xml_into, xml_type
from graph.neighbourhood import Edge, Node

NAMESPACE = "http://www.gexf.net/1.2draft"


def gexf(part: Part) -> Iterator[bytes]:
    """The file of `part`: names as labels; what the schema calls label and type are attributes."""
    pieces = Pieces()
    with (
        xml_into(pieces) as file,
        file.element("gexf", xmlns=NAMESPACE, version="1.2"),
        file.element("graph", defaultedgetype="directed", mode="static"),
    ):
        file.write(_attributes("node", ("label", *NODE_PROPERTIES)))
        file.write(_attributes("edge", ("type", *EDGE_PROPERTIES)))
        with file.element("nodes"):
            yield from written(file, pieces, map(_node, part.nodes()))
        with file.element("edges"):
            yield from written(file, pieces, map(_edge, part.edges()))
    yield from pieces.taken()


def _attributes(owner: str, names: Iterable[str]) -> etree._Element:
    element = etree.Element("attributes", {"class": owner, "mode": "static"})
    for name in names:
        given = {"id": f"{owner}-{name}", "title": name, "type": xml_type(name)}
        etree.SubElement(element, "attribute", given)
    return element


def _node(node: Node) -> etree._Element:
    element = etree.Element("node", id=xml_text(node.id), label=xml_text(node.name))
    return _with(element, "node", [("label", node.label), *present(node.properties, NODE_PROPERTIES)])


def _edge(edge: Edge) -> etree._Element:
    ends = {"source": xml_text(edge.source), "target": xml_text(edge.target)}
    element = etree.Element("edge", {"id": xml_text(edge.id), **ends, "label": edge.type})
    return _with(element, "edge", [("type", edge.type), *present(edge.properties, EDGE_PROPERTIES)])


def _with(element: etree._Element, owner: str, values: Iterable[tuple[str, Any]]) -> etree._Element:
    held = etree.SubElement(element, "attvalues")
    for name, value in values:
        etree.SubElement(held, "attvalue", {"for": f"{owner}-{name}", "value": xml_text(value)})
    return element

"""GraphML, for networkx, Gephi, yEd and Cytoscape."""

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from graph.export.parts import Part
from graph.export.pieces import Pieces
from graph.export.plain import EDGE_PROPERTIES, NODE_PROPERTIES, present, xml_text
from graph.export.xml import written, xml_into, xml_type
from graph.neighbourhood import Edge, Node

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"


def graphml(part: Part) -> Iterator[bytes]:
    """The file of `part`: every node with label and name, every edge with its type, all properties typed."""
    pieces = Pieces()
    with xml_into(pieces) as file, file.element("graphml", xmlns=NAMESPACE):
        for key in _keys():
            file.write(key)
        with file.element("graph", id="trachnhiem", edgedefault="directed"):
            yield from written(file, pieces, map(_node, part.nodes()))
            yield from written(file, pieces, map(_edge, part.edges()))
    yield from pieces.taken()


def _keys() -> Iterator[etree._Element]:
    for owner, names in (("node", ("label", "name", *NODE_PROPERTIES)), ("edge", ("type", *EDGE_PROPERTIES))):
        for name in names:
            given = {"id": f"{owner}-{name}", "for": owner, "attr.name": name, "attr.type": xml_type(name)}
            yield etree.Element("key", given)


def _node(node: Node) -> etree._Element:
    element = etree.Element("node", id=xml_text(node.id))
    _data(element, "node", {"label": node.label, "name": node.name})
    _data(element, "node", dict(present(node.properties, NODE_PROPERTIES)))
    return element


def _edge(edge: Edge) -> etree._Element:
    element = etree.Element("edge", id=xml_text(edge.id), source=xml_text(edge.source), target=xml_text(edge.target))
    _data(element, "edge", {"type": edge.type})
    _data(element, "edge", dict(present(edge.properties, EDGE_PROPERTIES)))
    return element


def _data(element: etree._Element, owner: str, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        etree.SubElement(element, "data", key=f"{owner}-{name}").text = xml_text(value)

"""What GraphML and GEXF share: XML written piece by piece, and the types of attributes."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from lxml import etree

from graph.export.pieces import PIECE, Pieces
from graph.schema.values import kind_of_value

_TYPES = {"flag": "boolean", "whole": "long", "decimal": "double", "text": "string"}


@contextmanager
def xml_into(pieces: Pieces) -> Iterator[etree.xmlfile]:
    """A writer of one XML file in UTF-8, its declaration written."""
    with etree.xmlfile(pieces, encoding="utf-8") as file:
        file.write_declaration()
        yield file


def written(file: etree.xmlfile, pieces: Pieces, elements: Iterable[etree._Element]) -> Iterator[bytes]:
    """Write `elements` one after another, handing on what is enough for a piece."""
    for element in elements:
        file.write(element)
        yield from pieces.taken(PIECE)


def xml_type(name: str) -> str:
    """The type of the attribute for the property `name`, as both formats call it."""
    return _TYPES[kind_of_value(name)]

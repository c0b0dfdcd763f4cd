"""CSV: three tables in one ZIP file, for spreadsheets and pandas."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence

from graph.export.parts import Part, Quoted
from graph.export.pieces import PIECE, Pieces
from graph.export.plain import EDGE_PROPERTIES, NODE_PROPERTIES, harmless, text
from graph.neighbourhood import Edge, Node

ENTITIES = ("id", "label", "name", *NODE_PROPERTIES)
RELATIONSHIPS = ("id", "type", "source", "target", *EDGE_PROPERTIES)
QUOTES = ("relationship", "document", "title", "url", "published", "start", "end", "rule", "quote")
# Spreadsheets take a table without this mark for one of the local code page.
BYTE_ORDER_MARK = "\ufeff"


def tables(part: Part) -> Iterator[bytes]:
    """A ZIP file with entities.csv, relationships.csv and quotes.csv of `part`."""
    pieces = Pieces()
    with zipfile.ZipFile(pieces, "w", zipfile.ZIP_DEFLATED) as archive:
        yield from _table(pieces, archive, "entities.csv", ENTITIES, map(_entity, part.nodes()))
        yield from _table(pieces, archive, "relationships.csv", RELATIONSHIPS, map(_relationship, part.edges()))
        rows = (row for found in part.quoted() for row in _quotes(found))
        yield from _table(pieces, archive, "quotes.csv", QUOTES, rows)
    yield from pieces.taken()


def _table(
    pieces: Pieces, archive: zipfile.ZipFile, name: str, columns: Sequence[str], rows: Iterable[Sequence[str]]
) -> Iterator[bytes]:
    with archive.open(name, "w", force_zip64=True) as file, io.TextIOWrapper(file, "utf-8", newline="") as lines:
        lines.write(BYTE_ORDER_MARK)
        table = csv.writer(lines)
        table.writerow(columns)
        for row in rows:
            table.writerow(row)
            yield from pieces.taken(PIECE)


def _entity(node: Node) -> Sequence[str]:
    return [node.id, node.label, _cell(node.name), *(_cell(node.properties.get(name)) for name in NODE_PROPERTIES)]


def _relationship(edge: Edge) -> Sequence[str]:
    ends = [edge.id, edge.type, edge.source, edge.target]
    return [*ends, *(_cell(edge.properties.get(name)) for name in EDGE_PROPERTIES)]


def _quotes(found: Quoted) -> Iterator[Sequence[str]]:
    edge, quotes = found
    for one in quotes:
        source = (one.document, one.title, one.url, one.published, one.start, one.end, one.rule, one.quote)
        yield [edge.id, *map(_cell, source)]


def _cell(value: object) -> str:
    if value is None:
        return ""
    return str(harmless(text(value))) if isinstance(value, str | list) else text(value)

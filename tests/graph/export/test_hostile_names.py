"""Names of any characters come through every format."""

import io
import json
import zipfile
from collections.abc import Iterator

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.export.formats import FORMATS
from graph.export.parts import Few
from graph.export.plain import xml_text
from graph.neighbourhood import Edge, Node
from graph.store.reader import Row

HOSTILE = ["</node>", '"&lt;', "]]>", "\x00\x0b", "=1+1", "a\r\nb", "\ufffe", "🏛"]


class NoQuotes:
    """A graph in which nothing supports anything."""

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        return []


def part(name: str) -> Few:
    nodes = [Node("a", "Person", {"name": name}), Node("b", "Position", {"name": name, "title": name, "head": True})]
    return Few(NoQuotes(), nodes, [Edge("e", "HOLDS", "a", "b", {"manner": [name, "bầu"], "since": name})])


def written(format: str, name: str) -> io.BytesIO:
    return io.BytesIO(b"".join(FORMATS[format].write(part(name))))


def names() -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(HOSTILE)


@given(names())
def test_graphml_and_gexf_stay_readable(name: str) -> None:
    kept = xml_text(name).replace("\r\n", "\n").replace("\r", "\n") or "a"
    for graph in (nx.read_graphml(written("graphml", name)), nx.read_gexf(written("gexf", name))):
        assert set(graph) == {"a", "b"} and graph.number_of_edges() == 1
        assert graph.nodes["b"].get("title", "a") in (kept, xml_text(name))


@given(names())
@pytest.mark.parametrize("format", ["jsonld", "popolo", "ftm"])
def test_json_stays_readable(format: str, name: str) -> None:
    for text in _texts(format, written(format, name).getvalue()):
        assert json.loads(text)


@given(names())
def test_tables_stay_readable(name: str) -> None:
    with zipfile.ZipFile(written("csv", name)) as archive:
        assert set(archive.namelist()) == {"entities.csv", "relationships.csv", "quotes.csv"}
        assert archive.testzip() is None


def _texts(format: str, content: bytes) -> Iterator[bytes]:
    yield from content.splitlines() if format == "ftm" else [content]

"""The formats by name, with what a download is called and its media type."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from graph.export.ftm import follow_the_money
from graph.export.gexf import gexf
from graph.export.graphml import graphml
from graph.export.jsonld import jsonld
from graph.export.parts import Part
from graph.export.popolo import popolo
from graph.export.tables import tables


@dataclass(frozen=True, slots=True)
class Format:
    """How a part of the graph is written, the ending of such a file, its media type, and what it is for."""

    write: Callable[[Part], Iterator[bytes]]
    ending: str
    media_type: str
    doc: str


FormatName = Literal["graphml", "gexf", "csv", "jsonld", "popolo", "ftm"]

FORMATS: Mapping[FormatName, Format] = {
    "graphml": Format(graphml, "graphml", "application/graphml+xml", "networkx, Gephi, yEd, Cytoscape"),
    "gexf": Format(gexf, "gexf", "application/gexf+xml", "Gephi"),
    "csv": Format(tables, "zip", "application/zip", "bảng tính, pandas / spreadsheets, pandas"),
    "jsonld": Format(jsonld, "jsonld", "application/ld+json", "RDF: PROV-O, W3C ORG"),
    "popolo": Format(popolo, "popolo.json", "application/json", "popoloproject.com"),
    "ftm": Format(follow_the_money, "ftm.ndjson", "application/x-ndjson", "FollowTheMoney, Aleph"),
}

"""The drawing by pyvis: nodes, arrows and options as a JSON data block that no browser runs as code."""

from collections import Counter
from functools import cache
from importlib.resources import files

import pyvis.network
from jinja2 import Environment, PackageLoader

from graph.neighbourhood import Edge, Neighbourhood
from viz import captions
from viz.clean import shortened, shown
from viz.colours import LINE, TEXT, colour
from viz.layout import positions

NAME_MOST, TITLE_MOST = 42, 300
CAPTIONED_EDGES_MOST = 120  # above that, captions on arrows hide more than they say

OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "keyboard": {"enabled": True, "bindToWindow": False}, "tooltipDelay": 150},
    "nodes": {
        "shape": "box",
        "margin": 8,
        "widthConstraint": {"maximum": 170},
        "font": {"size": 15, "color": TEXT, "face": "system-ui, sans-serif"},
    },
    "edges": {
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.6}},
        "color": {"color": LINE, "highlight": "#b3261e", "hover": "#b3261e"},
        "font": {"size": 12, "color": TEXT, "align": "middle", "strokeWidth": 4},
        "smooth": False,
    },
}


def drawing(picture: Neighbourhood) -> str:
    """The data block of the drawing; entities and relationships are numbered in the order of `picture`."""
    net = pyvis.network.Network(directed=True, cdn_resources="in_line")
    net.templateEnv, net.path, net.options = _environment(), "drawing.html", OPTIONS
    _add_nodes(net, picture)
    _add_edges(net, picture)
    return str(net.generate_html(notebook=False))


@cache
def library() -> str:
    """The vis-network library that pyvis brings, as JavaScript."""
    folder = files("pyvis") / "templates" / "lib" / "vis-9.1.2"
    return (folder / "vis-network.min.js").read_text("utf-8")


@cache
def _environment() -> Environment:
    return Environment(loader=PackageLoader("viz", "."), autoescape=True)


def _add_nodes(net: pyvis.network.Network, picture: Neighbourhood) -> None:
    places = positions(picture)
    for number, node in enumerate(picture.nodes):
        x, y = places[node.id]
        vi, en = captions.kind(node.label)
        net.add_node(
            number,
            label=f"{shortened(node.name, NAME_MOST)}\n[{vi}]",
            title=f"{shortened(node.name, TITLE_MOST)}\n{vi} / {en}",
            color={"background": colour(node.label), "border": LINE},
            borderWidth=4 if node.id == picture.around else 1,
            shape="box",
            x=round(x),
            y=round(y),
        )


def _add_edges(net: pyvis.network.Network, picture: Neighbourhood) -> None:
    numbers = {node.id: number for number, node in enumerate(picture.nodes)}
    parallel: Counter[frozenset[str]] = Counter()
    captioned = len(picture.edges) <= CAPTIONED_EDGES_MOST
    for number, edge in enumerate(picture.edges):
        vi, en = captions.relation(edge.type)
        before = parallel[_ends(edge)]
        parallel[_ends(edge)] += 1
        net.add_edge(
            numbers[edge.source],
            numbers[edge.target],
            id=number,
            title=shown(f"{vi} / {en}"),
            smooth={"enabled": before > 0, "type": "curvedCW", "roundness": 0.12 * before},
            **({"label": shown(vi)} if captioned else {}),
        )


def _ends(edge: Edge) -> frozenset[str]:
    return frozenset((edge.source, edge.target))

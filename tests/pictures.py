"""Made-up neighbourhoods of made-up officials, for tests of pictures."""

from graph.neighbourhood import Edge, Neighbourhood, Node, Quote
from viz.listing import Quotes

CHAIR, MEETING, TASK = "nguyen-thi-mau-1", "phien-hop-3", "nhiem-vu-1"
WORDS = "Phó Chủ tịch UBND tỉnh Nguyễn Thị Mẫu chủ trì phiên họp"


def quote(edge: str, text: str = WORDS, title: str | None = "Sông Mây họp", url: str | None = None) -> Quote:
    """A quote of a made-up document."""
    return Quote(
        edge=edge,
        document="song-may-1",
        title=title,
        url=url,
        publisher=None,
        published="2031-07-11",
        quote=text,
        start=0,
        end=len(text),
        rule="meeting/chair",
    )


def session() -> tuple[Neighbourhood, Quotes]:
    """A vice chair who chairs a meeting and assigns a task there, each with its quote."""
    nodes = (
        Node(CHAIR, "Person", {"name": "Nguyễn Thị Mẫu"}),
        Node(MEETING, "Meeting", {"name": "Phiên họp thứ 3 tỉnh Sông Mây", "date": "2031-07-10"}),
        Node(TASK, "Commitment", {"name": "số hóa hộ tịch", "due": "2031-07-20", "due_text": "trước ngày 20/7"}),
    )
    edges = (
        Edge("e1", "CHAIRED", CHAIR, MEETING, {"documents": 2, "as": ["Phó Chủ tịch UBND tỉnh Sông Mây"]}),
        Edge("e2", "ASSIGNED", CHAIR, TASK, {"documents": 1, "verb": ["yêu cầu"]}),
        Edge("e3", "MADE_AT", TASK, MEETING, {"documents": 1}),
    )
    quotes = {
        "e1": (quote("e1", url="https://example.org/tin/1"),),
        "e2": (quote("e2", "yêu cầu Sở Nội vụ số hóa hộ tịch trước ngày 20/7"),),
    }
    return Neighbourhood(around=CHAIR, nodes=nodes, edges=edges), quotes


def named(name: str) -> tuple[Neighbourhood, Quotes]:
    """Everything in the picture that a document can choose bears `name`: entities, quote, title, address, rule."""
    nodes = (Node("a", "Person", {"name": name, "title": name}), Node(name, "Body", {"name": name}))
    edges = (Edge("e1", "CHAIRED", "a", name, {"documents": 1, "as": [name]}), Edge("e2", name, name, "a", {}))
    return Neighbourhood(around="a", nodes=nodes, edges=edges), {"e1": (quote("e1", name, name, name),)}


def star(entities: int) -> Neighbourhood:
    """One body with all the others around it."""
    nodes = tuple(Node(f"n{i}", "Body", {"name": f"Cơ quan mẫu số {i}"}) for i in range(entities))
    edges = tuple(Edge(f"e{i}", "MEMBER_OF", f"n{i}", "n0", {"documents": 1}) for i in range(1, entities))
    return Neighbourhood(around="n0", nodes=nodes, edges=edges)

"""Made-up neighbourhoods of made-up officials, for tests of pictures."""

from graph.neighbourhood import Edge, Neighbourhood, Node
from graph.quotes import Quote
from viz.listing import Quotes

CHAIR, MEETING, TASK = "nguyen-thi-mau-1", "phien-hop-3", "nhiem-vu-1"
WORDS = "Phó Chủ tịch UBND tỉnh Nguyễn Thị Mẫu chủ trì phiên họp"


def quote(text: str = WORDS, title: str | None = "Sông Mây họp", url: str | None = None, before: str = "") -> Quote:
    """A quote of a made-up document."""
    return Quote(
        document="song-may-1",
        title=title,
        url=url,
        published="2031-07-11",
        quote=text,
        start=0,
        end=len(text),
        rule="meeting/chair",
        before=before,
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
        "e1": (quote(url="https://example.org/tin/1"),),
        "e2": (quote("yêu cầu Sở Nội vụ số hóa hộ tịch trước ngày 20/7"),),
    }
    return Neighbourhood(around=CHAIR, nodes=nodes, edges=edges), quotes


def named(*names: str) -> tuple[Neighbourhood, Quotes]:
    """All that a document can choose bears these names in turn: entities, ids, quotes, titles, addresses, rules."""
    nodes = [Node("a", "Person", {"name": names[0], "title": names[0]})]
    edges, quotes = [], {}
    for number, name in enumerate(names):
        nodes.append(Node(name, "Body", {"name": name}))
        edges.append(Edge(f"e{number}", "CHAIRED", "a", name, {"documents": 1, "as": [name]}))
        edges.append(Edge(f"f{number}", name, name, "a", {}))
        quotes[f"e{number}"] = (quote(name, name, name, name),)
    return Neighbourhood(around="a", nodes=tuple(nodes), edges=tuple(edges)), quotes


def star(entities: int) -> Neighbourhood:
    """One body with all the others around it."""
    nodes = tuple(Node(f"n{i}", "Body", {"name": f"Cơ quan mẫu số {i}"}) for i in range(entities))
    edges = tuple(Edge(f"e{i}", "MEMBER_OF", f"n{i}", "n0", {"documents": 1}) for i in range(1, entities))
    return Neighbourhood(around="n0", nodes=nodes, edges=edges)

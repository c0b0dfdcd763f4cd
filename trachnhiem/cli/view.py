"""`trachnhiem view`: what lies around an entity, as one HTML page that needs no network."""

from typing import Annotated

import typer

from api.answers.search import search
from api.answers.understand import named
from api.models.proof import Ref
from graph.errors import NotFound
from graph.known import as_known
from graph.schema.labels import DERIVED
from graph.store.reader import Reads
from trachnhiem.cli.console import say
from trachnhiem.cli.days import KnownOn, day_of
from trachnhiem.cli.files import Out, write
from trachnhiem.connection import connect
from viz.page import page_for


def view(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Tên hoặc mã. / Name or id of an entity.")],
    out: Out,
    depth: Annotated[int, typer.Option("--depth", min=1, max=3, help="Số bước. / How many steps away.")] = 1,
    known_on: KnownOn = None,
) -> None:
    """Vẽ những gì quanh một người, cơ quan, việc … / Draw what lies around a person, body, programme …

    Thành một trang HTML mở được khi không có mạng. Nhiều thứ cùng tên thì vẽ cái đầu, kể tên các cái khác.
    As one HTML page that works without a network. Of several entities with that name the first is drawn.

    Ví dụ / Example:

      trachnhiem view "Đề án 06" -o de-an-06.html
    """
    with connect() as graph:
        reads = as_known(graph, day_of(known_on))
        chosen, *others = _candidates(reads, name)
        page = page_for(reads, chosen.id, depth=depth)
    write(out, page)
    say(f"{chosen.name} ({chosen.kind}) → {out}")
    for other in others:
        say(f"  còn có (also): {other.name} ({other.kind}) {other.id}")


def _candidates(reads: Reads, name: str) -> list[Ref]:
    """Entities that `name` may mean, the best first: by id, by name, by words of the name."""
    same, others = named(reads, name, tuple(label.name for label in DERIVED))
    found = [Ref(id=one.id, name=one.name, kind=one.kind) for one in same if one.id] + others
    found = found or list(search(reads, name).hits)
    if not found:
        raise NotFound(f"không có gì tên {name!r} trong đồ thị (nothing in the graph has that name)")
    return found[:6]

"""`trachnhiem path`: how two entities are connected, hop by hop, with the words that prove each."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated

import typer

from api.answers.paths import WITHIN
from api.answers.paths import path as path_between
from api.models.path import PathAnswer
from graph.known import as_known
from graph.settings import Settings
from trachnhiem.cli.answer import covered, did_you_mean, not_said, quotes
from trachnhiem.cli.days import FORMATS, KnownOn, day_of
from trachnhiem.connection import connect


def path(
    from_: Annotated[str, typer.Argument(metavar="FROM", help="Mã hoặc tên bên này. / Id or name of one.")],
    to: Annotated[str, typer.Argument(metavar="TO", help="Mã hoặc tên bên kia. / Id or name of the other.")],
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=FORMATS, help="Chỉ những gì có hiệu lực ngày này. / Only what was in force then."),
    ] = None,
    within: Annotated[
        int, typer.Option("--within", min=1, max=WITHIN, help="Nhiều nhất mấy bước. / Steps at most.")
    ] = WITHIN,
    overlap: Annotated[
        bool, typer.Option("--overlap/--any-time", help="Các bước phải cùng thời gian. / Steps must overlap in time.")
    ] = True,
    known_on: KnownOn = None,
    json: Annotated[bool, typer.Option("--json", help="In JSON như API. / Print JSON, as the API does.")] = False,
) -> None:
    """Hai bên liên hệ thế nào, mỗi bước kèm nguyên văn. / How two are connected, with the words that prove it.

    Không đi qua văn bản, cũng không qua nơi có quá nhiều quan hệ (TRACHNHIEM_PATH_HUB).
    Not through documents, nor through what is tied to very many.

    Ví dụ / Examples:

      trachnhiem path "Sở Nội vụ tỉnh Mây Ngàn" "Đề án 06"

      trachnhiem path "Sở Nội vụ tỉnh Mây Ngàn" "Đề án 06" --on 2031-03-01 --within 2
    """
    with connect() as reads:
        hub = Settings.from_env().path_hub
        found = path_between(as_known(reads, day_of(known_on)), from_, to, day_of(on), within, hub, overlap)
    typer.echo(found.model_dump_json(by_alias=True) if json else "\n".join(_lines(found)))


def _lines(found: PathAnswer) -> Iterator[str]:
    yield f"{found.from_.name} – {found.to.name}"
    for way in found.paths:
        yield ""
        for number, hop in enumerate(way.hops, 1):
            yield f"{number}. {hop.sentence}"
            yield from quotes(hop.evidence)
    yield from did_you_mean(found.alternatives)
    yield from not_said(found.not_said)
    yield covered(found.coverage)

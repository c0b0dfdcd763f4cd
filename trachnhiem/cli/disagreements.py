"""`trachnhiem disagreements`: where sources differ, and sums that do not add up in one."""

from collections.abc import Iterator
from typing import Annotated

import typer

from api.answers.disagreements import disagreements as differing
from api.models.disagreements import Disagreement, DisagreementKind
from graph.known import as_known
from trachnhiem.cli.answer import quotes
from trachnhiem.cli.days import KnownOn, day_of
from trachnhiem.connection import connect


def disagreements(
    about: Annotated[str | None, typer.Option("--about", help="Mã một thực thể. / Id of an entity.")] = None,
    kind: Annotated[DisagreementKind | None, typer.Option("--kind", help="Chỉ loại này. / Only this kind.")] = None,
    cursor: Annotated[str | None, typer.Option("--cursor", help="Xem tiếp từ đây. / Go on from here.")] = None,
    known_on: KnownOn = None,
    json: Annotated[bool, typer.Option("--json", help="In JSON như API. / Print JSON, as the API does.")] = False,
) -> None:
    """Chỗ các nguồn nêu khác nhau, kèm nguyên văn. / Where sources differ, with the words of each.

    Ngày, thời hạn, số liệu, nơi dự, người chủ trì; và các phần cộng lại không bằng tổng trong một nguồn.
    Days, deadlines, values, sites, chairs; and sums that do not add up in one source.

    Ví dụ / Examples:

      trachnhiem disagreements

      trachnhiem disagreements --kind deadline --known-on 2031-03-01
    """
    with connect() as reads:
        found = differing(as_known(reads, day_of(known_on)), about, kind, cursor)
    if json:
        typer.echo(found.model_dump_json(by_alias=True))
        return
    lines = [line for number, one in enumerate(found.disagreements, 1) for line in _lines(number, one)]
    typer.echo("\n".join(lines) or "Chưa thấy chỗ nào (none found)")
    if found.cursor:
        typer.echo(f"Còn nữa (more): --cursor {found.cursor}")


def _lines(number: int, one: Disagreement) -> Iterator[str]:
    yield f"{number}. {one.sentence}"
    yield f"   {one.about.name} [{one.about.id}]"
    for version in one.versions:
        yield f"   • {version.says}"
        yield from quotes(version.evidence)
    yield ""

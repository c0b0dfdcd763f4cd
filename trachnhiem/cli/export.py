"""`trachnhiem export`: the graph, or a part of it, as a file for other tools."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import DownloadColumn, Progress, SpinnerColumn, TextColumn

from api.answers.exports import part_of
from graph.export.formats import FORMATS, FormatName
from graph.known import as_known
from graph.neighbourhood import DEEPEST, MOST
from trachnhiem.cli.console import say, stderr
from trachnhiem.cli.days import KnownOn, day_of
from trachnhiem.connection import connect


def export(
    format: Annotated[FormatName, typer.Argument(metavar="FORMAT", help=" | ".join(FORMATS))],
    out: Annotated[Path, typer.Option("-o", "--out", help="Tệp để ghi. / The file to write.")],
    around: Annotated[str | None, typer.Option("--around", help="Mã một thực thể. / Id of an entity.")] = None,
    depth: Annotated[int, typer.Option("--depth", min=1, max=DEEPEST, help="Số bước. / How many steps away.")] = 1,
    query: Annotated[str | None, typer.Option("--query", help="Tên một truy vấn. / Name of a query.")] = None,
    known_on: KnownOn = None,
) -> None:
    """Xuất đồ thị cho công cụ khác. / Export the graph for other tools.

    Tất cả, những gì quanh một thực thể, hoặc những gì một truy vấn có tên nói tới.
    Everything, what lies around an entity, or what a named query (one that needs no parameters) tells of.

    Ví dụ / Examples:

      trachnhiem export graphml -o graph.graphml

      trachnhiem export csv --around ubnd-prov34-01 --depth 2 -o ha-noi.zip
    """
    with connect() as graph:
        part = part_of(as_known(graph, day_of(known_on)), around, depth, MOST, query, {})
        size = _write(out, FORMATS[format].write(part))
    say(f"{size:,} byte → {out}")


def _write(out: Path, pieces: Iterable[bytes]) -> int:
    """Write beside `out` and put it in place when whole; its size in bytes."""
    beside = out.with_name(f"{out.name}.part")
    columns = SpinnerColumn(), TextColumn("{task.description}"), DownloadColumn()
    try:
        with (
            beside.open("wb") as file,
            Progress(*columns, console=stderr, transient=True, disable=not stderr.is_terminal) as bar,
        ):
            task = bar.add_task("Xuất / exporting", total=None)
            for piece in pieces:
                bar.advance(task, file.write(piece))
            size = file.tell()
        beside.replace(out)
    except OSError as exc:
        raise typer.BadParameter(f"không ghi được (cannot be written) {out}: {exc.strerror}") from exc
    finally:
        beside.unlink(missing_ok=True)
    return size

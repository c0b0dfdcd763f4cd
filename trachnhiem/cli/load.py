"""`trachnhiem load`, `unload`, `rebuild`: documents into the graph, out of it, and the graph again from its record."""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from graph.settings import Settings
from loaders import pipeline
from loaders.documents.read import count, read
from loaders.pipeline import Report, writer
from trachnhiem.cli.console import progress, report_skipped, say, tracked
from trachnhiem.cli.files import Paths
from trachnhiem.cli.who import audit
from trachnhiem.cli.workers import Scheduler, Workers, team, volume
from trachnhiem.connection import server
from viz.annotation.words import KINDS

USUAL = 4_000
"""Bytes of a usual document, to guess how many processes pay."""


def load(paths: Paths, workers: Workers = None, scheduler: Scheduler = None) -> None:
    """Nạp tài liệu vào đồ thị. / Load documents into the graph.

    Đọc, trích xuất dữ kiện rồi ghi; nạp lại lần nữa không làm thay đổi gì, thứ tự không quan trọng.
    Loading twice changes nothing, order does not matter, and each batch is written whole or not at all.

    Ví dụ / Examples:

      trachnhiem load examples

      trachnhiem load tin.txt kho.jsonl thu-muc/
    """
    settings = Settings.from_env()
    with team(workers, scheduler, volume(paths)) as extracting, writer(server(settings), audit(settings)) as to:
        sources = tracked(read(paths), count(paths), "Nạp (loading)")
        report = pipeline.load(sources, to, settings.write_batch, team=extracting)
    _finish(report)


def unload(
    id: Annotated[str, typer.Argument(metavar="ID", help="Mã tài liệu, như extract in ra. / Id of a document.")],
) -> None:
    """Gỡ một tài liệu cùng những gì chỉ nó nói. / Take a document away, with what it alone supports.

    Ví dụ / Example:

      trachnhiem unload https://bao.example/tin/ben-xe.htm
    """
    settings = Settings.from_env()
    with writer(server(settings), audit(settings)) as to:
        pipeline.unload(id, to)
    say(f"Đã gỡ (unloaded): {id}")


def rebuild(
    reextract: Annotated[
        bool, typer.Option("--reextract", help="Trích xuất lại từ văn bản. / Extract again from the texts.")
    ] = False,
    workers: Workers = None,
    scheduler: Scheduler = None,
) -> None:
    """Dựng lại đồ thị từ bản ghi. / Make the graph again from its record.

    Bản ghi là các văn bản đã nạp và dữ kiện trích từ đó; --reextract trích xuất lại khi bộ luật đã đổi.
    The record is the documents loaded and their facts; --reextract reads the texts anew after the grammar changed.
    """
    settings = Settings.from_env()
    if (workers or scheduler) and not reextract:
        raise typer.BadParameter("--workers, --scheduler: chỉ cùng --reextract (only with --reextract)")
    with writer(server(settings), audit(settings)) as to:
        count = len(to.documents())
        with (
            team(workers, scheduler, count * USUAL if reextract else 0) as extracting,
            progress("Dựng lại (rebuilding)", count) as step,
        ):
            report = pipeline.rebuild(to, settings.write_batch, reextract, step, extracting)
    _finish(report)


def _finish(report: Report) -> None:
    """Print what a run did; status 1 when something was skipped."""
    for skipped in report.skipped:
        report_skipped(skipped)
    table = Table("Dữ kiện (facts)", "Số (count)")
    for kind, number in report.facts.items():
        table.add_row(f"{KINDS[kind][0]} ({kind})", str(number))
    done = f"Tài liệu (documents): nạp (loaded) {report.loaded}, như cũ (unchanged) {report.unchanged}"
    out = Console(highlight=False)
    out.print(f"{done}, bỏ qua (skipped) {len(report.skipped)}", soft_wrap=True)
    if report.loaded:
        out.print(table)
    if report.skipped:
        raise typer.Exit(1)

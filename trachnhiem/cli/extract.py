"""`trachnhiem extract`: documents to facts, without a database."""

from typing import Annotated

import typer
from rich.console import Console

from graph.model.facts import Facts
from loaders.documents.read import count, read
from loaders.documents.source import Skipped
from loaders.workers import extracted
from trachnhiem.cli.console import report_skipped, tracked
from trachnhiem.cli.files import Paths
from trachnhiem.cli.why import lines
from trachnhiem.cli.workers import Scheduler, Workers, team, volume


def extract(
    paths: Paths,
    why: Annotated[
        bool, typer.Option("--why", help="Giải thích: luật, từng phần, nguyên văn. / Explain: rule, parts, words.")
    ] = False,
    workers: Workers = None,
    scheduler: Scheduler = None,
) -> None:
    """In ra dữ kiện của tài liệu, dạng JSON. / Print the facts of documents as JSON.

    Mỗi tài liệu một dòng; không cần cơ sở dữ liệu. Với --why thì in để người đọc, mỗi dữ kiện kèm nguyên văn.
    One object per document and line (docs/facts.md); needs no database. With --why, for people to read.

    Ví dụ / Examples:

      trachnhiem extract examples

      trachnhiem extract --why tin.txt

      trachnhiem extract tin.txt | python3 -m json.tool --no-ensure-ascii
    """
    skipped = 0
    with team(workers, scheduler, volume(paths)) as extracting:
        for found in tracked(extracted(read(paths), extracting), count(paths), "Trích xuất (extracting)"):
            if isinstance(found, Skipped):
                report_skipped(found)
                skipped += 1
            else:
                _print(found, why)
    if skipped:
        raise typer.Exit(1)


def _print(facts: Facts, why: bool) -> None:
    if not why:
        typer.echo(facts.to_json())
        return
    out = Console(highlight=False)
    for line in lines(facts):
        out.print(line, soft_wrap=True)

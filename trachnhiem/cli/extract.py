"""`trachnhiem extract`: documents to facts, without a database."""

import typer

from graph.model.facts import SourceDocument
from loaders.documents.read import count, read
from loaders.documents.source import Skipped
from loaders.grammar.extract import extract as extract_facts
from trachnhiem.cli.console import report_skipped, tracked
from trachnhiem.cli.paths import Paths


def extract(paths: Paths) -> None:
    """In ra dữ kiện của tài liệu, dạng JSON. / Print the facts of documents as JSON.

    Mỗi tài liệu một dòng; không cần cơ sở dữ liệu.
    One object per document and line (docs/facts.md); needs no database.

    Ví dụ / Examples:

      trachnhiem extract examples

      trachnhiem extract tin.txt | python3 -m json.tool --no-ensure-ascii
    """
    skipped = 0
    for found in tracked(read(paths), count(paths), "Trích xuất (extracting)"):
        if isinstance(found, Skipped):
            report_skipped(found)
            skipped += 1
        else:
            typer.echo(_facts(found))
    if skipped:
        raise typer.Exit(1)


def _facts(document: SourceDocument) -> str:
    return extract_facts(document).to_json()

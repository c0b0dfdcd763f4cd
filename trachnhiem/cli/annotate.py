"""`trachnhiem annotate`: one document with its facts highlighted, as a page on which people check and correct them."""

from pathlib import Path
from typing import Annotated

import typer

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.read import read
from loaders.documents.source import Skipped
from loaders.grammar.extract import extract
from trachnhiem.cli.console import say
from trachnhiem.cli.files import Out, write
from viz.annotation.page import page


def annotate(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Tệp chứa một tài liệu. / A file with one document.")],
    out: Out,
) -> None:
    """Đánh dấu dữ kiện ngay trong văn bản, để kiểm tra và sửa. / Highlight the facts of a document, to check them.

    Thành một trang HTML mở được khi không có mạng; bản đã sửa tải về dùng được với `trachnhiem evaluate`.
    As one HTML page that works without a network; `trachnhiem evaluate` reads the corrected copy it hands out.

    Ví dụ / Example:

      trachnhiem annotate tin.txt -o tin.html
    """
    facts = extract(_only(file))
    write(out, page(facts))
    say(f"{facts.document.title or facts.document.id} → {out}")


def _only(file: Path) -> SourceDocument:
    """The document of the file; a DocumentError when there is none, or more than one."""
    found = list(read([file]))
    if len(found) != 1:
        raise DocumentError(f"{file}: có {len(found)} tài liệu, cần đúng một (must hold one document)")
    (only,) = found
    if isinstance(only, Skipped):
        raise DocumentError(f"{only.where}: {only.why}")
    return only

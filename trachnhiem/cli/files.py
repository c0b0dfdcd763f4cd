"""The argument PATH... and the file to write that commands share."""

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[Path],
    typer.Argument(
        metavar="PATH", help="Tệp .txt, .html, .pdf, .docx, .jsonl hoặc thư mục. / Files, or folders of them."
    ),
]

Out = Annotated[Path, typer.Option("-o", "--out", help="Tệp HTML để ghi. / The HTML file to write.")]


def write(out: Path, page: str) -> None:
    """Write a page; a wrong option when the file cannot be written."""
    try:
        out.write_text(page, "utf-8")
    except OSError as exc:
        raise typer.BadParameter(f"không ghi được (cannot be written) {out}: {exc.strerror}") from exc

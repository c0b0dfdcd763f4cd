"""The argument PATH... that commands share."""

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[Path],
    typer.Argument(metavar="PATH", help="Tệp .txt, .html, .jsonl hoặc thư mục. / Files, or folders of them."),
]

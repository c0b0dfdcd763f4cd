"""The options --workers and --scheduler: who extracts, and how many."""

import os
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated

import typer

from loaders.documents.read import files
from loaders.workers import Team, cluster, processes

ENOUGH = 1_000_000
"""Bytes of documents from which one more process pays: each takes some 2 s to start, as long as 150 kB take to read."""

Workers = Annotated[
    int | None,
    typer.Option(
        "--workers",
        min=1,
        metavar="N",
        help="Số tiến trình trích xuất. / Processes that extract.",
        show_default="theo số nhân, một nếu ít tài liệu / the cores, one for a few documents",
    ),
]
Scheduler = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        help="Trích xuất trên cụm Dask này. / Extract on this Dask cluster, such as tcp://10.0.0.5:8786.",
        show_default=False,
    ),
]


def team(workers: int | None, scheduler: str | None, size: int) -> AbstractContextManager[Team | None]:
    """Who is to extract `size` bytes of documents; None when this process does it alone."""
    if scheduler and workers:
        raise typer.BadParameter("chỉ dùng một: --workers hoặc --scheduler (one of them, not both)")
    if scheduler:
        return cluster(scheduler)
    count = workers or min(os.cpu_count() or 1, max(1, size // ENOUGH))
    return processes(count) if count > 1 else nullcontext()


def volume(paths: list[Path]) -> int:
    """How many bytes the files of `paths` hold."""
    return sum(path.stat().st_size for path in files(paths) if path.is_file())

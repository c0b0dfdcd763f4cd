"""What commands say on the way: progress, skipped documents and errors, all on stderr so that stdout stays data."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from loaders.documents.source import Skipped

T = TypeVar("T")

FEW = 3
"""Up to this many documents go without a progress bar."""

stderr = Console(stderr=True, highlight=False)


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[int], None]]:
    """A bar named `what` on a terminal when there are more than FEW; what it gives is told how many more are done."""
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=stderr, transient=True, disable=total <= FEW or not stderr.is_terminal) as bars:
        bar = bars.add_task(what, total=total)
        yield lambda done: bars.advance(bar, done)


def tracked(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """`items`, with a progress bar that moves when the next one is asked for."""
    with progress(what, total) as step:
        for item in items:
            yield item
            step(1)


def say(line: str) -> None:
    """One line on stderr, as it is."""
    stderr.print(line, markup=False, soft_wrap=True)


def report_skipped(skipped: Skipped) -> None:
    """Say which source was not read, and why."""
    say(f"Bỏ qua (skipped) {skipped.where}: {skipped.why}")

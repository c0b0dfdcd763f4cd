"""`trachnhiem run`: all in one, what `make run` executes."""

import signal
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from api.answers.samples import QUESTIONS
from api.server import listen, serve
from graph.address import Address
from graph.server.private import owned
from graph.settings import Settings
from graph.store.reader import Reader
from loaders import pipeline
from loaders.documents.read import count, read
from trachnhiem.cli.console import report_skipped, say, stderr, tracked
from trachnhiem.cli.who import audit

EXAMPLES = Path(__file__).parents[2] / "examples"
COLD_SECONDS = 60  # a server that has just started plans its first query slowly


def run() -> None:
    """Neo4j riêng, tài liệu mẫu, API và trang web; Ctrl-C dừng tất cả. / All in one; Ctrl-C stops everything.

    Bật Neo4j riêng (lần đầu thì tải về), nạp examples/ vào đồ thị còn trống, mở trang tại http://127.0.0.1:8000.
    Starts the private Neo4j, fetched the first time, loads examples/ into an empty graph, serves API and pages.
    """
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        _run(Settings.from_env())
    except KeyboardInterrupt:
        say("Đã ngắt (interrupted)")
    say("Đã dừng (stopped)")


def _run(settings: Settings) -> None:
    """The port first, then the home: what is taken shows before anything is fetched or started."""
    with listen(settings.host, settings.port) as listening, ExitStack() as until_the_end:
        with Progress(TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=stderr) as bars:
            address = until_the_end.enter_context(owned(settings, bars))
        if _is_empty(address):
            _load_examples(address, settings)
        with Reader(address, settings.read_timeout) as reads:
            _announce(settings)
            serve(settings, reads, address, listening)


def _is_empty(address: Address) -> bool:
    """Whether the graph holds no document; made-up examples do not belong among somebody's own."""
    with Reader(address, COLD_SECONDS) as reads:
        return not reads.run("read/health")[0]["documents"]


def _load_examples(address: Address, settings: Settings) -> None:
    """Load examples/, saying what cannot be read."""
    with pipeline.writer(address, audit(settings)) as to:
        sources = tracked(read([EXAMPLES]), count([EXAMPLES]), "Nạp ví dụ (loading examples)")
        report = pipeline.load(sources, to, settings.write_batch)
    for skipped in report.skipped:
        report_skipped(skipped)


def _announce(settings: Settings) -> None:
    say(f"\nTrách nhiệm: http://{settings.host}:{settings.port}")
    say("Hãy hỏi thử (try asking):")
    for question in QUESTIONS:
        say(f"  • {question}")
    say("Ctrl-C: dừng tất cả (stop everything)\n")


def _interrupt(number: int, frame: FrameType | None) -> None:
    """End on SIGTERM just as on Ctrl-C, Neo4j included."""
    raise KeyboardInterrupt

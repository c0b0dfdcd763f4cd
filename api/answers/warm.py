"""The first answers after a start: Neo4j plans a query when it first sees it, which takes seconds on a cold server."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from api.answers.ask import ask
from api.answers.samples import QUESTIONS
from graph.clock import today
from graph.errors import TrachnhiemError
from graph.known import as_known
from graph.store.reader import Reads

# What /responsible runs, with parameters of the same types that find nothing.
PLANNED: tuple[tuple[str, Mapping[str, object]], ...] = (
    ("read/named", {"query": "names:x"}),
    ("read/find_commitments", {"on": ""}),
    ("read/commitments", {"ids": ["?"], "on": ""}),
    ("read/standing", {"ids": ["?"], "days": [""]}),
    ("read/function_now", {"ids": ["?"], "on": ""}),
    ("read/ended", {"ids": ["?"], "on": ""}),
    ("read/entities", {"ids": ["?"]}),
    ("read/disagreements", {"ids": ["?"]}),
    ("read/succession", {"id": "?", "on": ""}),
    ("read/coverage", {}),
)

TRIES = 3  # planning may take longer than the reader waits; the server goes on with it all the same


def warm(reads: Reads) -> None:
    """Let the database plan what answers run before anybody waits for them; it may be away.

    Questions find nothing in another graph than that of the examples, and run what follows from a find only if they
    do: hence PLANNED first. What is known by a day comes last, its plans are others.
    """
    for query, parameters in PLANNED:
        _insist(partial(reads.run, query, **parameters))
    for question in QUESTIONS:
        _insist(partial(ask, reads, question))
    by_today = as_known(reads, today())
    for query, parameters in PLANNED:
        _insist(partial(by_today.run, query, **parameters))


def _insist(work: Callable[[], object]) -> None:
    for _ in range(TRIES):
        with suppress(TrachnhiemError):
            work()
            break

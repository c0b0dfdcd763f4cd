"""Many clients ask while documents come and go: no error, and no answer that mixes two states of the graph."""

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from pathlib import Path
from threading import Event

import httpx2
import pytest
from served import served
from worlds.small import document

from api.app import create_app
from graph.address import Address
from graph.model.facts import Facts
from graph.settings import Settings
from graph.store.reader import Reader
from graph.store.writer import Writer
from loaders.rules import RULES

pytestmark = [pytest.mark.neo4j, pytest.mark.soak]

CLIENTS, SECONDS = 32, 60
AT_ONCE = 10  # documents of one load: a graph that holds another number of them is one that nobody ever made
BATCHES = 3
NAME = "Lê Văn Thử"


def batch(number: int) -> list[Facts]:
    """Documents that all name one person, each at a meeting of its own."""
    return [
        document(f"d{number}-{i}", "2031-03-01", [(NAME, "Chủ tịch", "Sông Trăng", 100 + number * AT_ONCE + i)])
        for i in range(AT_ONCE)
    ]


def load_and_unload(address: Address, over: Event) -> int:
    """Batches come and go, one after another; how many changes that were."""
    changes = 0
    with Writer(address, RULES) as writer:
        for number in cycle(range(1, BATCHES + 1)):
            if over.is_set():
                return changes
            writer.load(batch(number))
            writer.unload([facts.document.id for facts in batch(number)])
            changes += 2
    return changes


def ask(service: str, over: Event) -> Counter[str]:
    """Ask until it is over; how many answers there were, and what was wrong with any."""
    found: Counter[str] = Counter()
    with httpx2.Client(base_url=service, timeout=60, follow_redirects=True) as client:
        while not over.is_set():
            hits = client.get("/search", params={"q": NAME})
            found[wrong_with_search(hits)] += 1
            for hit in hits.json()["hits"][:1] if hits.status_code == 200 else []:
                found[wrong_with_person(client.get(f"/people/{hit['id']}"))] += 1
    return found


def wrong_with_search(answer: httpx2.Response) -> str:
    if answer.status_code != 200:
        return answer.text
    told = answer.json()
    counts = {told["coverage"]["documents"], *(hit["documents"] for hit in told["hits"] if hit["kind"] == "person")}
    return whole(counts)


def wrong_with_person(answer: httpx2.Response) -> str:
    """Five queries make this answer: all of them count the same documents, or it is torn."""
    if answer.status_code != 200:
        return answer.text
    told = answer.json()
    attended = sum(tie["type"] in ("CHAIRED", "ATTENDED", "CONCLUDED") for tie in told["relations"])
    return whole({told["coverage"]["documents"], told["documents"], len(told["sources"]), attended})


def whole(counts: set[int]) -> str:
    return "right" if len(counts) == 1 and not sum(counts) % AT_ONCE else f"torn: {sorted(counts)}"


def test_no_answer_is_an_error_or_torn(database: Address, tmp_path: Path) -> None:
    with Writer(database, RULES) as writer:
        writer.load(batch(0))
    over = Event()
    with (
        Reader(database, timeout=30) as reads,
        served(create_app(reads, Settings(home=tmp_path, read_timeout=60))) as service,
    ):
        wrong_with_search(httpx2.get(f"{service}/search", params={"q": NAME}, timeout=60))  # planned once
        with ThreadPoolExecutor(CLIENTS + 1) as pool:
            asking = [pool.submit(ask, service, over) for _ in range(CLIENTS)]
            loading = pool.submit(load_and_unload, database, over)
            time.sleep(SECONDS)
            over.set()
            found = sum((one.result() for one in asking), Counter())
            changes = loading.result()
    assert set(found) == {"right"}, found.most_common(5)
    assert found["right"] > CLIENTS and changes > 2, (found, changes)

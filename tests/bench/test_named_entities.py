"""Persons and bodies by our grammar and by underthesea's NER, side by side on the same documents in one run.

underthesea is read as kindly as can be: sentence by sentence, as it was trained; an organisation counts as the body
whose full name begins with it (it does not complete `UBND tỉnh`); a name with another tag counts where the annotation
has it; somebody whom the annotation lists as no official does not count against it.
"""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from loaders.evaluation.annotation import Person, Said, said
from loaders.evaluation.compare import Difference, compare
from loaders.evaluation.gold import Gold, read_gold
from loaders.evaluation.names import normal
from loaders.evaluation.scores import Score, scores
from loaders.grammar.extract import extract

underthesea = pytest.importorskip("underthesea", reason="NO underthesea: the extra `bench` brings it")

pytestmark = [pytest.mark.bench, pytest.mark.shared]

KINDS = ("people", "bodies")
Names = list[tuple[str, str]]  # PER, ORG, LOC or MISC, and the words


def chunks(text: str) -> Iterator[tuple[str, str]]:
    """The names that underthesea tags, each as it stands."""
    for sentence in underthesea.sent_tokenize(text):
        kind, words = "", ""
        for word, _, _, tag in [*underthesea.ner(sentence), ("", "", "", "O")]:
            mark, _, now = tag.partition("-")
            if mark == "I" and now == kind:
                words += " " + word
                continue
            if kind:
                yield kind, words
            kind, words = now, word


def kindly(found: Names, gold: Gold, not_officials: set[str]) -> Said:
    """What underthesea found, in the form of an annotation, every doubt for it."""
    bodies = [normal(body) for body in gold.said.bodies]
    officials = {normal(person.name) for person in gold.said.people}
    people = [words for kind, words in found if kind == "PER" or normal(words) in officials]
    people = [words for words in people if normal(words) not in not_officials]
    organisations = []
    for kind, words in found:
        full = next((body for body in bodies if body.startswith(normal(words))), None)
        if kind == "ORG" or full:
            organisations.append(full or words)
    return Said(people=tuple(Person(name=name) for name in people), bodies=tuple(organisations))


def not_officials(folder: Path) -> dict[str, set[str]]:
    """By document, the names that the annotation lists as no officials."""
    read = (json.loads(file.read_text("utf-8")) for file in folder.glob("*.json"))
    return {one["id"]: {normal(str(name)) for name in one.get("not_officials", [])} for one in read}


def timed(work: Callable[[Gold], Any], documents: list[Gold]) -> tuple[list[Any], float]:
    """What `work` makes of each document, and the milliseconds per 1,000 characters."""
    started = time.process_time()
    made = [work(one) for one in documents]
    thousands = sum(len(one.document.text) for one in documents) / 1000
    return made, 1000 * (time.process_time() - started) / thousands


def told(score: Score) -> str:
    return f"P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f}"


def test_persons_and_bodies_side_by_side(benchmark: BenchmarkFixture, shared: Path) -> None:
    folder = shared / "evaluation" / "dev"
    documents = [one for one in read_gold(folder) if isinstance(one, Gold)]
    others = not_officials(folder)
    list(chunks("Ông Lê Thị Mẫu họp."))  # it loads its model at first use
    found, their_time = timed(lambda one: list(chunks(one.document.text)), documents)
    facts, our_time = timed(lambda one: extract(one.document), documents)

    def scored(answers: list[Said]) -> dict[str, Score]:
        pairs = zip(documents, answers, strict=True)
        differences: list[dict[str, Difference]] = [compare(one.said, answer) for one, answer in pairs]
        return scores(differences)

    ours = benchmark.pedantic(scored, ([said(one) for one in facts],), rounds=1)
    read = zip(found, documents, strict=True)
    theirs = scored([kindly(names, one, others[one.document.id]) for names, one in read])
    for kind in KINDS:
        benchmark.extra_info[kind] = f"ours {told(ours[kind])}; underthesea {told(theirs[kind])}"
    benchmark.extra_info["ms per 1,000 characters"] = f"ours {our_time:.1f}; underthesea {their_time:.1f}"
    assert all(ours[kind].f1 > theirs[kind].f1 for kind in KINDS)
    assert our_time < their_time

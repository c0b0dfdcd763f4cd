"""A whole evaluation: on a small folder of our own, and figure for figure as `../shared/evaluation/score.py` counts."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from perturbed import perturbed

from graph.model.facts import Actor, Facts, Meeting, Person
from graph.model.span import Span
from loaders.evaluation.gold import Gold, read_gold
from loaders.evaluation.report import Evaluation, evaluate
from loaders.evaluation.scores import CORE, Score
from loaders.grammar.extract import extract

FOLDER = Path(__file__).parent / "gold"


def gold(folder: Path) -> list[Gold]:
    return [one for one in read_gold(folder) if isinstance(one, Gold)]


def answers(folder: Path) -> dict[str, Facts]:
    return {one.document.id: extract(one.document) for one in gold(folder)}


def test_documents_without_facts_are_silent_and_all_missed() -> None:
    found = evaluate(gold(FOLDER), {})
    assert found.silent == ["ben-xe", "cau-tre"]
    assert (found.scores["people"].missed, found.scores["people"].f1, found.mean) == (2, 0.0, 0.1)
    assert (found.proven, found.claims) == (0, 0)


def test_the_small_folder_is_counted_by_hand() -> None:
    """One of two documents answered: its chair as its only official, with evidence beyond the text for the meeting."""
    document = gold(FOLDER)[0].document
    chair = Actor(name="Lê Thị Mẫu", kind="person", evidence=(Span(0, 4),))
    person = Person(id="p1", name="LÊ THỊ MẪU", rule="r", evidence=(Span(0, 4),))
    meeting = Meeting(
        id="m1", name="họp", kind="họp", date="2031-03-06", chairs=(chair,), rule="r", evidence=(Span(0, 9999),)
    )
    found = evaluate(gold(FOLDER), {"ben-xe": Facts(document=document, people=(person,), meetings=(meeting,))})
    people = found.scores["people"]
    assert (people.precision, people.recall, people.f1) == (1.0, 0.5, pytest.approx(2 / 3))
    assert (people.low, people.high) == (0.0, 1.0)
    assert found.scores["chairs"] == Score(right=1, missed=0, invented=0, low=1.0, high=1.0)
    assert (found.scores["meetings"].missed, found.scores["meetings"].invented) == (1, 1)
    assert (found.proven, found.claims, found.silent) == (1, 2, ["cau-tre"])
    assert [error.item for error in found.errors if error.metric == "people"] == ["trần văn thử"]


def test_errors_say_what_and_of_which_task() -> None:
    (missed,) = [e for e in evaluate(gold(FOLDER), {}).errors if (e.metric, e.document) == ("deadline", "cau-tre")]
    assert (missed.kind, missed.item) == ("missed", "2031-06 · yêu cầu Sở Tài chính báo cáo trong tháng 6")


def shown(found: Evaluation) -> list[str]:
    """The scores as score.py prints them."""
    return [
        f"{metric:12} {s.precision:6.3f} {s.recall:6.3f} {s.f1:6.3f}  {s.low:6.3f}-{s.high:6.3f}"
        f"   {s.right:5} {s.missed:6} {s.invented:8}"
        for metric, s in found.scores.items()
    ] + [
        f"facts with evidence inside the text: {found.proven} of {found.claims}",
        f"mean F1 of {', '.join(CORE)}: {found.mean:.3f} over {found.documents} documents",
    ]


def counted(found: Evaluation) -> Counter[tuple[str, str, str]]:
    """Errors by sign, metric and document."""
    return Counter(("-" if e.kind == "missed" else "+", e.metric, e.document) for e in found.errors)


@pytest.mark.shared
@pytest.mark.parametrize("seed", [None, 1, 2, 3])
def test_the_figures_are_those_of_the_scoring_script(shared: Path, tmp_path: Path, seed: int | None) -> None:
    """As found, and made worse so that every kind of error occurs; the last document is left without an answer."""
    dev = shared / "evaluation" / "dev"
    facts = answers(dev)
    if seed is not None:
        facts = {id: perturbed(found, seed) for id, found in list(facts.items())[:-1]}
    (tmp_path / "facts.jsonl").write_text("".join(found.to_json() + "\n" for found in facts.values()), "utf-8")
    script = [sys.executable, shared / "evaluation" / "score.py", "score", dev, tmp_path / "facts.jsonl", "--errors"]
    said = subprocess.run(script, capture_output=True, encoding="utf-8", check=False).stdout.splitlines()
    found = evaluate(gold(dev), facts)
    assert shown(found) == [line for line in said[:-1] if not re.match(r"[-+] |metric ", line)] + (
        [said[-1]] if seed is None else []
    )
    errors = (re.match(r"([-+]) (\w+) +([^:]+): ", line) for line in said)
    assert counted(found) == Counter(match.groups() for match in errors if match)
    assert seed is None or min(score.f1 for score in found.scores.values()) < 0.8

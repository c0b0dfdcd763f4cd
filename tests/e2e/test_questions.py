"""The questions of docs/questions.md give the answers stated there, on the examples."""

import re

import pytest
from commands import ROOT

from api.answers.ask import ask
from graph.address import Address
from trachnhiem import Connection

SECTIONS = re.findall(
    r"^### (.*?)\n\n→ (.*?)\n\n```cypher\n(.*?)```", (ROOT / "docs/questions.md").read_text("utf-8"), re.M | re.S
)


def test_every_question_has_its_answer_and_its_query() -> None:
    assert len(SECTIONS) == len(re.findall(r"^### ", (ROOT / "docs/questions.md").read_text("utf-8"), re.M)) >= 5


@pytest.mark.parametrize(("question", "answer", "cypher"), SECTIONS, ids=[section[0][:2] for section in SECTIONS])
def test_question_is_answered_with_a_quote(examples: Address, question: str, answer: str, cypher: str) -> None:
    with Connection(examples, read_timeout=60) as graph, graph.session() as session:
        rows = session.run(cypher).data()
    assert all(row["s.quote"] for row in rows)
    missing = [word for word in re.findall(r"`([^`]+)`", answer) if not any(word in str(row) for row in rows)]
    assert missing == [], question


@pytest.mark.parametrize(("question", "answer", "cypher"), SECTIONS, ids=[section[0][:2] for section in SECTIONS])
def test_question_asked_in_vietnamese_has_the_same_answer(
    examples: Address, question: str, answer: str, cypher: str
) -> None:
    with Connection(examples, read_timeout=60) as graph:
        said = ask(graph, question.split(" ", 1)[1]).model_dump_json()
    assert [word for word in re.findall(r"`([^`]+)`", answer) if word not in said] == []

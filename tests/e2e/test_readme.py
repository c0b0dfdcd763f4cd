"""The five questions of the README, asked in its three ways, give the answers it states, on the examples."""

import re
import shlex
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import pytest
from commands import ROOT
from fastapi.testclient import TestClient

from api.answers.ask import ask
from api.app import create_app
from graph.address import Address
from graph.settings import Settings
from trachnhiem import Connection
from trachnhiem.cli.answer import lines


class Asked(NamedTuple):
    """A question of the README: the words its answer holds, and the three ways to ask."""

    answer: list[str]
    command: str
    path: str
    parameters: dict[str, str]
    cypher: str


def asked(section: str) -> Asked:
    """The question of one section."""
    command, curl = re.findall(r"^(?:trachnhiem|curl) .*", section, re.M)
    words = shlex.split(curl)
    url = next(word for word in words if word.startswith("http"))
    given = [word.split("=", 1) for flag, word in pairwise(words) if flag == "--data-urlencode"]
    (answer,) = re.findall(r"^→ (.*)", section, re.M)
    (cypher,) = re.findall(r"```cypher\n(.*?)```", section, re.S)
    path = "/" + url.rsplit("/", 1)[1]
    return Asked(re.findall(r"`([^`]+)`", answer), shlex.split(command)[2], path, dict(map(tuple, given)), cypher)


SECTIONS = re.findall(r"^### (\d\. .*?)(?=^##)", (ROOT / "README.md").read_text("utf-8"), re.M | re.S)
QUESTIONS = [asked(section) for section in SECTIONS]


@pytest.fixture(scope="module")
def graph(examples: Address) -> Iterator[Connection]:
    """The graph of the examples, as a notebook connects to it."""
    with Connection(examples, read_timeout=60) as connection:
        yield connection


def test_there_are_five() -> None:
    assert len(QUESTIONS) == 5


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.command)
def test_the_command_gives_the_answer_with_a_quote(graph: Connection, question: Asked) -> None:
    shown = "\n".join(lines(ask(graph, question.command)))
    assert [word for word in [*question.answer, "“"] if word not in shown] == []


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.command)
def test_http_gives_the_answer_with_a_quote(graph: Connection, question: Asked) -> None:
    client = TestClient(create_app(graph, Settings.from_env({})))
    body = client.get(question.path, params=question.parameters).text
    assert [word for word in [*question.answer, '"quote":'] if word not in body] == []


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.command)
def test_cypher_gives_the_answer_with_a_quote(graph: Connection, question: Asked) -> None:
    with graph.session() as session:
        rows = session.run(question.cypher).data()
    assert all(row["s.quote"] for row in rows)
    assert [word for word in question.answer if not any(word in str(row) for row in rows)] == []

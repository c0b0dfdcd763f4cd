"""docs/api.md names every path, every key of an answer and every kind of question."""

import re
from pathlib import Path
from typing import get_args

import pytest

from api.app import create_app
from api.models.asked import Kind
from api.models.responsible import Answer, Computed, ResponsibleAnswer
from graph.settings import Settings
from graph.store.reader import Row

PAGE = (Path(__file__).parents[2] / "docs" / "api.md").read_text("utf-8")


class Nothing:
    """A graph that is never asked."""

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        raise AssertionError(name)


def test_every_path_is_documented_and_no_other() -> None:
    app = create_app(Nothing(), Settings(home=Path("/nonexistent")))
    documented = set(re.findall(r"`(/[^`?]*)(?:\?[^`]*)?`", PAGE.partition("## `/responsible`")[0]))
    assert documented - {"/", "/docs", "/mcp"} == set(app.openapi()["paths"])


@pytest.mark.parametrize("model", [ResponsibleAnswer, Answer])
def test_every_key_of_an_answer_is_documented(model: type[ResponsibleAnswer | Answer]) -> None:
    assert all(f"`{field}`" in PAGE for field in model.model_fields)


def test_every_kind_of_question_and_status_is_documented() -> None:
    assert all(f"`{name}`" in PAGE for name in (*get_args(Kind), *get_args(Computed)))

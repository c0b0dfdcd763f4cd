"""docs/graph.md says what the schema says."""

from pathlib import Path

from graph.schema.description import markdown


def test_the_page_is_up_to_date() -> None:
    page = Path(__file__).parents[2] / "docs" / "graph.md"
    assert page.read_text("utf-8") == markdown(), "run: python -m graph.schema > docs/graph.md"

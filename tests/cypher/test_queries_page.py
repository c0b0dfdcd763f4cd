"""docs/queries.md says what the query files say."""

from pathlib import Path

from cypher.description import markdown


def test_the_page_is_up_to_date() -> None:
    page = Path(__file__).parents[2] / "docs" / "queries.md"
    assert page.read_text("utf-8") == markdown(), "run: python -m cypher > docs/queries.md"

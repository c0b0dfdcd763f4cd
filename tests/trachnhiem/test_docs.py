"""The documentation says what the code does: errors, settings, commands and options."""

from pathlib import Path

import pytest

from graph import errors

ROOT = Path(__file__).parents[2]
ERRORS = [e for e in vars(errors).values() if isinstance(e, type) and issubclass(e, errors.TrachnhiemError)]


@pytest.mark.parametrize("error", ERRORS)
def test_error_is_documented_with_its_exit_and_http_status(error: type[errors.TrachnhiemError]) -> None:
    rows = [line for line in (ROOT / "docs/errors.md").read_text("utf-8").splitlines() if line.startswith("|")]
    (row,) = [row for row in rows if row.startswith(f"| `{error.__name__}` ")]
    assert row.endswith(f"| {error.exit_status} | {error.http_status} |")


@pytest.mark.parametrize("error", ERRORS)
def test_error_stands_in_the_tree_at_the_head_of_its_module(error: type[errors.TrachnhiemError]) -> None:
    assert error.__name__ in (errors.__doc__ or "")

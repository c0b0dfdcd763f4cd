"""The documentation says what the code does: errors, settings, commands and options, links."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
import typer

from graph import errors
from graph.model import facts
from graph.settings import PREFIX, Settings
from trachnhiem.__main__ import app

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
CLI = (ROOT / "docs/cli.md").read_text("utf-8")
ERRORS = [e for e in vars(errors).values() if isinstance(e, type) and issubclass(e, errors.TrachnhiemError)]
FACTS_PAGE = (ROOT / "docs/facts.md").read_text("utf-8")
FACTS = [
    f
    for f in vars(facts).values()
    if isinstance(f, type) and is_dataclass(f) and f is not facts.Sourced and f.__module__ == facts.__name__
]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("error", ERRORS)
def test_error_is_documented_with_its_exit_and_http_status(error: type[errors.TrachnhiemError]) -> None:
    rows = [line for line in (ROOT / "docs/errors.md").read_text("utf-8").splitlines() if line.startswith("|")]
    (row,) = [row for row in rows if row.startswith(f"| `{error.__name__}` ")]
    assert row.endswith(f"| {error.exit_status} | {error.http_status} |")


@pytest.mark.parametrize("error", ERRORS)
def test_error_stands_in_the_tree_at_the_head_of_its_module(error: type[errors.TrachnhiemError]) -> None:
    assert error.__name__ in (errors.__doc__ or "")


def test_the_settings_table_names_every_setting_and_no_other() -> None:
    documented = re.findall(rf"^\| `{PREFIX}(\w+)` ", README, re.M)
    assert documented == [field.name.upper() for field in fields(Settings)]


def test_the_settings_table_has_the_defaults() -> None:
    settings = Settings.from_env({})
    for name in (
        "neo4j_user",
        "neo4j_database",
        "host",
        "port",
        "read_timeout",
        "write_batch",
        "body_limit",
        "batch_limit",
        "corrections",
        "corrections_per_hour",
    ):
        value = getattr(settings, name)
        shown = f"{value:g}" if isinstance(value, float) else value
        assert re.search(rf"^\| `{PREFIX}{name.upper()}` \| `{shown}` \|", README, re.M), name


@pytest.mark.parametrize("fact", FACTS)
def test_every_key_of_a_fact_is_documented_and_no_other(fact: type) -> None:
    (row,) = re.findall(rf"^\| `{fact.__name__}` \| ([^|]*) \|", FACTS_PAGE, re.M)
    assert sorted(re.findall(r"`(\w+)`", row)) == sorted(field.name.rstrip("_") for field in fields(fact))


def commands(command: object, path: str = "trachnhiem") -> Iterator[tuple[str, list[str]]]:
    """Each command without commands of its own, by its whole name, with the spellings of its options."""
    below = getattr(command, "commands", {})
    for name, sub in below.items():
        yield from commands(sub, f"{path} {name}")
    if not below:
        parameters = getattr(command, "params", [])
        yield path, [spelling for p in parameters if p.param_type_name == "option" for spelling in p.opts]


@pytest.mark.parametrize(("command", "options"), list(commands(typer.main.get_command(app))))
def test_command_has_a_section_that_names_its_options(command: str, options: list[str]) -> None:
    section = re.search(rf"^## `{command}\b.*?(?=^## |\Z)", CLI, re.M | re.S)
    assert section, f"docs/cli.md has no section for {command}"
    for option in options:
        assert f"`{option}`" in section[0], option


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target

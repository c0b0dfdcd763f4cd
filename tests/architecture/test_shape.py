"""The shape the code keeps: short files and functions, a sentence at the head of each module, one way of importing."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import graph

ROOT = Path(__file__).parents[2]
PACKAGES = ("trachnhiem", "api", "viz", "loaders", "graph", "cypher")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
MAX_LINES, MAX_FUNCTION = 300, 40


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_module_is_short_and_opens_with_a_sentence(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= MAX_LINES
    assert (ast.get_docstring(ast.parse(text)) or "").strip()


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_functions_fit_on_a_screen(path: Path) -> None:
    functions = (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.FunctionDef))
    long = [(f.name, f.end_lineno - f.lineno) for f in functions if (f.end_lineno or 0) - f.lineno >= MAX_FUNCTION]
    assert not long


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_cypher_stands_in_its_own_files(path: Path) -> None:
    """A query in a string would escape the catalogue, its tests and its documentation."""
    tree = ast.parse(path.read_text("utf-8"))
    strings = (n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str))
    assert not [s for s in strings if re.match(r"\s*(?:MATCH|MERGE|CREATE|UNWIND|CALL|RETURN) ", s)]


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_only_settings_look_at_the_environment(path: Path) -> None:
    if named(path) != "graph/settings.py":
        assert "os.environ" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_group_repeats_possessively(path: Path) -> None:
    """Python before 3.11.5, which Debian 12 has, matches `(…)*+` wrongly; `(?>(…)*)` means the same and is right."""
    assert not re.search(r"(?<!\()\)(?:[*+?]|\{\{?\d*,?\d*\}?\})\+", path.read_text("utf-8"))


def test_the_packages_are_those_of_this_checkout() -> None:
    """`graph` is a plain name; another distribution must not shadow it."""
    assert Path(graph.__file__ or "").is_relative_to(ROOT)


def test_imports_go_one_way() -> None:
    run = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout

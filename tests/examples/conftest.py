"""What must be found in the examples, as tables, and the facts of every example, extracted once."""

import csv
from pathlib import Path

import pytest

from graph.model.facts import Facts, SourceDocument
from loaders.documents.read import READERS, read
from loaders.grammar.extract import extract

EXAMPLES = Path(__file__).parents[2] / "examples"
EXPECTED = Path(__file__).parent / "expected"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test whose argument is called `task` runs once for each row of expected/task.csv."""
    for name in metafunc.fixturenames:
        table = EXPECTED / f"{name}.csv"
        if table.is_file():
            with table.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            metafunc.parametrize(name, rows, ids=[f"{row['document']}:{line}" for line, row in enumerate(rows, 2)])


@pytest.fixture(scope="session")
def facts() -> dict[str, Facts]:
    """The facts of each example, by the name of its file, for a line of a .jsonl by the id it gives."""
    found = {}
    for path in sorted(EXAMPLES.iterdir()):
        for document in read([path]) if path.suffix in READERS else ():
            assert isinstance(document, SourceDocument)
            found[document.id if path.suffix == ".jsonl" else path.stem] = extract(document)
    return found

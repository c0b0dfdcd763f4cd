"""docs/research.ipynb, run as it stands by a kernel of its own against a real Neo4j that holds the examples."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from graph.address import Address

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "docs" / "research.ipynb"
# nbclient leaves the socket of its kernel to the collector, and its kernel asks for an event loop as one once did.
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def read() -> nbformat.NotebookNode:
    return nbformat.read(NOTEBOOK, as_version=4)


def test_the_notebook_runs_and_every_cell_shows_something(
    examples: Address, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in (
        ("URI", examples.uri),
        ("USER", examples.user),
        ("PASSWORD", examples.password or ""),
        ("DATABASE", examples.database),
    ):
        monkeypatch.setenv(f"TRACHNHIEM_NEO4J_{name}", value)
    monkeypatch.setenv("TRACHNHIEM_READ_TIMEOUT", "120")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path / "matplotlib"))
    notebook = read()
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(tmp_path)}}).execute()
    *shown, last = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.source for cell in shown if not cell.outputs] == []
    assert last.source == "graph.close()"
    kinds = {kind for cell in shown for output in cell.outputs for kind in output.get("data", ())}
    assert {"image/png", "text/html"} <= kinds


def test_the_notebook_is_kept_small_and_without_what_it_showed() -> None:
    assert NOTEBOOK.stat().st_size < 20_000
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in read().cells)

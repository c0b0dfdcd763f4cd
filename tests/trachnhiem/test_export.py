"""`trachnhiem export` on the real Neo4j, with an example of a made-up province."""

from pathlib import Path

import networkx as nx
import pytest
from commands import ROOT, Run

from graph.errors import NotFound

NEWS = ROOT / "examples" / "made-up-may-ngan-phien-hop-4.txt"


def test_a_file_is_written_whole_or_not_at_all(run: Run, tmp_path: Path) -> None:
    run("load", NEWS)
    out = tmp_path / "graph.graphml"
    done = run("export", "graphml", "-o", out)
    assert f"byte → {out}" in done.stderr and done.exit_code == 0
    whole = nx.read_graphml(out)
    assert "Nguyễn Thế Khoan" in {name for _, name in whole.nodes(data="name")}
    with pytest.raises(NotFound):
        run("export", "graphml", "--around", "khong-co", "-o", out)
    assert list(tmp_path.glob("graph*")) == [out] and len(nx.read_graphml(out)) == len(whole)


def test_a_file_that_cannot_be_written_is_named(run: Run, tmp_path: Path) -> None:
    done = run("export", "csv", "-o", tmp_path / "missing" / "graph.zip")
    assert done.exit_code == 2 and "cannot be written" in done.stderr

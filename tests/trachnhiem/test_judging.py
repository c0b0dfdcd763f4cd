"""`trachnhiem review` and `trachnhiem judge` on the real Neo4j."""

from getpass import getuser
from pathlib import Path

import pytest
from commands import Run

from graph.errors import JudgementError, NotFound
from graph.kept.corrections import Correction, Corrections

HERE = "Ngày 5/3/2031, Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử chủ trì hội nghị."
THERE = "Ngày 6/3/2031, Giám đốc Sở Y tế tỉnh Mây Ngàn Lê Văn Thử chủ trì hội nghị."


@pytest.fixture
def pair(run: Run, tmp_path: Path) -> list[str]:
    """The ids of the one pair that is open."""
    (tmp_path / "a.txt").write_text(HERE, "utf-8")
    (tmp_path / "b.txt").write_text(THERE, "utf-8")
    run("load", tmp_path)
    return str(run("review").stdout).split()[:2]


def test_a_pair_is_listed_judged_and_open_again_when_that_is_withdrawn(run: Run, pair: list[str]) -> None:
    listed = run("review").stdout
    assert "Chủ tịch UBND tỉnh Sông Trăng" in listed and "“" in listed
    made = run("judge", *pair, "same", "--why", "cùng một người")
    assert made.exit_code == 0
    assert "none open" in run("review").stdout
    record = run("review", "--made").stdout
    assert getuser() in record and "cùng một người" in record and made.stdout.strip() in record
    run("judge", "--withdraw", made.stdout.strip(), "--by", "minh")
    assert run("review").stdout == listed
    assert "withdrawn): minh" in run("review", "--made").stdout


def test_what_cannot_be_judged_is_refused_with_the_reason(run: Run, pair: list[str]) -> None:
    assert run("judge", *pair, "same").exit_code == 2  # no reason given
    assert run("judge", *pair, "perhaps", "--why", "x").exit_code == 2
    assert run("judge", pair[0], "correct", "--set", "role", "--why", "x").exit_code == 2
    with pytest.raises(JudgementError):
        run("judge", pair[0], pair[0], "same", "--why", "x")
    with pytest.raises(NotFound):
        run("judge", "--withdraw", "khong-co")


def test_what_a_reader_calls_wrong_is_listed_and_decided(run: Run, graph_env: dict[str, str], pair: list[str]) -> None:
    queue = Corrections(Path(graph_env["TRACHNHIEM_HOME"]), 5)
    queue.add(Correction(about=pair[0], text="sai ngày\nđúng là 6/3\x1b[2J"))
    id, _, about, *words = run("review", "--corrections").stdout.split()
    assert about == pair[0] and "6/3" in words[-1] and "\x1b" not in words[-1]
    assert run("judge", id, "decline", "--why", "đã xem").exit_code == 0
    assert "none waiting" in run("review", "--corrections").stdout
    assert "decline" in run("review", "--made").stdout
    with pytest.raises(NotFound):
        run("judge", id, "accept", "--why", "đã xem")

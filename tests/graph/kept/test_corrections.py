"""Corrections of readers wait in files of this user only, a bounded number of them."""

from pathlib import Path

import pytest

from graph.errors import ConfigError, NotFound, TooMany
from graph.kept.corrections import Correction, Corrections


def test_what_waits_is_read_by_this_user_and_deleted_once_decided(tmp_path: Path) -> None:
    queue = Corrections(tmp_path / "home", 5)
    sent = [
        Correction(about="d1", text="sai <b>ngày</b>"),
        Correction(about="d2", text="đúng là …", source="https://a.example"),
    ]
    for one in sent:
        queue.add(one)
    assert sorted(queue.all(), key=lambda one: one.about) == sent and queue.count() == 2
    assert {file.stat().st_mode & 0o777 for file in tmp_path.rglob("*") if file.is_file()} == {0o600}
    queue.decided(sent[0].id)
    assert queue.all() == [sent[1]]
    assert not any("ngày" in file.read_text("utf-8") for file in tmp_path.rglob("*") if file.is_file())


@pytest.mark.parametrize("most", [0, 2])
def test_a_full_queue_takes_no_more_until_one_is_decided(tmp_path: Path, most: int) -> None:
    queue = Corrections(tmp_path, most)
    for _ in range(most):
        queue.add(Correction(about="d1", text="sai"))
    with pytest.raises(TooMany):
        queue.add(Correction(about="d1", text="sai"))
    if most:
        queue.decided(queue.all()[0].id)
        queue.add(Correction(about="d1", text="sai"))
    assert queue.count() == most


@pytest.mark.parametrize("id", ["0" * 16, "../tokens", "", "lock"])
def test_only_what_waits_can_be_decided(tmp_path: Path, id: str) -> None:
    (tmp_path / "tokens.json").write_text("[]")
    queue = Corrections(tmp_path, 5)
    queue.add(Correction(about="d1", text="sai"))
    with pytest.raises(NotFound):
        queue.decided(id)
    assert (tmp_path / "tokens.json").exists() and queue.count() == 1


def test_what_is_decided_while_it_is_listed_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Corrections(tmp_path, 5)
    queue.add(Correction(about="d1", text="sai"))
    files = [*tmp_path.glob("corrections/*.json"), tmp_path / "corrections" / f"{'0' * 16}.json"]
    monkeypatch.setattr(Corrections, "_files", lambda _: files)
    assert [one.about for one in queue.all()] == ["d1"]


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    queue = Corrections(tmp_path, 5)
    queue.add(Correction(about="d1", text="sai"))
    next(tmp_path.glob("corrections/*.json")).write_text("{}")
    with pytest.raises(ConfigError, match="corrections"):
        queue.all()

"""`trachnhiem extract`: facts on stdout, everything else on stderr."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from graph.model.facts import Facts
from trachnhiem.__main__ import app

NEWS = "Đông Giang họp\n\nNgày 5/3/2025, Chủ tịch UBND tỉnh Đông Giang Lê Thị Mẫu chủ trì cuộc họp về bến xe.\n"


def extract(*paths: Path) -> Result:
    return CliRunner().invoke(app, ["extract", *map(str, paths)], catch_exceptions=False)


def test_facts_come_out_one_line_per_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NEWS, "utf-8")
    (tmp_path / "b.jsonl").write_text('{"id": "tin-2", "text": "Sở Xây dựng họp."}\n', "utf-8")
    done = extract(tmp_path)
    first, second = map(Facts.from_json, done.stdout.splitlines())
    assert (first.document.text, first.document.title) == (NEWS, "Đông Giang họp")
    assert first.document.extractor
    assert second.document.id == "tin-2"
    assert (done.exit_code, done.stderr) == (0, "")


def test_what_cannot_be_read_is_named_on_stderr_and_the_rest_comes_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\xfd")
    (tmp_path / "b.txt").write_text(NEWS, "utf-8")
    done = extract(tmp_path, tmp_path / "gone.txt")
    assert len(done.stdout.splitlines()) == 1
    assert [Path(line.split(":")[0]).name for line in done.stderr.splitlines()] == ["a.txt", "gone.txt"]
    assert done.exit_code == 1


def test_a_secret_document_leaves_no_trace_of_its_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("TỐI MẬT\nPhương án sơ tán kho số bảy", "utf-8")
    done = extract(tmp_path)
    assert "sơ tán" not in done.output
    assert done.exit_code == 1


@pytest.mark.parametrize("arguments", [["extract"], ["extrat", "a.txt"], ["extract", "--fast", "a.txt"]])
def test_a_wrong_command_line_is_explained_with_status_2(arguments: list[str]) -> None:
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 2
    assert "Error" in done.stderr

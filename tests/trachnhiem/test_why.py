"""`trachnhiem extract --why` on the terminal: facts with rule, parts and words, and nothing that a terminal obeys."""

from pathlib import Path

from reports import FACTS
from typer.testing import CliRunner

from trachnhiem.__main__ import app
from trachnhiem.cli.why import lines
from viz.annotation.words import KINDS

NEWS = "Ngày 5/3/2025, Chủ tịch UBND tỉnh Đông Giang Lê Thị Mẫu giao Sở Xây dựng báo cáo trước ngày 30/4.\n"


def shown() -> str:
    return "\n".join(line.plain for line in lines(FACTS))


def test_a_task_is_explained_part_by_part() -> None:
    start = FACTS.document.text.index("giao")
    for part in (
        "nhiệm vụ, cam kết (commitments)\n  1. giao Sở Xây dựng báo cáo trước ngày 5/3\n     luật (rule): order/active",
        f"     • động từ trong bài (verb as written): giao\n         “giao” [{start}-{start + 4}]",
        "• chủ trì thực hiện (lead): Sở Xây dựng tỉnh Đông Giang\n         “Sở Xây dựng” [",
        "• tại cuộc họp (meeting): cuộc họp về bến xe",
    ):
        assert part in shown()


def test_every_kind_that_was_found_has_its_heading() -> None:
    for kind, (vi, en) in KINDS.items():
        assert (f"\n{vi} ({en})\n" in shown()) == bool(getattr(FACTS, kind))


def test_the_command_prints_words_instead_of_json_and_the_same_each_time(tmp_path: Path) -> None:
    (tmp_path / "tin.txt").write_text(NEWS, "utf-8")
    first, second = (CliRunner().invoke(app, ["extract", "--why", str(tmp_path)]) for _ in range(2))
    assert "• thời hạn trong bài (deadline as written): trước ngày 30/4\n" in first.stdout
    assert "\nvăn bản lấy từ (text kept from) text: " in first.stdout
    assert not first.stdout.startswith("{")
    assert (first.stdout, first.exit_code) == (second.stdout, 0)


def test_control_characters_of_a_document_do_not_reach_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "tin.txt").write_text("\x1b[2J[bold]Tin\n\n" + NEWS.replace("báo cáo", "báo \x1b[31m[red]cáo"), "utf-8")
    done = CliRunner().invoke(app, ["extract", "--why", str(tmp_path)])
    assert "\x1b" not in done.stdout
    assert "[red]cáo" in done.stdout

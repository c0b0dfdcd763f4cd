"""`trachnhiem annotate`: one document, one page."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from graph.errors import DocumentError
from trachnhiem.__main__ import app

NEWS = "Ngày 5/3/2025, Chủ tịch UBND tỉnh Đông Giang Lê Thị Mẫu giao Sở Xây dựng báo cáo trước ngày 30/4.\n"


def annotate(file: Path, out: Path) -> Result:
    return CliRunner().invoke(app, ["annotate", str(file), "-o", str(out)], catch_exceptions=False)


def test_the_page_of_a_document_is_written(tmp_path: Path) -> None:
    (tmp_path / "tin.txt").write_text(NEWS, "utf-8")
    done = annotate(tmp_path / "tin.txt", tmp_path / "tin.html")
    assert done.exit_code == 0
    assert done.stderr.endswith(f" → {tmp_path / 'tin.html'}\n")
    assert 'id="commitments-1"' in (tmp_path / "tin.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("hai.jsonl", '{"text": "một"}\n{"text": "hai"}\n', "hai.jsonl: có 2 tài liệu"),
        ("rỗng.txt", "", "rỗng.txt: tệp rỗng"),
        ("mật.txt", "TUYỆT MẬT\nPhương án", "mật.txt: mang dấu độ mật"),
    ],
)
def test_a_file_without_exactly_one_document_is_refused(tmp_path: Path, name: str, text: str, why: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(DocumentError, match=why):
        annotate(tmp_path / name, tmp_path / "page.html")
    assert not (tmp_path / "page.html").exists()


def test_a_page_that_cannot_be_written_is_a_wrong_option(tmp_path: Path) -> None:
    (tmp_path / "tin.txt").write_text(NEWS, "utf-8")
    done = annotate(tmp_path / "tin.txt", tmp_path / "gone" / "tin.html")
    assert done.exit_code == 2
    assert "không ghi được" in done.stderr

"""`trachnhiem path` on the real Neo4j."""

import json
from pathlib import Path

import pytest
from commands import Run

from graph.errors import NotFound

TEXT = """Ngày 5/3/2031, đồng chí Nguyễn Thế Khoan, Chủ tịch UBND tỉnh Mây Ngàn, chủ trì Hội nghị chuyển đổi số.
Dự Hội nghị có đồng chí Khúc Thị Hoài An, Giám đốc Sở Y tế tỉnh Mây Ngàn."""


def test_each_step_is_printed_with_its_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    run("load", tmp_path)
    printed = run("path", "Nguyễn Thế Khoan", "Khúc Thị Hoài An", "--within", "2").stdout
    assert "1. Nguyễn Thế Khoan chủ trì" in printed and "2. Khúc Thị Hoài An dự" in printed and "“" in printed
    answer = json.loads(run("path", "Nguyễn Thế Khoan", "Khúc Thị Hoài An", "--json").stdout)
    assert [hop["type"] for hop in answer["paths"][0]["hops"]] == ["CHAIRED", "ATTENDED"]
    assert "no path within 1 steps" in run("path", "Nguyễn Thế Khoan", "Khúc Thị Hoài An", "--within", "1").stdout
    with pytest.raises(NotFound, match="Không Đâu"):
        run("path", "Không Đâu", "Khúc Thị Hoài An")

"""`trachnhiem disagreements` on the real Neo4j."""

import json
from pathlib import Path

from commands import Run

SUM = "Đến ngày 5/3/2031, tỉnh Mây Ngàn có 30 nhiệm vụ, trong đó 20 nhiệm vụ đã hoàn thành, 9 nhiệm vụ đang thực hiện."


def test_a_sum_that_does_not_add_up_is_printed_with_its_words(run: Run, tmp_path: Path) -> None:
    assert "none found" in run("disagreements").stdout
    (tmp_path / "a.txt").write_text(SUM, "utf-8")
    run("load", tmp_path)
    printed = run("disagreements").stdout
    assert "các phần cộng lại là 29 (20 + 9), nguồn nêu 30" in printed and "“" in printed
    [one] = json.loads(run("disagreements", "--kind", "sum", "--json").stdout)["disagreements"]
    assert one["kind"] == "sum" and one["sentence"] in printed
    assert "none found" in run("disagreements", "--kind", "date").stdout
    assert "none found" in run("disagreements", "--known-on", "2031-01-01").stdout

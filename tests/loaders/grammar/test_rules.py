"""The rules themselves: named once where they are listed, documented, and quick on any text."""

import re
import time
from pathlib import Path

from names import names

from loaders.grammar.names.body_rules import RULES as BODY_RULES
from loaders.grammar.names.groups import RULES as GROUP_RULES
from loaders.grammar.names.program_rules import KNOWN
from loaders.grammar.names.program_rules import RULES as PROGRAM_RULES

PAGE = (Path(__file__).parents[3] / "docs/grammar.md").read_text("utf-8")
RULES = [rule.name for rule in (*BODY_RULES, *PROGRAM_RULES, *GROUP_RULES)] + [KNOWN]
PARAGRAPH = (
    "Sáng 12/3, đồng chí Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Mây Ngàn giao Sở Nội vụ, Sở"
    " Tài chính, các sở, ngành và UBND các xã, phường triển khai Đề án 06, Kế hoạch chuyển đổi số năm "
    "2024, Nghị quyết số 57-NQ/TW. "
)

PIECES = (
    "Trần Văn ", "Chủ tịch, ", "Bộ Công an, ", "khoa học, công nghệ và ", "các sở, ngành, ", "Ban Chỉ đạo ",
    "ông ", "UBND ", "Phòng Nội vụ Sở ", "Đề án phát triển ", "Ban Thường vụ Tỉnh ủy ", "12 xã và ",
    "CHỦ TỊCH\n", "(a) ", "“Đề án “",
)  # fmt: skip


def test_the_page_lists_every_rule_and_no_other() -> None:
    listed = PAGE.split("<!-- rules -->")[1].split("<!-- /rules -->")[0]
    documented = set()
    for family, rules in re.findall(r"- `(\w+/)`: ([^-`]*(?:-[^-`\n][^-`]*)*)(?=\n- |\n*\Z)", listed.strip()):
        documented |= {family + name.strip() for name in rules.replace("\n", " ").split(",")}
    assert documented == set(RULES)


def _seconds(text: str) -> float:
    started = time.process_time()
    names(text)
    return time.process_time() - started


def test_time_grows_with_the_text_and_no_faster() -> None:
    _seconds(PARAGRAPH)
    one = min(_seconds(PARAGRAPH * 8) for _ in range(3))
    eight = min(_seconds(PARAGRAPH * 64) for _ in range(2))
    assert eight < one * 8 * 3


def test_long_runs_of_names_and_lists_are_read_in_linear_time() -> None:
    for piece in (
        "Trần Văn ",
        "Chủ tịch, ",
        "Bộ Công an, ",
        "khoa học, công nghệ và ",
        "các sở, ngành, ",
        "Ban Chỉ đạo ",
        "ông ",
    ):
        _seconds(piece * 50)
        # The least of several runs: what else runs on the machine may slow one of them down.
        short, long = (min(_seconds(piece * many) for _ in range(3)) for many in (300, 2400))
        assert long < max(short, 0.02) * 8 * 4, piece

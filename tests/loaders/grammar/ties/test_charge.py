"""Who acts as the head of a body without its title, and whom an office is given to: no task."""

import pytest
from names import document

from loaders.grammar.extract import extract

GIVES = "Chủ tịch UBND tỉnh Mây Ngàn giao bà Kiều Thị An, Phó Giám đốc Sở Y tế,"
ACTING = [
    (
        f"{GIVES} phụ trách điều hành Sở Y tế tỉnh Mây Ngàn từ ngày 10/01/2026.",
        [("Sở Y tế tỉnh Mây Ngàn", "2026-01-10")],
    ),
    (f"{GIVES} phụ trách, điều hành hoạt động của Sở Y tế tỉnh Mây Ngàn.", [("Sở Y tế tỉnh Mây Ngàn", None)]),
    (f"{GIVES} phụ trách Sở Y tế tỉnh Mây Ngàn.", [("Sở Y tế tỉnh Mây Ngàn", None)]),
    ("Bà Kiều Thị An, Phó Giám đốc phụ trách Sở Y tế tỉnh Mây Ngàn, dự họp.", [("Sở Y tế tỉnh Mây Ngàn", None)]),
    ("Bà Kiều Thị An, Phó Chủ tịch UBND tỉnh Mây Ngàn phụ trách Sở Y tế tỉnh Mây Ngàn, dự họp.", []),
    (f"{GIVES} phụ trách khám bệnh tại Bệnh viện Mây.", []),
]


@pytest.mark.parametrize(("text", "acts"), ACTING)
def test_who_is_in_charge_acts_as_the_head(text: str, acts: list[tuple[str, str | None]]) -> None:
    (found,) = extract(document(text)).people
    held = [post for post in found.positions if post.acting]
    assert [(post.body, post.since) for post in held] == acts
    assert all(post.title == "Giám đốc" for post in held)


NO_TASK = [
    f"{GIVES} phụ trách điều hành Sở Y tế tỉnh Mây Ngàn từ ngày 10/01/2026.",
    "Chủ tịch UBND tỉnh Mây Ngàn giao ông Trần An giữ chức quyền Giám đốc Sở Y tế từ ngày 02/12/2024, thay ông Lê Ba.",
    "UBND tỉnh Mây Ngàn giao bà Kiều Thị An giữ chức quyền Giám đốc Sở Y tế tỉnh cho đến khi có quyết định mới.",
]


@pytest.mark.parametrize("text", NO_TASK)
def test_an_office_that_is_given_is_no_task(text: str) -> None:
    assert extract(document(text)).commitments == ()


def test_work_that_somebody_in_office_is_given_is_a_task() -> None:
    for work in ("rà soát tủ thuốc trước ngày 20/12/2025", "phụ trách việc sửa Bệnh viện Mây trước ngày 20/12/2025"):
        (task,) = extract(document(f"{GIVES} {work}.")).commitments
        assert task.due == "2025-12-20"

"""Of which task a report speaks, as a table: the text of a report, its day, and whether it is the task below."""

from hashlib import sha256

import pytest

from graph.model.claims import Profile
from graph.model.facts import SourceDocument
from loaders.claims.assemble import claims_of
from loaders.grammar.extract import extract
from loaders.resolve.attach import attach
from loaders.resolve.verdict import Verdict, compare

SAME, UNSURE, DIFFERENT = Verdict.SAME, Verdict.UNSURE, Verdict.DIFFERENT
TASK = (
    "Ngày 10/01/2031, UBND tỉnh Sông Trăng tổ chức phiên họp. Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử giao Sở Y tế "
    "xây dựng Đề án khám bệnh từ xa, hoàn thành trước ngày 30/6/2031.",
    "2031-01-11",
)
REPORTS = [
    ("Sở Y tế tỉnh Sông Trăng đã hoàn thành việc xây dựng Đề án khám bệnh từ xa.", "2031-03-20", SAME),
    ("Sở Y tế tỉnh Sông Trăng đang xây dựng Đề án khám bệnh từ xa, đạt 80% khối lượng.", "2031-03-20", SAME),
    ("UBND tỉnh Sông Trăng đồng ý gia hạn việc xây dựng Đề án khám bệnh từ xa đến 30/9/2031.", "2031-06-20", SAME),
    ("Kết luận, Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử yêu cầu Sở Y tế:\n"
     "- Gia hạn việc xây dựng Đề án khám bệnh từ xa đến ngày 30/9/2031.", "2031-06-20", SAME),
    # Before the task was given; by somebody else; of another scheme; in another province.
    ("Sở Y tế tỉnh Sông Trăng đã hoàn thành việc xây dựng Đề án khám bệnh từ xa.", "2031-01-05", DIFFERENT),
    ("UBND tỉnh Sông Trăng cho biết, Sở Nội vụ đã hoàn thành Đề án khám bệnh từ xa.", "2031-03-20", DIFFERENT),
    ("Sở Y tế tỉnh Sông Trăng đã hoàn thành việc xây dựng Kế hoạch khám bệnh từ xa.", "2031-03-20", DIFFERENT),
    ("Sở Y tế tỉnh Sông Trăng đã hoàn thành Đề án khám bệnh từ xa tại huyện Bến Sao năm 2029.", "2031-03-20", UNSURE),
    ("Sở Y tế tỉnh Mây Ngàn đã hoàn thành việc xây dựng Đề án khám bệnh từ xa.", "2031-03-20", UNSURE),
    # Other work of the same scheme, years later, a few of its words only, told by who gave it: a person decides.
    ("Sở Y tế tỉnh Sông Trăng đã hoàn thành thẩm định Đề án khám bệnh từ xa.", "2031-03-20", UNSURE),
    ("Sở Y tế tỉnh Sông Trăng đã hoàn thành việc xây dựng Đề án khám bệnh từ xa.", "2034-03-20", UNSURE),
    ("Sở Y tế tỉnh Sông Trăng đã hoàn thành việc mua giường bệnh từ vốn của tỉnh.", "2031-03-20", UNSURE),
    ("UBND tỉnh Sông Trăng đã hoàn thành việc xây dựng Đề án khám bệnh từ xa.", "2031-03-20", UNSURE),
]  # fmt: skip


def claims(text: str, day: str) -> tuple[list[Profile], list[Profile]]:
    document = SourceDocument(
        id=day, text=text, sha256=sha256(text.encode()).hexdigest(), extractor="test", published=day
    )
    said = claims_of(extract(document))
    tasks = [m.profile for m in said.mentions.values() if m.label == "Commitment" and m.profile]
    return tasks, [report.profile for report in said.reports.values()]


@pytest.mark.parametrize(("text", "day", "verdict"), REPORTS)
def test_a_report_is_of_the_task_that_it_repeats(text: str, day: str, verdict: Verdict) -> None:
    [task], _ = claims(*TASK)
    _, [report] = claims(text, day)
    assert compare(report, task).verdict is verdict
    assert attach(report, [("the-task", task)]) == ("the-task" if verdict is SAME else None)
    if verdict is SAME:
        assert set(report.features["clues"]) & set(task.features["clues"]), "they meet under a clue"


# A number with what it counts, in one province: nobody need be named, fewer words do.
TASK_WITH_NUMBERS = (
    "Ngày 10/01/2031, UBND tỉnh Sông Trăng tổ chức phiên họp. Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử giao Sở Y tế "
    "mua 120 giường bệnh và 5 xe cứu thương cho các bệnh viện huyện, hoàn thành trước ngày 30/6/2031.",
    "2031-01-11",
)
WITH_NUMBERS = [
    ("UBND tỉnh Sông Trăng họp. Việc mua giường bệnh mới xong 21/120 giường.", SAME),
    ("UBND tỉnh Sông Trăng họp. Đến nay đã hoàn thành việc mua 5 xe cứu thương.", SAME),
    ("UBND tỉnh Sông Trăng họp. Đến nay đã hoàn thành việc mua 5 xe chở rác.", UNSURE),
    ("UBND tỉnh Sông Trăng họp. Việc mua giường bệnh mới xong 21/130 giường.", UNSURE),
    ("UBND tỉnh Sông Trăng họp. Tại huyện Bến Sao đã hoàn thành mua 120 giường bệnh.", UNSURE),
    ("UBND tỉnh Sông Trăng họp. Sở Nội vụ đã hoàn thành mua 120 giường bệnh.", UNSURE),
    ("UBND tỉnh Mây Ngàn họp. Việc mua giường bệnh mới xong 21/120 giường.", UNSURE),
    ("UBND tỉnh Sông Trăng và UBND tỉnh Mây Ngàn họp. Ở Mây Ngàn, việc mua giường mới xong 21/120 giường.", UNSURE),
    ("UBND tỉnh Sông Trăng và UBND tỉnh Mây Ngàn họp. Việc mua giường bệnh mới xong 21/120 giường.", UNSURE),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verdict"), WITH_NUMBERS)
def test_a_report_that_tells_a_number_of_the_task_is_of_it(text: str, verdict: Verdict) -> None:
    [task], _ = claims(*TASK_WITH_NUMBERS)
    _, [report] = claims(text, "2031-03-20")
    assert compare(report, task).verdict is verdict
    assert bool(set(report.features["clues"]) & set(task.features["clues"])) or verdict is UNSURE


# A made-up task and made-up reports on it; who took over from whom is real.
HANDED_OVER = (
    "Ngày 5/6/2024, UBND tỉnh Thái Bình tổ chức phiên họp. Chủ tịch UBND tỉnh Thái Bình Đỗ Văn Mẫu giao Sở Giao thông "
    "vận tải lập bản đồ các bến phà nhỏ.",
    "2024-06-06",
)
HEIRS = [
    ("Sở Giao thông vận tải tỉnh Thái Bình đã hoàn thành việc lập bản đồ các bến phà nhỏ.", "2024-12-20", SAME),
    ("Sở Xây dựng tỉnh Thái Bình đã hoàn thành việc lập bản đồ các bến phà nhỏ.", "2025-04-20", SAME),
    ("Sở Xây dựng tỉnh Hưng Yên đã hoàn thành việc lập bản đồ các bến phà nhỏ.", "2025-12-20", SAME),
    # Before it took over; from another department; of another province.
    ("Sở Xây dựng tỉnh Thái Bình đã hoàn thành việc lập bản đồ các bến phà nhỏ.", "2024-12-20", UNSURE),
    ("Sở Nội vụ tỉnh Hưng Yên đã hoàn thành việc lập bản đồ các bến phà nhỏ.", "2025-12-20", UNSURE),
    ("Sở Xây dựng tỉnh Bắc Ninh đã hoàn thành việc lập bản đồ các bến phà nhỏ.", "2025-12-20", UNSURE),
]


@pytest.mark.parametrize(("text", "day", "verdict"), HEIRS)
def test_a_body_may_report_on_what_one_was_to_do_whose_function_it_has(text: str, day: str, verdict: Verdict) -> None:
    [task], _ = claims(*HANDED_OVER)
    _, [report] = claims(text, day)
    assert compare(report, task).verdict is verdict


def test_a_report_that_fits_to_two_tasks_is_of_neither() -> None:
    [task], _ = claims(*TASK)
    _, [report] = claims(REPORTS[0][0], "2031-03-20")
    assert attach(report, [("one", task), ("one", task)]) == "one"
    assert attach(report, [("one", task), ("other", task)]) is None


def test_a_task_that_gives_more_time_is_itself_not_what_later_reports_are_of() -> None:
    [task], [report] = claims(REPORTS[3][0], "2031-06-20")
    assert task.features["clues"] == () and report.features["state"] == ("extended",)

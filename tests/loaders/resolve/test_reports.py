"""Of which task a report speaks, as a table: the text of a report, its day, and whether it is the task below."""

import pytest
from profiles import tasks_and_reports

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


@pytest.mark.parametrize(("text", "day", "verdict"), REPORTS)
def test_a_report_is_of_the_task_that_it_repeats(text: str, day: str, verdict: Verdict) -> None:
    [task], _ = tasks_and_reports(*TASK)
    _, [report] = tasks_and_reports(text, day)
    assert compare(report, task).verdict is verdict
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


# The doer by its place, its sector or as one of many; and how much of the task must come again.
GIVEN = "Ngày 10/01/2024, Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử yêu cầu "
BY_OTHER_NAMES = [
    # One matter is not one task: half of its words, but little of what the report tells.
    ("Sở Xây dựng tỉnh Sông Trăng triển khai bốn dự án giảm ùn tắc các tuyến đường vào sân bay trước ngày 30/6/2024.",
     "Sáng nay, Sở Xây dựng tỉnh Sông Trăng đã khởi công xây dựng cầu vượt tại khu vực sân bay nhằm giải quyết tình "
     "trạng ùn tắc kéo dài ở cửa ngõ phía tây.", UNSURE),
    ("UBND huyện Cư Kuin, tỉnh Đắk Lắk khoan thêm giếng nước sạch cho các thôn vùng cao trước ngày 30/6/2024.",
     "Tại tỉnh Đắk Lắk, huyện Cư Kuin đã hoàn thành việc khoan giếng nước sạch cho các thôn vùng cao.", SAME),
    ("UBND huyện Cư Kuin, tỉnh Đắk Lắk khoan thêm giếng nước sạch cho các thôn vùng cao trước ngày 30/6/2024.",
     "Tại tỉnh Đắk Lắk, huyện Krông Pắc đã hoàn thành việc khoan giếng nước sạch cho các thôn vùng cao.", UNSURE),
    ("Sở Giao thông vận tải tỉnh Sông Trăng cắm cọc giải phóng mặt bằng đoạn tránh chợ trước ngày 30/6/2024.",
     "Tại tỉnh Sông Trăng, cọc giải phóng mặt bằng đoạn tránh chợ đã được ngành giao thông cắm xong.", SAME),
    ("Sở Giao thông vận tải tỉnh Sông Trăng cắm cọc giải phóng mặt bằng đoạn tránh chợ trước ngày 30/6/2024.",
     "Tại tỉnh Sông Trăng, cọc giải phóng mặt bằng đoạn tránh chợ đã được ngành văn hóa cắm xong.", UNSURE),
    ("UBND các xã của tỉnh Sông Trăng thu thập giấy chứng nhận của các thửa đất còn thiếu trước ngày 30/6/2024.",
     "Tại tỉnh Sông Trăng, việc thu thập giấy chứng nhận các thửa đất còn thiếu đã hoàn thành.", SAME),
    ("UBND các xã của tỉnh Sông Trăng thu thập giấy chứng nhận của các thửa đất còn thiếu trước ngày 30/6/2024.",
     "Tại tỉnh Mây Ngàn, việc thu thập giấy chứng nhận các thửa đất còn thiếu đã hoàn thành.", DIFFERENT),
    ("Sở Tài chính tỉnh Sông Trăng bố trí 28 tỷ đồng cho chiến dịch làm sạch số liệu đất đai trước ngày 30/6/2024.",
     "Tại tỉnh Sông Trăng, Sở Tài chính đã chi trả 28 tỷ đồng cho chiến dịch đất đai.", SAME),
    ("Sở Tài chính tỉnh Sông Trăng bố trí 28 tỷ đồng cho chiến dịch làm sạch số liệu đất đai trước ngày 30/6/2024.",
     "Tại tỉnh Sông Trăng, Sở Tài chính đã chi trả 28 tỷ đồng tiền điện.", UNSURE),
]  # fmt: skip


@pytest.mark.parametrize(("order", "text", "verdict"), BY_OTHER_NAMES)
def test_a_doer_may_go_by_another_name(order: str, text: str, verdict: Verdict) -> None:
    [task], _ = tasks_and_reports(GIVEN + order, "2024-01-11")
    _, [report] = tasks_and_reports(text, "2024-05-20")
    assert compare(report, task).verdict is verdict
    assert bool(set(report.features["clues"]) & set(task.features["clues"])) or verdict is not SAME


@pytest.mark.parametrize(("text", "verdict"), WITH_NUMBERS)
def test_a_report_that_tells_a_number_of_the_task_is_of_it(text: str, verdict: Verdict) -> None:
    [task], _ = tasks_and_reports(*TASK_WITH_NUMBERS)
    _, [report] = tasks_and_reports(text, "2031-03-20")
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
    [task], _ = tasks_and_reports(*HANDED_OVER)
    _, [report] = tasks_and_reports(text, day)
    assert compare(report, task).verdict is verdict


def test_a_task_that_gives_more_time_is_itself_not_what_later_reports_are_of() -> None:
    [task], [report] = tasks_and_reports(REPORTS[3][0], "2031-06-20")
    assert task.features["clues"] == () and report.features["state"] == ("extended",)

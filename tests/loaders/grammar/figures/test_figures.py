"""Figures: values with unit, bound, period and teller; and numbers that measure nothing."""

import pytest
from readings import reading

from loaders.grammar.figures.figures import find_figures
from loaders.grammar.meetings.meetings import find_meetings
from loaders.grammar.tasks.commitments import find_commitments


def figures(text):
    read = reading(text)
    return find_figures(read, find_commitments(read, find_meetings(read), ()))


MEASURED = [  # text, value, words of the value, unit, bound
    ("Tỷ lệ hồ sơ trực tuyến đạt 55%.", 55, "55", "%", None),
    ("Tỷ lệ này là 21,07%, cao nhất vùng.", 21.07, "21,07", "%", None),
    ("Tốc độ tăng từ 45% - 55%.", 45, "45% - 55", "%", None),
    ("Tỉnh đã cấp trên 84,7 triệu thẻ căn cước.", 84.7, "84,7", "triệu thẻ", "trên"),
    ("Có gần 22.000 đoàn viên.", 22000, "22.000", "đoàn viên", "gần"),
    ("Gói hỗ trợ trị giá 291.000 tỷ đồng.", 291000, "291.000", "tỷ đồng", None),
    ("Chỉ số đạt 0,71 điểm.", 0.71, "0,71", "điểm", None),
    ("Kết quả tăng gấp 3,5 lần.", 3.5, "3,5", "lần", None),
    ("Còn 12/53 dịch vụ công chưa xong.", 12, "12/53", "dịch vụ công", None),
    ("Số thuê bao cũ chỉ còn khoảng 3,4 triệu.", 3.4, "3,4", "triệu thuê bao", "khoảng"),
    ("Với 99/99 phiếu tán thành, ông được bầu.", 99, "99/99", "phiếu", None),
    ("{g:12 sở, ngành} chưa gửi danh mục.", 12, "12", "sở, ngành", None),
    ("Giá tiêu còn 48.000 đồng/kg.", 48000, "48.000", "đồng/kg", None),
    ("Giá đất còn 13 triệu đồng/m 2 .", 13, "13", "triệu đồng/m2", None),
    ("Thu nhập đạt 34,5 triệu đồng/người/năm.", 34.5, "34,5", "triệu đồng/người/năm", None),
    ("Đảng bộ có 74.918 đồng chí.", 74918, "74.918", "đồng chí", None),
    ("Huyện gieo cấy 1.250ha lúa.", 1250, "1.250", "ha", None),
    ("Hội trường có 1.200 chỗ ngồi.", 1200, "1.200", "chỗ ngồi", None),
    ("Có hơn 600 nghệ nhân, diễn viên biểu diễn.", 600, "600", "nghệ nhân, diễn viên", "hơn"),
    ("Hội giúp 3.560 lượt phụ nữ khởi nghiệp.", 3560, "3.560", "lượt phụ nữ", None),
    ("Còn 21.280 ống tre chưa đan xong.", 21280, "21.280", "ống", None),
    ("Làng dệt được 2.150 tấm thổ cẩm.", 2150, "2.150", "tấm", None),
    ("Xưởng làm 5.400 nắm cói khô.", 5400, "5.400", "nắm cói", None),
    ("Đa số (77.609) ý kiến ủng hộ.", 77609, "77.609", "ý kiến", None),
    ("Đội thu giữ 18 chiếc xe tải cũ.", 18, "18", "chiếc xe tải", None),
    ("Khu nghỉ có 47 căn biệt thự.", 47, "47", "căn biệt thự", None),
    ("Cả huyện có 161 trường tiểu học.", 161, "161", "trường tiểu học", None),
    ("Năm đầu trường có 112 học trò.", 112, "112", "học trò", None),
    ("Số vụ giảm 9 vụ so với quý trước.", 9, "9", "vụ", None),
    ("Trong tổng số 14 nhiệm vụ có việc chậm.", 14, "14", "nhiệm vụ", None),
    ("Chi phí cao gấp 2 lần dự toán.", 2, "2", "lần", None),
]
NOT_MEASURED = [
    "Chiều 10/7, phiên họp thứ 9 khai mạc.",
    "Chỉ thị số 10/CT-TTg ban hành ngày 19/4/2023.",
    "Tỉnh phấn đấu đạt 95% hồ sơ trực tuyến.",
    "Bảo đảm 100% dịch vụ công thiết yếu.",
    "{p:Ông An} yêu cầu {g:các xã} tiếp nhận ít nhất 60% hồ sơ.",
    "Sau 3 tháng, việc đã xong.",
    "Hội nghị nêu 9 nội dung và “5 đẩy mạnh”.",
    "Cơn bão số 3 gây thiệt hại.",
    "Trường lọt top 100 đại học.",
    "Có 5 nhiệm vụ trọng tâm sau: rà soát, tuyên truyền.",
    "283 người đang online",
    "Lượt truy cập hôm nay: 15.902 lượt",
    "Khóa XIX, nhiệm kỳ 2021 - 2026.",
    "Hệ thống hoạt động 24/7.",
    "Hội nghị lần thứ {g:14 ban} chấp hành.",
    "Cử tri đã hỏi 3 lần.",
    "HĐND quyết nghị chỉ tiêu năm 2025: tăng trưởng 7%; 23.000 lao động có việc làm.",
    "Công an tỉnh sẽ bàn giao 15 bộ đàm cho các xã.",
    "Xã xin bổ sung 4 tỷ đồng.",
    "Vé dành cho xe 16 chỗ ngồi.",
    "Giá tính cho 1 kg.",
    "Quy hoạch chi tiết 1/500 khu cửa khẩu đã có.",
    "{p:Ông An} đề nghị {b:UBND tỉnh} bàn giao 100% mặt bằng.",
    "Bầu cử vòng hai ngày 23/4 và 7/5 trở nên khó đoán.",
]
PERIODS = [
    ("6 tháng đầu năm 2024, cổng này xử lý 41 triệu giao dịch.", "2024-01/2024-06", "during"),
    ("Năm 2023 tỷ trọng kinh tế số đạt 16,5%.", "2023", "during"),
    ("Đến tháng 6/2024 tỷ lệ là 18,5%.", "2024-06", "at"),
    ("Đến tháng 12/2023, đã cấp 84,7 triệu thẻ.", "2023-12", "cumulative"),
    ("Tính đến ngày 8/9, còn 51 hồ sơ.", "2024-09-08", "cumulative"),
    ("Tỷ lệ số hóa là 15,20%.", None, None),
]


@pytest.mark.parametrize(("text", "value", "words", "unit", "bound"), MEASURED)
def test_figure_has_value_unit_and_bound(text, value, words, unit, bound):
    (figure,) = figures(text)
    assert (figure.value, figure.value_text, figure.unit, figure.bound) == (value, words, unit, bound)


@pytest.mark.parametrize("text", NOT_MEASURED)
def test_date_number_goal_and_list_are_no_figures(text):
    assert figures(text) == ()


@pytest.mark.parametrize(("text", "period", "nature"), PERIODS)
def test_period_and_nature(text, period, nature):
    (figure,) = figures(text)
    assert (figure.period, figure.nature) == (period, nature)


def test_figure_is_told_against_another():
    one, other = figures(
        "{p:Ông An} chỉ ra {l:Hải Lĩnh} còn hạn chế (tỷ lệ hồ sơ điện tử là 21,07%, trong khi cả nước đạt 70,15%)."
    )
    assert (one.subject, other.subject) == ("Hải Lĩnh", "cả nước")
    assert one.measure == other.measure == "tỷ lệ hồ sơ điện tử"
    assert one.compared_with == other.id
    assert [actor.name for actor in one.stated_by] == ["Ông An"]


def test_what_is_carried_out_is_not_whom_a_figure_is_about():
    text = "Kết quả của {l:Hải Lĩnh} trong triển khai {r:Đề án 06} còn hạn chế, tỷ lệ hồ sơ điện tử là 21,07%."
    assert [figure.subject for figure in figures(text)] == ["Hải Lĩnh"]


def test_comparison_leaves_the_next_figure_its_place():
    first, second, third, fourth = figures(
        "{p:Ông An} chỉ ra {l:Hải Lĩnh} còn hạn chế: tỷ lệ hồ sơ điện tử là 21,07%, trong khi cả nước đạt 70,15%; "
        "tỷ lệ số hóa kết quả còn thấp (15,20%, trong khi cả nước đạt 61,40%)."
    )
    assert [f.subject for f in (first, second, third, fourth)] == ["Hải Lĩnh", "cả nước"] * 2
    assert third.measure == fourth.measure == "tỷ lệ số hóa kết quả"


def test_what_a_figure_is_compared_with_is_not_its_period():
    text = "Năm 2024, có 2.846 ca mắc, tăng 12% so với cùng kỳ năm 2023, trong đó có 4 ca nặng."
    assert [f.period for f in figures(text)] == ["2024", "2024", "2024"]


def test_a_figure_beside_the_same_term_is_of_that_term():
    text = "Năm 2024 đạt 16,5%, so với 12% cùng kỳ năm 2023."
    assert [f.period for f in figures(text)] == ["2024", "2023"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Báo cáo của {b:Bộ X} cho biết đã tiêu hủy 89.600 con lợn.", None),
        ("{b:Bộ X} cho biết đã tiêu hủy 89.600 con lợn.", None),
        ("Theo {b:Bộ X}, đã tiêu hủy 89.600 con lợn.", None),
        ("{b:Bộ X} đã cấp 84,7 triệu thẻ.", "Bộ X"),
        ("Theo {b:Bộ X}, {b:Cục Y} đã cấp 84,7 triệu thẻ.", "Cục Y"),
    ],
)
def test_who_only_reports_a_figure_is_not_whom_it_is_about(text: str, subject: str | None) -> None:
    assert [f.subject for f in figures(text)] == [subject]


def test_clause_that_goes_on_keeps_the_day():
    text = "Đến tháng 12/2023, {b:Bộ X} đã cấp 84,7 triệu thẻ; đã kích hoạt 45,4 triệu tài khoản."
    assert [f.period for f in figures(text)] == ["2023-12", "2023-12"]


def test_source_holds_for_its_paragraph():
    text = "Theo báo cáo của {b:Sở Nội vụ}, chỉ số đạt 0,71 điểm. Tỷ lệ hồ sơ đạt 55%.\nTỷ lệ khác là 10%."
    assert [[a.name for a in f.stated_by] for f in figures(text)] == [["Sở Nội vụ"], ["Sở Nội vụ"], []]


def test_comments_and_other_headlines_count_nothing():
    text = "Xã có 27 hộ nghèo. " + "Mọi việc vẫn như cũ. " * 4 + "\nTin liên quan\nXã bên có 12 hộ nghèo"
    assert [figure.value for figure in figures(text)] == [27]


CALLED = [  # text, and what each figure measures
    ("GRDP 6 tháng ước tăng 5,03%.", ["GRDP 6 tháng"]),
    ("Mực nước sông Mây lúc 7 giờ ở mức 12,84 m, trên báo động III.", ["Mực nước sông Mây lúc 7 giờ"]),
    ("Toàn tỉnh giải ngân vốn đầu tư công đạt 31,2% kế hoạch.", ["Toàn tỉnh giải ngân vốn đầu tư công"]),
    ("Đã dời 536 hộ với 2.140 nhân khẩu ở ven sông.", ["536 hộ", "2.140 nhân khẩu ở ven sông"]),
    ("Tỷ lệ tàu từ 15 m trở lên lắp máy đạt 98,7%.", ["Tỷ lệ tàu từ 15 m trở lên lắp máy"]),
    ("Có 5.948 tàu cá dài từ 6 m trở lên.", ["5.948 tàu cá dài từ 6 m trở lên"]),
]


@pytest.mark.parametrize(("text", "measures"), CALLED)
def test_a_figure_says_what_it_measures(text, measures):
    assert [one.measure for one in figures(text)] == measures

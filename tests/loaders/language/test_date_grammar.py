"""Dates as official prose writes them: what is one, and what only looks like one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.date_grammar import find_dates

IS_A_DATE = [
    ("chiều 10/7", "XXXX-07-10", "chiều"),
    ("tới thời điểm 30/11", "XXXX-11-30", None),
    ("sáng nay (19/07)", "XXXX-07-19", "sáng"),
    ("Sáng ngày 5/3", "XXXX-03-05", "sáng"),
    ("chiều ngày 24/10", "XXXX-10-24", "chiều"),
    ("ngày 19/7/2024", "2024-07-19", None),
    ("Sáng 19.7", "XXXX-07-19", "sáng"),
    ("Sáng 5-8", "XXXX-08-05", "sáng"),
    ("thứ Hai, 5/8", "XXXX-08-05", None),
    ("hôm nay (28/8)", "XXXX-08-28", None),
    ("trước ngày 20/7", "XXXX-07-20", None),
    ("trước 30/9", "XXXX-09-30", None),
    ("trước ngày 15-8", "XXXX-08-15", None),
    ("trước 17h00 ngày 12/8", "XXXX-08-12", None),
    ("Quốc khánh 02/9/2025", "2025-09-02", None),
    ("ngày 25 tháng 8 năm 2025", "2025-08-25", None),
    ("19/07/2024 21:47", "2024-07-19", None),
    ("từ 5 đến 13/11/2025", "2025-11-05/2025-11-13", None),
    ("từ ngày 10-12/7", "XXXX-07-10/XXXX-07-12", None),
    ("trong tháng 9", "XXXX-09", None),
    ("cuối tháng 9", "XXXX-09", None),
    ("tháng 12/2023", "2023-12", None),
    ("tháng 6 năm 2023", "2023-06", None),
    ("date 2024-06", "2024-06", None),
    ("quý III/2024", "2024-07/2024-09", None),
    ("quý IV năm 2025", "2025-10/2025-12", None),
    ("6 tháng đầu năm 2024", "2024-01/2024-06", None),
    ("nửa đầu năm 2023", "2023-01/2023-06", None),
    ("đến hết năm 2025", "2025", None),
    ("hai ngày 26 và 27/6/2023", "2023-06-26/2023-06-27", None),
    ("Ba ngày trước đó, 23/9, hai bên gặp nhau", "XXXX-09-23", None),
    ("xong chậm nhất 31/10", "XXXX-10-31", None),
    ("(hạn: 15/3)", "XXXX-03-15", None),
    ("chiều 26/9 triệu tập phiên họp", "XXXX-09-26", "chiều"),
    ("giai đoạn 2021- 2024", "2021/2024", None),
    ("nhiệm kỳ 2025 - 2030", "2025/2030", None),
]
IS_NONE = [
    "Đề án 06",
    "hoàn thành 12/53 dịch vụ",
    "tăng 16,5%",
    "84,7 triệu thẻ",
    "đến 8.5 điểm",
    "văn bản số 17129-CV/VPTW",
    "Chỉ thị số 10/CT-TTg",
    "Nghị quyết 12/2024/NQ-HĐND",
    "Thông tư số 10/2024",
    "hoạt động liên tục 24/7",
    "thắng 3-1",
    "99/99 phiếu",
    "Tổng đài 0200 0000000",
    "trong 3 tháng",
    "chiều 26/9 triệu tấn",
    "ngày 15 và 30 hằng tháng",
]


@pytest.mark.parametrize(("text", "edtf", "part_of_day"), IS_A_DATE)
def test_date_is_read(text, edtf, part_of_day):
    assert [(d.edtf, d.part_of_day) for d in find_dates(text)] == [(edtf, part_of_day)]


@pytest.mark.parametrize("text", IS_NONE)
def test_what_looks_like_a_date_is_none(text):
    assert find_dates(text) == ()


@given(st.lists(st.sampled_from([text for text, *_ in IS_A_DATE] + IS_NONE + [",", "đến", "\n"])).map(" ".join))
def test_dates_lie_in_the_text_and_do_not_overlap(text):
    dates = find_dates(text)
    assert all(0 <= d.span.start < d.span.end <= len(text) for d in dates)
    assert all(a.span.end <= b.span.start for a, b in pairwise(dates))

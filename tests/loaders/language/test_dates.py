"""The day of a document, stated or inferred, and dates completed from it."""

import pytest

from loaders.language.dates import infer_day
from loaders.language.years import complete, days_after, is_valid

INFERRED = [
    ("Sáng 24/4, Ban họp bàn nhiệm vụ năm 2024.", None, "2024-04-24", "năm 2024"),
    ("Sáng 24/4, Ban họp bàn nhiệm vụ, giải pháp năm 2024.", None, "2024-04-24", "năm 2024"),
    ("Sáng nay (19/07), nghe báo cáo về công tác giai đoạn 2021- 2024.", None, "2024-07-19", "giai đoạn 2021- 2024"),
    ("Đại hội nhiệm kỳ 2025 - 2030 diễn ra chiều 24/10.", None, "2025-10-24", "nhiệm kỳ 2025 - 2030"),
    ("Chiều 3/5, tỉnh bàn kế hoạch năm 2024, tầm nhìn đến năm 2050.", None, "2024-05-03", "năm 2024"),
    ("Chiều 3/5, yêu cầu hoàn thành trước ngày 30/7/2025; năm 2024 đạt 40%.", None, "2025-05-03", "ngày 30/7/2025"),
    ("Sáng 24/6, Sở cho biết dư nợ cuối tháng 5/2019 là 6 tỷ đồng.", None, "2019-06-24", "tháng 5/2019"),
    # A deadline lies ahead of the day of the event, or is just over; a month or quarter is near it.
    ("Sáng 16/12, Ban yêu cầu hoàn thành trước ngày 31/3/2025.", None, "2024-12-16", "ngày 31/3/2025"),
    ("Ngày 5/8, Sở báo cáo việc phải xong trước ngày 30/7/2025.", None, "2025-08-05", "ngày 30/7/2025"),
    ("Sáng 6/12, kỳ họp yêu cầu trả nợ trong quý II/2019.", None, "2018-12-06", "quý II/2019"),
    ("Chiều 10/4, Sở họp báo về kết quả quý I/2017.", None, "2017-04-10", "quý I/2017"),
    ("Tin vắn\nNgày 10/12/2031, tỉnh họp.", None, "2031-12-10", "Ngày 10/12/2031"),
    ("Hải Lĩnh, ngày 17 tháng 7 năm 2025\nCÔNG ĐIỆN", None, "2025-07-17", "ngày 17 tháng 7 năm 2025"),
    ("Thời sự\n19/07/2024 21:47\nSáng 18/7, tỉnh họp.", None, "2024-07-19", "19/07/2024"),
    ("date 2024-06 Hội nghị bàn việc đến năm 2030.", None, "2024-06", "2024-06"),
    ("Không có ngày nào.", "https://example.org/2024/07/19/hop.html", "2024-07-19", "2024/07/19"),
    ("Không có ngày nào.", "https://example.org/202306/hop/", "2023-06", "202306"),
]


@pytest.mark.parametrize(("text", "url", "day", "words"), INFERRED)
def test_day_is_inferred_with_its_reason(text, url, day, words):
    found = infer_day(text, None, url, None)
    assert found.published == day
    assert found.basis is not None
    assert found.basis.startswith("inferred: ")
    assert words in found.basis


TOLD_ONLY = [
    "Chiều 24/6, ông A cho biết năm 2016 đạt 99%.",
    "Sáng 7/2, Sở nghe về Nghị định ngày 7/7/2014.",
    "Hồi năm 2006, bà B là hiệu trưởng. Ngày 7/2, bà B nghỉ.",
    "Ngày 7/6/1957, có quyết định đầu tiên. Năm 2016, việc ấy xong.",
    "Sáng 24/6, Sở cho biết dư nợ cuối tháng 10/2016 là 6 tỷ đồng.",
    "Trong năm 2016 đã có 40 vụ; chiều 3/7 tỉnh họp.",
    "Chiều 20/6, hội nghị nêu Công ước năm 1982.",
    "Ngày 9/2, tỉnh bàn việc đến năm 2030.",
    "Chiều 10/2, thành phố khen các đơn vị có thành tích trong năm 2016.",
    "Sáng 9/2, tỉnh nghe tình hình thực hiện nhiệm vụ năm 2016.",
    "Sáng 24/12, tỉnh họp triển khai nhiệm vụ năm 2025.",  # of 2024, most likely, and not told
    "Chiều 10/7, ngành sơ kết và xây dựng kế hoạch thanh tra năm 2018.",
    "Ngày 7/7, tỉnh họp về nhà máy, khi chuyển giao (30/6/2010) lỗ 5 tỷ.",
    "Sáng 30/9, tỉnh họp. Cầu thông xe ngày 3/1/2016.",
    "Tối 14/6, tỉnh mít tinh kỷ niệm ngày Bác về thăm (14/6/1957).",
    "Nhiều năm nay, hai nhà tranh chấp với nhau về đường đi. " * 6 + "Ngày 17/7/2016, ông A nộp đơn.",
    "Sáng 8/2, bầu chức danh chủ tịch nhiệm kỳ 2016-2021.",
]


@pytest.mark.parametrize("text", TOLD_ONLY)
def test_a_year_that_is_only_told_of_is_not_the_year_of_the_text(text):
    assert infer_day(text, None, None, None).published is None


def test_given_day_is_stated():
    found = infer_day("Sáng 24/4", None, None, "2024-04-25")
    assert (found.published, found.basis) == ("2024-04-25", "stated")


def test_text_without_a_year_says_nothing_of_its_day():
    assert infer_day("Sáng 24/4, đạt 84,7 triệu.", None, "https://example.org/a-4947552.html", None).published is None


COMPLETED = [
    ("XXXX-07-10", "2024-07-12", "2024-07-10"),
    ("XXXX-12-30", "2025-01-02", "2024-12-30"),
    ("XXXX-03-31", "2024-12-20", "2025-03-31"),
    ("XXXX-02-10", "2026-01-05", "2026-02-10"),
    ("XXXX-09", "2023-07-13", "2023-09"),
    ("XXXX-01/XXXX-06", "2024-07-19", "2024-01/2024-06"),
    ("XXXX-07-10", "2024", "2024-07-10"),
    ("XXXX-02-29", "2024-03-01", "2024-02-29"),
    ("2022-08-08", "2024-07-19", "2022-08-08"),
    ("XXXX-07-10", None, "XXXX-07-10"),
]


@pytest.mark.parametrize(("edtf", "published", "whole"), COMPLETED)
def test_year_is_the_nearest_one(edtf, published, whole):
    assert complete(edtf, published, "stated")[0] == whole


def test_basis_says_why_and_is_absent_when_nothing_was_inferred():
    assert complete("XXXX-07-10", "2024-07-12", "stated")[1] == (
        "inferred: year from the day of publication 2024-07-12"
    )
    assert complete("XXXX-07-10", "2024", 'inferred: year from "năm 2024"')[1] == 'inferred: year from "năm 2024"'
    assert complete("2024-07-10", "2024-07-12", "stated")[1] is None


def test_days_are_counted_from_a_stated_day():
    assert days_after("2025-07-17", 10) == "2025-07-27"
    assert days_after("2025-07", 10) is None


def test_calendar_knows_its_days():
    assert is_valid("XXXX-02-29")
    assert not is_valid("2023-02-29")
    assert is_valid("2024-07/2024-09")

"""Deadlines in every form: the day, its operator, the hour, what comes back, and what has no day."""

import pytest
from readings import reading

from loaders.grammar.tasks.commitments import find_commitments

DAYS = [  # words, due, operator, hour
    ("trước 17h ngày 14/11", "2024-11-14", "before", "17:00"),
    ("muộn nhất là ngày 20/8", "2024-08-20", "by", None),
    ("không muộn hơn ngày 20/8", "2024-08-20", "by", None),
    ("hạn chót là 20/8", "2024-08-20", "by", None),
    ("- hạn 20/8", "2024-08-20", "by", None),
    ("(hạn: 28/02/2025)", "2025-02-28", "by", None),
    ("thời hạn là hết quý IV", "2024-12", "by", None),
    ("hạn chót 30.9.2024", "2024-09-30", "by", None),
    ("không để chậm quá tháng 10", "2024-10", "by", None),
    ("không muộn hơn thứ Sáu tuần này, 26/7", "2024-07-26", "by", None),
    ("chốt mốc 31/12", "2024-12-31", "by", None),
    ("trước kỳ nghỉ 2/9", "2024-09-02", "before", None),
    ("trước ngày khai giảng 5/9", "2024-09-05", "before", None),
    ("trước lễ 2/9", "2024-09-02", "before", None),
    ("trước Tết Nguyên đán (ngày 29/01/2025)", "2025-01-29", "before", None),
    ("hoàn thành cuối tháng 11/2024", "2024-11", "in", None),
    ("trong tuần đầu tháng 9", "2024-09", "in", None),
    ("xong trước 15/11", "2024-11-15", "before", None),
    ("ngay trong tháng 8 này", "2024-08", "in", None),
    ("ngay trong tháng 8-2024", "2024-08", "in", None),
    ("trong quý IV năm nay", "2024-12", "in", None),
    ("trong tháng 2 năm sau", "2025-02", "in", None),
    ("trong năm nay", "2024", "in", None),
    ("vào cuối năm nay", "2024", "in", None),
    ("trước cuối năm", "2024", "before", None),
    ("đến hết năm", "2024", "by", None),
    ("trong tháng này", "2024-07", "in", None),
    ("chậm nhất cuối tháng này", "2024-07", "by", None),
    ("trước cuối tháng sau", "2024-08", "before", None),
    ("trong quý này", "2024-09", "in", None),
    ("đến hết quý tới", "2024-12", "by", None),
    ("trong năm tới", "2025", "in", None),
    ("hạn cuối 10/8", "2024-08-10", "by", None),
    ("không để qua tháng 8", "2024-08", "by", None),
    ("không để kéo dài quá ngày 15/8", "2024-08-15", "by", None),
    ("trước Tết Dương lịch 2025", "2025-01-01", "before", None),
    ("trước Tết Dương lịch", "2025-01-01", "before", None),
    ("trước Quốc khánh", "2024-09-02", "before", None),
    ("trong 30 ngày, kể từ ngày 1/8/2024", "2024-08-31", "by", None),
    ("từ nay đến hết năm 2025", "2025", "by", None),
    ("trước 31/12, mỗi tuần báo cáo một lần", "2024-12-31", "before", None),
    ("từ năm 2023 trở về trước, xong trong quý III", "2024-09", "in", None),
]


def test_what_is_not_waited_for_is_no_deadline():
    text = "{p:Ông An} giao {b:Sở Y tế} kiểm tra các trạm, không chờ đến cuối năm."
    (task,) = find_commitments(reading(text, "2024-07-20"), (), ())
    assert task.due is None


WITHOUT_DAY = [  # words, operator, how often
    ("trong vòng 15 ngày", "in", None),
    ("trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ", "in", None),
    ("ngay trong tuần này", "in", None),
    ("trước khi bão đổ bộ", "before", None),
    ("trước Đại hội", "before", None),
    ("trước Tết Nguyên đán", "before", None),
    ("vào ngày 5 hằng tháng", None, "monthly"),
    ("trước ngày 25 hằng tháng", None, "monthly"),
    ("mỗi tuần một lần", None, "weekly"),
    ("chiều thứ Sáu hàng tuần", None, "weekly"),
    ("2 lần/năm", None, "yearly"),
]


def task(words):
    (found,) = find_commitments(reading(f"{{p:Ông An}} giao {{b:Sở Nội vụ}} gửi báo cáo {words}."), (), ())
    return found


@pytest.mark.parametrize(("words", "due", "op", "hour"), DAYS)
def test_deadline_has_a_day(words, due, op, hour):
    found = task(words)
    assert (found.due, found.due_op, found.due_time) == (due, op, hour)


@pytest.mark.parametrize(("words", "op", "recurs"), WITHOUT_DAY)
def test_deadline_without_a_day_keeps_its_words(words, op, recurs):
    found = task(words)
    assert (found.due, found.due_op, found.recurs) == (None, op, recurs)
    assert found.due_text in found.text


def test_same_day_is_the_day_named_last():
    text = "{p:Ông An} giao {b:Sở Y tế} lập đội trước 10/8; {b:Sở Nội vụ} gửi báo cáo trước 17 giờ cùng ngày."
    first, second = find_commitments(reading(text), (), ())
    assert (first.due, second.due, second.due_time) == ("2024-08-10", "2024-08-10", "17:00")
    assert second.due_basis


def test_sentence_of_its_own_gives_the_term():
    (found,) = find_commitments(reading("{p:Ông An} giao {b:Sở Y tế} lập đội. Muộn nhất là hết tháng 9."), (), ())
    assert found.due == "2024-09"

"""Meetings: their names and days, who chairs, who concludes, who attends; and who only seems to."""

import pytest
from readings import reading

from loaders.grammar.meetings import find_meetings

CHAIRS = [
    ("Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị về dữ liệu số.", ["Trần An"]),
    ("Sáng 9/7, {p:Bí thư Trần An=Trần An} đã chủ trì phiên họp thứ hai của {b:Ban Chỉ đạo}.", ["Trần An"]),
    ("{p:Ông Trần An=Trần An} và {p:bà Lê Bình=Lê Bình} đồng chủ trì hội nghị.", ["Trần An", "Lê Bình"]),
    ("Hội nghị diễn ra chiều 9/7 do {p:Phó Chủ tịch Trần An=Trần An} chủ trì.", ["Trần An"]),
    ("Chủ trì hội nghị là {p:đồng chí Trần An=Trần An}.", ["Trần An"]),
    ("Chủ trì hội nghị có các đồng chí: {p:Trần An}, {p:Lê Bình}.", ["Trần An", "Lê Bình"]),
    ("Chiều 9/7, tại họp báo do {p:Thứ trưởng Trần An=Trần An} chủ tọa, số liệu được công bố.", ["Trần An"]),
    ("{p:Chủ tịch HĐND Trần An=Trần An} chủ tọa kỳ họp thứ 5.", ["Trần An"]),
    ("{p:Ông Trần An=Trần An} điều hành phiên thảo luận tại hội trường.", ["Trần An"]),
    ("Chiều 26/7, dưới sự chủ trì của đồng chí {p:Trần An}, {b:UBND tỉnh} tổ chức phiên họp.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7; {p:ông Trần An=Trần An} điều hành.", ["Trần An"]),
    ("Cuộc họp diễn ra dưới sự chủ trì của {p:ông Trần An=Trần An}.", ["Trần An"]),
    (
        "Ngày 9/7, {b:UBND tỉnh Hải Lĩnh} họp bàn cải cách. {p:Phó Chủ tịch Trần An=Trần An} chủ trì; dự có sở.",
        ["Trần An"],
    ),
    (
        "Sáng 9/7, {o:Chủ tịch UBND tỉnh Hải Lĩnh} chủ trì buổi làm việc với {b:Sở Nội vụ}.",
        ["Chủ tịch UBND tỉnh Hải Lĩnh"],
    ),
]
CHAIRS_NOTHING = [
    "Sáng 9/7, hội nghị bàn cách điều hành. {p:Ông Trần An=Trần An} dự.",
    "Tại hội nghị sáng 9/7, {p:ông Trần An=Trần An} giao {b:Sở Nội vụ} chủ trì, phối hợp với {g:các sở, ngành}.",
    "Tại hội nghị sáng 9/7, {p:ông Trần An=Trần An} rà soát nhiệm vụ được giao chủ trì, phối hợp.",
    "Kết luận hội nghị sáng 9/7, {p:ông Trần An=Trần An} đánh giá cao kết quả.",
    "Hội nghị sáng 9/7 nghe báo cáo của cơ quan chủ trì {b:Sở Nội vụ}.",
    "Tại hội nghị sáng 9/7, {p:ông Trần An=Trần An} chủ trì tại điểm cầu {l:Hải Lĩnh}.",
    "Sáng 9/7, {p:ông Trần An=Trần An} dự hội nghị chỉ đạo điều hành.",
    "Tại hội nghị sáng 9/7, {p:ông Trần An=Trần An} được giao chủ trì đề án.",
]
CONCLUDES = [
    ("Chiều 9/7, kết luận Phiên họp thứ 9 của {b:Ủy ban X}, {p:ông Trần An=Trần An} nhấn mạnh đổi mới.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\nKết luận hội nghị, {p:ông Trần An=Trần An} giao {b:Sở Nội vụ} rà soát.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\nPhát biểu kết luận, {p:ông Trần An=Trần An} ghi nhận kết quả.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\n{p:Ông Trần An=Trần An} phát biểu kết luận hội nghị.", ["Trần An"]),
    ("Đại hội diễn ra sáng 9/7.\n{p:Ông Trần An=Trần An} phát biểu bế mạc Đại hội.", ["Trần An"]),
    ("Hội nghị sáng 9/7 nghe kết luận ngày 3/7 của {b:Ban Bí thư}.", []),
    ("Hội nghị sáng 9/7 nghe {p:ông Trần An=Trần An} báo cáo Thông báo kết luận thanh tra.", []),
]
ATTENDS = [
    ("Dự hội nghị sáng 9/7 có các ông: {p:Trần An}; {p:Lê Bình}.", ["Trần An", "Lê Bình"]),
    (
        "Cùng dự hội nghị sáng 9/7 có lãnh đạo {b:Sở Nội vụ}, đại diện {b:Công an tỉnh}.",
        ["lãnh đạo Sở Nội vụ", "Công an tỉnh"],
    ),
    ("Hội nghị diễn ra sáng 9/7.\nPhát biểu tại hội nghị, {p:ông Trần An=Trần An} nêu rõ khó khăn.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\nẢnh: {p:Ông Trần An=Trần An} trao đổi với đại biểu", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\nTheo {p:ông Trần An=Trần An}, tiến độ còn chậm.", ["Trần An"]),
    (
        "Hội nghị diễn ra sáng 9/7. Dự hội nghị có:\n- {p:Đ/c Trần An=Trần An};\n- {p:Đ/c Lê Bình=Lê Bình}.",
        ["Trần An", "Lê Bình"],
    ),
    ("Chứng kiến lễ ký sáng 9/7 có {p:ông Trần An=Trần An}.", ["Trần An"]),
    ("Hội nghị sáng 9/7 quán triệt chỉ thị do {p:ông Trần An=Trần An} ký.", []),
    ("Hội nghị sáng 9/7 tưởng niệm cố {p:Bí thư Trần An=Trần An}.", []),
    ("Hội nghị diễn ra sáng 9/7.\nTrước đó, ngày 2/7, {p:ông Trần An=Trần An} đã yêu cầu rà soát.", []),
]
DAYS = [
    ("Chiều 10/7, {p:ông Trần An=Trần An} chủ trì hội nghị.", "2024-07-10", "chiều"),
    ("Hội nghị diễn ra sáng nay (19/07) tại {l:Hải Lĩnh}.", "2024-07-19", "sáng"),
    ("Hội nghị trực tuyến về dữ liệu diễn ra tại {l:Hải Lĩnh} ngày 13/7.", "2024-07-13", None),
    ("Ngày 2/7/2024, {b:Sở Nội vụ} ký thỏa thuận.\nChứng kiến lễ ký có {p:ông Trần An=Trần An}.", "2024-07-02", None),
    ("Hội nghị phổ biến Chỉ thị ban hành ngày 19/4/2023 có {p:ông Trần An=Trần An} dự.", None, None),
    ("Từ 8 đến 10/7, {b:HĐND tỉnh Hải Lĩnh} tổ chức kỳ họp thứ 15.", "2024-07-08", None),
]


@pytest.mark.parametrize(("text", "names"), CHAIRS)
def test_chair_is_named(text, names):
    assert [a.name for m in find_meetings(reading(text)) for a in m.chairs] == names


@pytest.mark.parametrize("text", CHAIRS_NOTHING)
def test_who_leads_a_task_or_concludes_is_no_chair(text):
    assert [a.name for m in find_meetings(reading(text)) for a in m.chairs] == []


@pytest.mark.parametrize(("text", "names"), CONCLUDES)
def test_conclusion_is_not_chairing(text, names):
    meetings = find_meetings(reading(text))
    assert [a.name for m in meetings for a in m.concluded_by] == names
    assert all(name in [a.name for m in meetings for a in m.attendees] for name in names)


@pytest.mark.parametrize(("text", "names"), ATTENDS)
def test_attendance_is_what_the_text_says(text, names):
    assert [a.name for m in find_meetings(reading(text)) for a in m.attendees] == names


@pytest.mark.parametrize(("text", "day", "part"), DAYS)
def test_day_of_the_meeting(text, day, part):
    assert [(m.date, m.part_of_day) for m in find_meetings(reading(text))] == [(day, part)]


def test_a_meeting_spoken_of_several_times_is_one():
    text = (
        "Phiên họp thứ 9\nChiều 10/7, {p:ông Trần An=Trần An} chủ trì Phiên họp lần thứ 9 của {b:Ủy ban X}. "
        "Tại Phiên họp, {p:bà Lê Bình=Lê Bình} nêu ý kiến.\nKết luận phiên họp, {p:ông Trần An=Trần An} giao việc."
    )
    (meeting,) = find_meetings(reading(text))
    assert (meeting.name, meeting.number) == ("Phiên họp lần thứ 9 của Ủy ban X", 9)
    assert [a.name for a in meeting.of] == ["Ủy ban X"]
    assert [a.name for a in meeting.attendees] == ["Lê Bình"]


def test_an_earlier_session_is_another_meeting():
    text = (
        "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị trực tuyến.\n"
        "Hai năm trước, dự phiên họp thứ ba của {b:Ban Chỉ đạo} ngày 8/8/2022, {p:bà Lê Bình=Lê Bình} từng nêu việc."
    )
    first, second = find_meetings(reading(text))
    assert (first.date, second.date) == ("2024-07-09", "2022-08-08")
    assert [a.name for a in second.attendees] == ["Lê Bình"]


def test_meeting_only_cited_takes_no_day_of_another():
    text = (
        "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị.\n"
        "Tỷ lệ tăng so với mức nêu tại Phiên họp lần thứ 4 của {b:Ban Chỉ đạo}."
    )
    assert [(m.number, m.date) for m in find_meetings(reading(text))] == [(None, "2024-07-09"), (4, None)]


def test_who_receives_a_task_has_not_spoken():
    text = "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị, giao {p:bà Lê Hoa=Lê Hoa} trực tiếp chỉ đạo."
    assert [m.attendees for m in find_meetings(reading(text))] == [()]


def test_video_site_is_a_venue():
    text = "Sáng 9/7, hội nghị trực tuyến diễn ra. Dự tại điểm cầu {l:Hải Lĩnh} có {p:ông Trần An=Trần An}."
    (meeting,) = find_meetings(reading(text))
    assert [(a.name, a.venue) for a in meeting.attendees] == [("Trần An", "Hải Lĩnh")]
    assert any("điểm cầu" in span.of(reading(text).text) for a in meeting.attendees for span in a.evidence)


def test_text_without_a_meeting_has_none():
    assert find_meetings(reading("{p:Ông Trần An=Trần An} thăm hỏi người dân.")) == ()

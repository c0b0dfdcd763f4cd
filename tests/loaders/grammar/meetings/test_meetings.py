"""Meetings: their names and days, who chairs, who concludes, who attends; and who only seems to."""

import pytest
from readings import reading

from loaders.grammar.meetings.meetings import find_meetings

CHAIRS = [
    ("Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị về dữ liệu số.", ["Trần An"]),
    ("Sáng 9/7, {p:Bí thư Trần An=Trần An} đã chủ trì phiên họp thứ hai của {b:Ban Chỉ đạo}.", ["Trần An"]),
    ("{p:Ông Trần An=Trần An} và {p:bà Lê Bình=Lê Bình} đồng chủ trì hội nghị.", ["Trần An", "Lê Bình"]),
    ("Hội nghị diễn ra chiều 9/7 do {p:Phó Chủ tịch Trần An=Trần An} chủ trì.", ["Trần An"]),
    ("Sáng 9/7, {p:ông Trần An=Trần An} và Thủ tướng Lào đồng chủ trì kỳ họp lần thứ 39.", ["Trần An"]),
    ("Chủ trì hội nghị là {p:đồng chí Trần An=Trần An}.", ["Trần An"]),
    ("Chủ trì hội nghị có các đồng chí: {p:Trần An}, {p:Lê Bình}.", ["Trần An", "Lê Bình"]),
    ("Chiều 9/7, tại họp báo do {p:Thứ trưởng Trần An=Trần An} chủ tọa, số liệu được công bố.", ["Trần An"]),
    ("{p:Chủ tịch HĐND Trần An=Trần An} chủ tọa kỳ họp thứ 5.", ["Trần An"]),
    (
        "Sáng 9/7, tại điểm cầu {l:Hải Lĩnh}, {p:bà Lê Bình=Lê Bình} dự hội nghị do {p:ông Trần An=Trần An} chủ trì.",
        ["Trần An"],
    ),
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
    (
        "Ngày 9/7, {p:ông Trần An=Trần An}, Tổ phó {b:Tổ công tác cải cách}, triệu tập và chủ trì phiên họp quý.",
        ["Trần An"],
    ),
    (
        "Chủ tọa kỳ họp là {p:ông Trần An=Trần An} và hai phó: {p:Lê Bình}, {p:Võ Cầm}.",
        ["Trần An", "Lê Bình", "Võ Cầm"],
    ),
    ("Ngồi ghế chủ tọa hội nghị ở {l:Hải Lĩnh} là {p:bà Lê Bình=Lê Bình}.", ["Lê Bình"]),
    ("Sáng 9/7, điều hành buổi giám sát, {p:ông Trần An=Trần An} chỉ ra nhiều tồn tại.", ["Trần An"]),
    (
        "Sáng 9/7 là phiên chất vấn do {p:Trần An}, Chủ tịch {b:HĐND}, làm chủ tọa cùng hai {p:bà Lê Bình=Lê Bình}"
        " và {p:ông Võ Cầm=Võ Cầm}.",
        ["Trần An", "Lê Bình", "Võ Cầm"],
    ),
    ("{p:Ông Trần An=Trần An} nói như vậy khi chủ trì buổi họp báo sáng 9/7.", ["Trần An"]),
    ("PHIÊN HỌP QUÝ II\n- Thời gian: 14 giờ, ngày 9/7\n- Chủ trì: {p:Ông Trần An=Trần An}.", ["Trần An"]),
    ("Ngày 9/7, {p:ông Trần An=Trần An} thăm {l:Hải Lĩnh} rồi chủ trì cuộc họp với dân.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7; {p:bà Lê Bình=Lê Bình} cùng điều hành.", ["Lê Bình"]),
    ("Hội nghị sáng 9/7. Chủ trì tại điểm cầu trung tâm có {p:bà Lê Bình=Lê Bình}.", ["Lê Bình"]),
    (
        "Sáng 9/7, đồng chủ trì hội nghị với {p:ông Trần An=Trần An} là {p:bà Lê Bình=Lê Bình}.",
        ["Lê Bình", "Trần An"],
    ),
    ("Phiên họp sáng 9/7 do {p:ông Trần An=Trần An} thường trực {b:Ban Chỉ đạo} điều hành.", ["Trần An"]),
    ("Sáng 9/7, {p:ông Trần An=Trần An} ({l:Hải Lĩnh}) chủ trì hội nghị.", ["Trần An"]),
    ("Đoàn chủ tịch Đại hội sáng 9/7 gồm {p:Trần An}; {p:Lê Bình}.", ["Trần An", "Lê Bình"]),
    (
        "Phiên họp sáng 9/7. Cùng chủ tọa có các {p:Phó Chủ tịch Trần An=Trần An}, {p:Lê Bình=Lê Bình}.",
        ["Trần An", "Lê Bình"],
    ),
    ("{p:Chủ tịch UBND xã Trần An=Trần An}, {l:tỉnh Mây}, chủ trì hội nghị sáng 9/7.", ["Trần An"]),
]
CHAIRS_NOTHING = [
    "Chủ tịch Hồ Chí Minh đã chủ trì phiên họp đầu tiên. Sáng 9/7, {p:Chủ tịch Trần An=Trần An} thắp hương.",
    "Sáng 9/7, {p:ông Trần An=Trần An} đã tiếp Thủ tướng Lào sang dự và đồng chủ trì kỳ họp lần thứ 39.",
    "Sáng 9/7, hội nghị khai mạc. Dự kiến, {p:ông Trần An=Trần An} sẽ chủ trì hội nghị năm sau.",
    "Hội nghị diễn ra sáng 9/7. Điểm mới theo {p:ông Trần An=Trần An} là sự điều hành của chủ tọa.",
    "Sáng 9/7, tại cuộc họp không ai chủ trì, {p:ông Trần An=Trần An} ngồi nghe.",
    "Tại hội nghị sáng 9/7, {p:ông Trần An=Trần An} nói đến việc chủ trì Diễn đàn năm sau.",
    "Tại hội nghị sáng 9/7, {b:UBND tỉnh} lập tổ công tác do {o:Giám đốc Sở Nội vụ} chủ trì, rà soát thủ tục.",
    "Sáng 9/7, hội nghị trực tuyến khai mạc. Điểm cầu {l:Hải Lĩnh} do {p:bà Lê Bình=Lê Bình} chủ trì.",
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
    ("Hội nghị diễn ra sáng 9/7.\nChốt lại hội nghị, {p:ông Trần An=Trần An} giao việc cho từng ngành.", ["Trần An"]),
    ("Kết luận của {p:ông Trần An=Trần An} tại cuộc họp về bến phà", ["Trần An"]),
    ("Thực hiện kết luận của {p:ông Trần An=Trần An} tại cuộc họp ngày 9/7, {b:Sở A} đã sửa bến.", ["Trần An"]),
    (
        "Thực hiện Thông báo số 27/TB-UBND về kết luận của {p:ông Trần An=Trần An} tại cuộc họp ngày 9/7, bến đã sửa.",
        ["Trần An"],
    ),
    (
        "Hội nghị diễn ra sáng 9/7.\n{b:Văn phòng} truyền đạt kết luận của {p:ông Trần An=Trần An} tại hội nghị.",
        ["Trần An"],
    ),
    ("Hội nghị sáng 9/7 nghe kết luận ngày 3/7 của {b:Ban Bí thư}.", []),
    ("Hội nghị sáng 9/7 nghe {p:ông Trần An=Trần An} báo cáo Thông báo kết luận thanh tra.", []),
]
ATTENDS = [
    (
        "Hội nghị diễn ra sáng 9/7. Tiếp và làm việc với đoàn có {p:bà Trần An=Trần An}; {p:Lê Bình}.",
        ["Trần An", "Lê Bình"],
    ),
    ("Dự hội nghị sáng 9/7 có các ông: {p:Trần An}; {p:Lê Bình}.", ["Trần An", "Lê Bình"]),
    (
        "Sáng 9/7, {p:Trần An} - {o:Chủ tịch UBND tỉnh} có buổi làm việc với {b:Sở Mây} về dữ liệu.",
        ["Trần An"],
    ),
    ("Sáng 9/7, {p:ông Trần An=Trần An} đã có buổi làm việc với {b:Sở Mây} về dữ liệu.", ["Trần An"]),
    ("Sáng 9/7, xã của {p:ông Trần An=Trần An} chưa có buổi làm việc nào.", []),
    (
        "Cùng dự hội nghị sáng 9/7 có lãnh đạo {b:Sở Nội vụ}, đại diện {b:Công an tỉnh}.",
        ["lãnh đạo Sở Nội vụ", "Công an tỉnh"],
    ),
    ("Hội nghị diễn ra sáng 9/7.\nPhát biểu tại hội nghị, {p:ông Trần An=Trần An} nêu rõ khó khăn.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\nẢnh: {p:Ông Trần An=Trần An} trao đổi với đại biểu", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\nTheo {p:ông Trần An=Trần An}, tiến độ còn chậm.", ["Trần An"]),
    (
        "Hội nghị sáng 9/7.\nBáo cáo với {p:ông Trần An=Trần An}, {p:bà Lê Bình=Lê Bình} cho biết tình hình.",
        ["Lê Bình"],
    ),
    (
        "Hội nghị diễn ra sáng 9/7. Dự hội nghị có:\n- {p:Đ/c Trần An=Trần An};\n- {p:Đ/c Lê Bình=Lê Bình}.",
        ["Trần An", "Lê Bình"],
    ),
    (
        "Hội nghị diễn ra sáng 9/7.\nCùng làm với bà con có:\n✅ {p:Anh Trần An=Trần An}\n✅ {p:Lê Bình}",
        ["Trần An", "Lê Bình"],
    ),
    ("Hội nghị diễn ra sáng 9/7.\nChiều cùng ngày, {p:ông Trần An=Trần An} trao quà cho dân.", []),
    (
        "Sáng 9/7, quyết định được trao. {p:Ông Trần An=Trần An} và {p:bà Lê Bình=Lê Bình} cùng dự lễ.",
        ["Trần An", "Lê Bình"],
    ),
    (
        "Hội nghị diễn ra sáng 9/7. Thành phần tham dự gồm:\n1. {p:Ông Trần An=Trần An};\n2. {p:Bà Lê Bình=Lê Bình}.",
        ["Trần An", "Lê Bình"],
    ),
    (
        "Hội nghị diễn ra sáng 9/7. Về phía tỉnh có các đồng chí: {p:Trần An}. Góp mặt còn có {p:bà Lê Bình=Lê Bình}.",
        ["Trần An", "Lê Bình"],
    ),
    (
        "Lễ khánh thành diễn ra sáng 9/7.\nLãnh đạo tỉnh có các đồng chí: {p:Trần An}; {p:Lê Bình}.",
        ["Trần An", "Lê Bình"],
    ),
    ("Hội nghị diễn ra sáng 9/7 với sự tham dự của {p:ông Trần An=Trần An}.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\n- {p:Ông Trần An=Trần An}, {b:Sở Nội vụ}: Hồ sơ đã đủ.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\n“Vướng ở mặt bằng”, {p:ông Trần An=Trần An} phân trần.", ["Trần An"]),
    ("Hội nghị sáng 9/7.\nĐiểm cầu {l:Hải Lĩnh} do {p:bà Lê Bình=Lê Bình} chủ trì.", ["Lê Bình"]),
    ("Hội nghị sáng 9/7.\n- Vắng (có lý do): {p:Ông Trần An=Trần An}.", []),
    ("Hội nghị sáng 9/7.\nÔng mới là {p:ông Trần An=Trần An}, được phân công trực tiếp làm việc với sở.", []),
    ("Chứng kiến lễ ký sáng 9/7 có {p:ông Trần An=Trần An}.", ["Trần An"]),
    ("Hội nghị sáng 9/7 quán triệt chỉ thị do {p:ông Trần An=Trần An} ký.", []),
    ("Hội nghị sáng 9/7 tưởng niệm cố {p:Bí thư Trần An=Trần An}.", []),
    ("Hội nghị diễn ra sáng 9/7.\nNgày 2/7, {p:ông Trần An=Trần An} yêu cầu rà soát.", []),
    ("Hội nghị diễn ra sáng 9/7.\nSở đang chờ ý kiến của {p:ông Trần An=Trần An}.", []),
    ("Hội nghị diễn ra sáng 9/7.\nXe được {p:ông Trần An=Trần An} quyết định giao cho xã.", []),
    ("Hội nghị diễn ra sáng 9/7.\nTờ trình do {p:ông Trần An=Trần An} trình bày.", ["Trần An"]),
    ("Hội nghị diễn ra sáng 9/7.\n{p:Ông Trần An=Trần An} sẽ tham dự diễn đàn tháng sau.", []),
    ("Hội nghị diễn ra sáng 9/7.\nTrước đó, ngày 2/7, {p:ông Trần An=Trần An} đã yêu cầu rà soát.", []),
]
DAYS = [
    ("Chiều 10/7, {p:ông Trần An=Trần An} chủ trì hội nghị.", "2024-07-10", "chiều"),
    ("Hội nghị diễn ra sáng nay (19/07) tại {l:Hải Lĩnh}.", "2024-07-19", "sáng"),
    ("Hội nghị trực tuyến về dữ liệu diễn ra tại {l:Hải Lĩnh} ngày 13/7.", "2024-07-13", None),
    ("Ngày 2/7/2024, {b:Sở Nội vụ} ký thỏa thuận.\nChứng kiến lễ ký có {p:ông Trần An=Trần An}.", "2024-07-02", None),
    ("Hội nghị phổ biến Chỉ thị ban hành ngày 19/4/2023 có {p:ông Trần An=Trần An} dự.", None, None),
    (
        "Đến 31/5, việc giao tại phiên họp {b:Sở Nội vụ} hồi tháng 4 do {p:ông Trần An=Trần An} chủ trì đã xong.",
        None,
        None,
    ),
    (
        "Theo báo cáo ngày 26/9, việc đã xong.\n"
        "Thực hiện kết luận tại cuộc họp do {p:ông Trần An=Trần An} chủ trì, {b:Sở Nội vụ} đã cấp thẻ.",
        None,
        None,
    ),
    # What is looked back on has its own day or none, and never that of something else.
    (
        "Theo báo cáo ngày 26/6, việc giao tại phiên họp Ban Mây ngày 12/1 do {p:ông Trần An=Trần An} chủ trì đã xong.",
        "2024-01-12",
        None,
    ),
    (
        "Hạn 31/5 đã qua.\nViệc giao tại phiên họp Ban Mây hồi tháng 4 do {p:ông Trần An=Trần An} chủ trì đã xong.",
        None,
        None,
    ),
    ("Thông báo kết luận cuộc họp 26/4 do {p:ông Trần An=Trần An} chủ trì được gửi cho các xã.", "2024-04-26", None),
    ("Ngày 12/7, {b:UBND thị xã} giao ban công tác tháng 7.", "2024-07-12", None),
    # A paper of one day about a meeting of another.
    (
        "Ngày 12/7, {b:Sở Nội vụ} thông báo kết luận của {p:ông Trần An=Trần An} tại cuộc họp ngày 06/7.",
        "2024-07-06",
        None,
    ),
    ("Ngày 8/6, tỉnh mưa. Hồi cuối tháng 2, {p:ông Trần An=Trần An} chủ trì cuộc họp.", None, None),
    ("Chiều qua, {p:ông Trần An=Trần An} chủ trì hội nghị.", "2024-07-19", "chiều"),
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


@pytest.mark.parametrize("between", ["", "của ", "năm 2024 ", "năm 2024 của "])
def test_the_host_of_a_numbered_session_stands_after_its_year(between: str) -> None:
    [meeting] = find_meetings(
        reading(f"{{p:Ông An}} chủ trì Phiên họp thứ nhất {between}{{b:Ban Chỉ đạo X}}.", "2024-07-20")
    )
    assert (meeting.number, [host.name for host in meeting.of]) == (1, ["Ban Chỉ đạo X"])


NAMED = [
    (
        "Sáng 9/7, {p:ông An} chủ trì cuộc họp bàn giải pháp tiêu thụ nhãn.",
        "cuộc họp bàn giải pháp tiêu thụ nhãn",
        None,
    ),
    (
        "Sáng 9/7, {p:ông An} chủ trì cuộc họp bàn, cho ý kiến về giá nước.",
        "cuộc họp bàn, cho ý kiến về giá nước",
        None,
    ),
    ("{p:Ông An} chủ trì hội nghị trực tuyến ngày 9/7 về chống dịch.", "hội nghị trực tuyến về chống dịch", None),
    ("{p:Ông An} chủ trì hội nghị sáng 9/7, bàn giải pháp chống dịch.", "hội nghị bàn giải pháp chống dịch", None),
    ("{p:Ông An} chủ trì hội nghị ngày 9/7, nêu ý kiến về chống dịch.", "hội nghị", None),
    ("Sáng 9/7, {p:ông An} chủ trì cuộc họp bàn giao mặt bằng.", "cuộc họp", None),
    (
        "Sáng 9/7, {p:ông An} chủ trì phiên họp cho ý kiến về việc chuẩn bị kỳ họp thứ 3.",
        "phiên họp cho ý kiến về việc chuẩn bị kỳ họp thứ 3",
        None,
    ),
    ("Sáng 9/7, {p:ông An} chủ trì phiên họp {b:Ban Chỉ đạo} lần thứ 3.", "phiên họp Ban Chỉ đạo lần thứ 3", 3),
    # After the list of its guests the name goes on; what is said there is no name.
    (
        "Sáng 9/7, {p:ông An} chủ trì buổi làm việc với lãnh đạo {l:Hải Lĩnh}, {l:Cửa Mây} và các bộ về dự án bến phà.",
        "buổi làm việc về dự án bến phà",
        None,
    ),
    ("Sáng 9/7, {p:ông An} chủ trì họp với {b:Sở A}, {b:Sở B}, nghe ý kiến về giá.", "họp với Sở A", None),
    (
        "Sáng 9/7, {p:ông An} chủ trì cuộc họp về cao tốc Mây Ngàn - Cửa Sương.",
        "cuộc họp về cao tốc Mây Ngàn - Cửa Sương",
        None,
    ),
    ("Sáng 9/7, {p:ông An} chủ trì cuộc họp về kinh tế - xã hội.", "cuộc họp về kinh tế - xã hội", None),
    ("Sáng 9/7, {p:ông An} chủ trì cuộc họp về bến phà Sông Lau - Ảnh: VH.", "cuộc họp về bến phà Sông Lau", None),
    (
        "Sáng 9/7, {p:ông An} dự hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024.",
        "hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024",
        None,
    ),
    (
        "Sáng 9/7, {p:ông An} dự hội nghị trực tuyến toàn tỉnh về cải cách.",
        "hội nghị trực tuyến toàn tỉnh về cải cách",
        None,
    ),
    (
        "Ngày 9/7, {b:UBND tỉnh} tổ chức họp trực tuyến bàn giải pháp chống dịch.",
        "họp trực tuyến bàn giải pháp chống dịch",
        None,
    ),
    ("Sáng 9/7, {p:ông An} dự hội nghị đối thoại với doanh nghiệp.", "hội nghị đối thoại với doanh nghiệp", None),
    (
        "Sáng 9/7, {p:ông An} có cuộc làm việc với {g:các bộ, ngành} về bão số 9, sạt lở đất.",
        "cuộc làm việc với các bộ, ngành về bão số 9",
        None,
    ),
    # What somebody visited before leading a meeting is no other meeting.
    (
        "Ngày 9/7, {p:ông An} đã kiểm tra hiện trường và chủ trì buổi làm việc với {b:Sở A}.",
        "buổi làm việc với Sở A",
        None,
    ),
]


@pytest.mark.parametrize(("text", "name", "number"), NAMED)
def test_what_a_meeting_is_for_belongs_to_its_name(text: str, name: str, number: int | None) -> None:
    assert [(m.name, m.number) for m in find_meetings(reading(text))] == [(name, number)]


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


ONLY_TOLD_OF = [
    "Báo cáo tại cuộc họp, {p:ông Lê Bình=Lê Bình} cho biết, của 8 việc được giao tại cuộc họp ngày 27/6, 6 đã xong.",
    "“Tại cuộc họp ngày 27/6, tỉnh đã nhắc nhở nhưng chuyển biến còn chậm”, {p:ông Lê Bình=Lê Bình} nói.",
]


@pytest.mark.parametrize("told", ONLY_TOLD_OF)
def test_who_tells_of_an_earlier_meeting_speaks_at_the_one_the_text_is_about(told: str) -> None:
    held, earlier = find_meetings(reading(f"Sáng 9/7, {{p:ông Trần An=Trần An}} chủ trì cuộc họp.\n{told}"))
    assert (held.date, earlier.date) == ("2024-07-09", "2024-06-27")
    assert [[one.name for one in meeting.attendees] for meeting in (held, earlier)] == [["Lê Bình"], []]


def test_nobody_speaks_at_a_meeting_of_which_only_the_orders_are_carried_out():
    text = (
        "Thực hiện kết luận của {p:ông Trần An=Trần An} tại cuộc họp ngày 9/7, {b:Sở A} đã sửa bến.\n"
        "{p:Ông Lê Bình=Lê Bình} cho biết, 12 bến đã xong."
    )
    (held,) = find_meetings(reading(text))
    assert "Lê Bình" not in [one.name for one in held.attendees]


def test_a_time_of_months_is_not_that_of_a_meeting() -> None:
    text = (
        "Sáng 4/11, {p:ông Trần An=Trần An} chủ trì cuộc họp.\n"
        "Từ ngày 01/7 đến ngày 31/10/2024, các xã nhận 300 hồ sơ, tăng so với Hội nghị sơ kết tháng 9."
    )
    assert {meeting.date for meeting in find_meetings(reading(text))} <= {"2024-11-04", None}


TOLD_BY_A_VERB = [
    ("Sáng 9/7, {p:ông Trần An=Trần An} dẫn đầu đoàn công tác làm việc với {b:Sở Y tế}.", "buổi làm việc", ["Trần An"]),
    ("Ngày 9/7, {p:ông Trần An=Trần An} kiểm tra tiến độ bến phà.", "buổi kiểm tra", ["Trần An"]),
    ("Chiều 9/7, {o:Chủ tịch nước} tiếp {p:Đại sứ Lê Bình=Lê Bình}.", "buổi tiếp", ["Chủ tịch nước", "Lê Bình"]),
    ("Ngày 9/7, {b:Đoàn giám sát} do {p:Trần An} dẫn đầu làm việc với {b:Sở Y tế}.", "buổi làm việc", ["Trần An"]),
    ("Sáng 9/7, {p:ông Trần An=Trần An} trao quyết định bổ nhiệm.", "lễ", ["Trần An"]),
    ("Sáng 9/7, {o:Tổ trưởng} họp tại {l:Hải Lĩnh} với các ngành.", "cuộc họp", ["Tổ trưởng"]),
    ("Mưa lớn sáng 9/7.\nPhát biểu lúc ra quân, {p:ông Trần An=Trần An} dặn dò.", "sự kiện", ["Trần An"]),
    ("Mưa lớn sáng 9/7.\nTrả lời chất vấn về phà, {p:ông Trần An=Trần An} nhận lỗi.", "phiên chất vấn", ["Trần An"]),
    ("Tiếp xúc cử tri xã Lau sáng 9/7, {p:ông Trần An=Trần An} ghi nhận ý kiến.", "buổi tiếp xúc cử tri", ["Trần An"]),
]  # fmt: skip
NO_MEETING = [
    "{p:Ông Trần An=Trần An} thăm hỏi người dân.",
    "Từ ngày 9/7, {b:Sở Y tế} sẽ kiểm tra các nhà thuốc.",
    "{p:Ông Trần An=Trần An} giao {b:Sở Y tế} kiểm tra, báo cáo trước ngày 9/7.",
    "{p:Ông Trần An=Trần An} giao {b:Sở A} báo cáo trước ngày 9/7; {b:Sở B} làm việc với {b:Bệnh viện C} ngay.",
    "Đoàn chuyên gia của {b:Bệnh viện C} đã làm việc tại {b:Bệnh viện D} từ ngày 22/5.",
]


@pytest.mark.parametrize(("text", "kind", "present"), TOLD_BY_A_VERB)
def test_meeting_may_be_told_by_a_verb(text, kind, present):
    (meeting,) = find_meetings(reading(text))
    assert (meeting.kind, meeting.date) == (kind, "2024-07-09")
    assert [a.name for a in meeting.attendees] == present


MET = [
    ("Sáng 9/7, {p:ông Trần An=Trần An} chủ trì họp {b:Ban Chỉ đạo Mây}.", ["Ban Chỉ đạo Mây"], ["Trần An"]),
    ("Sáng 9/7, {p:ông Trần An=Trần An} chủ trì họp Ban Chỉ đạo làm sạch dữ liệu.", [], ["Trần An"]),
    ("Sáng 9/7, {p:ông Trần An=Trần An} chủ trì giao ban tuần với các sở.", [], ["Trần An"]),
    ("Sáng 9/7, {b:Sở Y tế} họp {b:Chi cục Mây} về việc này.", ["Sở Y tế"], []),
    (
        "Sáng 9/7, {p:ông Trần An=Trần An} thăm {b:Sở Y tế}, sau đó chủ trì họp {b:Ban Chỉ đạo Mây}.",
        ["Ban Chỉ đạo Mây"],
        ["Trần An"],
    ),
    ("Sáng 9/7, {b:Hội đồng Mây} do {p:ông Trần An=Trần An} chủ trì họp.", ["Hội đồng Mây"], ["Trần An"]),
]


@pytest.mark.parametrize(("text", "hosts", "chairs"), MET)
def test_a_committee_that_met_holds_the_meeting(text, hosts, chairs):
    (meeting,) = find_meetings(reading(text))
    assert ([a.name for a in meeting.of], [a.name for a in meeting.chairs]) == (hosts, chairs)


def test_a_session_of_an_assembly_that_is_to_come_is_not_the_meeting_that_speaks_of_it():
    text = (
        "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì họp báo về tiến độ. Hồ sơ kịp trình kỳ họp {b:HĐND tỉnh} giữa năm."
    )
    assert [(m.kind, m.of) for m in find_meetings(reading(text))] == [("họp báo", ())]


def test_a_meeting_is_called_by_what_it_was_about_and_not_by_its_guests():
    text = (
        "Kết luận của {p:ông Trần An=Trần An} tại cuộc họp về nuôi cá lồng\n"
        "Ngày 9/7/2024, {p:ông Trần An=Trần An} đã chủ trì họp với các sở, ngành và địa phương liên quan."
    )
    assert [(m.name, m.date) for m in find_meetings(reading(text))] == [("cuộc họp về nuôi cá lồng", "2024-07-09")]


ORDERED = [
    ("về công tác phòng dịch", "hội nghị trực tuyến về công tác phòng dịch"),
    ("về việc lập chốt", "hội nghị trực tuyến"),
]


@pytest.mark.parametrize(("about", "name"), ORDERED)
def test_what_was_ordered_at_a_meeting_is_not_what_it_was_about(about, name):
    text = f"Thực hiện chỉ đạo của {{p:ông Trần An=Trần An}} tại hội nghị trực tuyến ngày 9/7 {about}, xã lập đội."
    assert [(m.name, m.date) for m in find_meetings(reading(text))] == [(name, "2024-07-09")]


def test_two_days_give_a_beginning_and_an_end():
    (meeting,) = find_meetings(reading("Trong hai ngày 9 và 10/7, {b:Đảng bộ tỉnh} họp Hội nghị lần thứ 14."))
    assert (meeting.number, meeting.date, meeting.date_end) == (14, "2024-07-09", "2024-07-10")


def test_ceremony_and_press_conference_of_a_day_are_two():
    text = (
        "Sáng 9/7, {p:ông Trần An=Trần An} dự lễ khánh thành bến phà.\n"
        "Ngay sau lễ khánh thành, {p:bà Lê Bình=Lê Bình} chủ trì họp báo."
    )
    chairs = {m.kind: [a.name for a in m.chairs] for m in find_meetings(reading(text))}
    assert chairs == {"lễ": [], "họp báo": ["Lê Bình"]}


def test_part_of_a_session_is_one_meeting_with_it():
    text = "Sáng 9/7 là phiên chất vấn trong chương trình Kỳ họp thứ 17, do {p:ông Trần An=Trần An} làm chủ tọa."
    (meeting,) = find_meetings(reading(text))
    assert (meeting.number, [a.name for a in meeting.chairs]) == (17, ["Trần An"])


def test_after_a_look_back_the_text_goes_on_with_its_own_meeting():
    text = (
        "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị. Hôm 2/7, {b:Sở Nội vụ} đã có buổi làm việc riêng. "
        "{p:Bà Lê Bình=Lê Bình} nói việc còn chậm."
    )
    first, second = find_meetings(reading(text))
    assert [[a.name for a in m.attendees] for m in (first, second)] == [["Lê Bình"], []]


def test_paragraph_on_a_later_meeting_stays_with_it():
    text = (
        "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì phiên họp thứ 8 của {b:Ban Chỉ đạo}.\n"
        "Phiên họp thứ 9 của {b:Ban Chỉ đạo} diễn ra ngày 16/7. Dự phiên họp có {p:bà Lê Bình=Lê Bình}."
    )
    assert [[a.name for a in m.attendees] for m in find_meetings(reading(text))] == [[], ["Lê Bình"]]


def test_each_of_two_meetings_in_a_sentence_has_its_chair():
    text = (
        "Chiều 9/7, {p:ông Trần An=Trần An} chủ trì họp báo ngay sau phiên họp {b:UBND tỉnh} do "
        "{p:bà Lê Bình=Lê Bình} chủ trì.\nTrước đó, ngày 2/7, {b:Ban Thường vụ} họp dưới sự chủ trì của {p:Võ Cầm}."
    )
    chairs = {m.kind: [a.name for a in m.chairs] for m in find_meetings(reading(text))}
    assert chairs == {"họp báo": ["Trần An"], "phiên họp": ["Lê Bình"], "cuộc họp": ["Võ Cầm"]}


MORNING = "Sáng 9/7, {p:ông An=Trần An} chủ trì hội nghị của {b:Bộ Y tế} về thuốc. "
NEXT = [  # after a meeting of one morning: what follows, and the chairs, day and part of the day of each meeting told
    (
        "Chiều cùng ngày, {p:bà Lê Bình=Lê Bình} chủ trì cuộc họp về phòng, chống thiên tai.",
        [("Trần An", "2024-07-09", "sáng"), ("Lê Bình", "2024-07-09", "chiều")],
    ),
    (
        "Ngay sau đó, cuộc họp của {b:UBND xã} với các trạm cũng do {p:bà Lê Bình=Lê Bình} chủ trì.",
        [("Trần An", "2024-07-09", "sáng"), ("Lê Bình", "2024-07-09", None)],
    ),
    (
        "Buổi chiều, {p:bà Lê Bình=Lê Bình} chủ trì cuộc họp.",
        [("Trần An", "2024-07-09", "sáng"), ("Lê Bình", "2024-07-09", "chiều")],
    ),
    (
        "Buổi chiều, {b:Ban Chỉ đạo} họp dưới sự chủ trì của {p:bà Lê Bình=Lê Bình}.",
        [("Trần An", "2024-07-09", "sáng"), ("Lê Bình", "2024-07-09", "chiều")],
    ),
    (
        "Tỉnh bạn cũng có cuộc họp trực tuyến với các xã do {p:bà Lê Bình=Lê Bình} chủ trì.",
        [("Trần An", "2024-07-09", "sáng"), ("Lê Bình", None, None)],
    ),
    (
        "Ngay sau khi hội nghị kết thúc, {p:bà Lê Bình=Lê Bình} chủ trì cuộc họp với các trạm, kho và 3 xã.",
        [("Trần An", "2024-07-09", "sáng"), ("Lê Bình", "2024-07-09", None)],
    ),
    (
        "Chiều 9/7, {p:bà Lê Bình=Lê Bình} chủ trì cuộc họp nghe báo cáo về thiên tai.",
        [("Trần An", "2024-07-09", "sáng"), ("Lê Bình", "2024-07-09", "chiều")],
    ),
    ("Chiều 9/7, hội nghị tiếp tục với phần thảo luận về giá thuốc.", [("Trần An", "2024-07-09", "sáng")]),
    ("Sau hội nghị, hội nghị được đánh giá là thiết thực.", [("Trần An", "2024-07-09", "sáng")]),
    ("Chiều cùng ngày, hội nghị tiếp tục thảo luận về giá thuốc.", [("Trần An", "2024-07-09", "sáng")]),
    ("Ngay sau đó, hội nghị của {b:Bộ Y tế} về thuốc thảo luận.", [("Trần An", "2024-07-09", "sáng")]),
    ("{p:Bà Lê Bình=Lê Bình} cùng chủ trì hội nghị.", [("Trần An, Lê Bình", "2024-07-09", "sáng")]),
]


@pytest.mark.parametrize(("follows", "held"), NEXT)
def test_what_comes_later_that_day_or_is_of_other_hosts_is_another_meeting(follows, held):
    found = find_meetings(reading(MORNING + follows))
    assert [(", ".join(a.name for a in m.chairs), m.date, m.part_of_day) for m in found] == held


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Sáng 9/7, {p:ông An} dự cuộc họp chung giữa {b:Ủy ban A} với {b:Tổ công tác B}.",
            ["Ủy ban A", "Tổ công tác B"],
        ),
        ("Sáng 9/7, {b:Ủy ban A} và {b:Tổ công tác B} tổ chức hội nghị.", ["Ủy ban A", "Tổ công tác B"]),
        ("Sáng 9/7, {p:ông An} dự hội nghị sơ kết của {b:Ủy ban A}.", ["Ủy ban A"]),
        ("Sáng 9/7, {p:ông An} dự hội nghị triển khai kế hoạch của {b:Ủy ban A}.", []),
        ("Sáng 9/7, {p:ông An} dự hội nghị tổng kết công tác năm 2023 của {b:Sở A}.", ["Sở A"]),
        ("Sáng 9/7, {p:ông An} chủ trì phiên họp chung của {b:Ủy ban A} và {b:Ủy ban B}.", ["Ủy ban A", "Ủy ban B"]),
        ("Sáng 9/7, {b:HĐND tỉnh} khóa XI khai mạc kỳ họp thứ năm.", ["HĐND tỉnh"]),
        ("Chiều 9/7, kỳ họp thứ 5, {b:HĐND tỉnh} khóa XI bế mạc.", ["HĐND tỉnh"]),
        ("Ngày 9/7, {b:Ban Chỉ đạo} họp phiên thứ 3.", ["Ban Chỉ đạo"]),
        ("Ngày 9/7, {b:UBND tỉnh} trình dự thảo tại kỳ họp thứ 3.", []),
        # Another session of the body whose sessions the text tells of.
        ("Sáng 9/7, {b:Ủy ban A} họp phiên thứ 4, xem lại việc giao tại phiên họp thứ 3.", ["Ủy ban A", "Ủy ban A"]),
    ],
)
def test_a_meeting_is_of_those_who_hold_it(text, hosts):
    assert [a.name for m in find_meetings(reading(text)) for a in m.of] == hosts


def test_a_session_of_several_days_is_one():
    text = "Sáng 8/7, {b:HĐND tỉnh} khai mạc kỳ họp thứ 5. Kỳ họp diễn ra từ ngày 8 đến ngày 10/7/2024."
    assert [(m.number, m.date) for m in find_meetings(reading(text))] == [(5, "2024-07-08")]


def test_after_a_list_of_those_present_was_not_announced_orders_name_nobody_present():
    text = (
        "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị. Sau khi nghe ý kiến của các thành viên dự họp, ông An kết "
        "luận như sau:\n1. {b:Sở Y tế} mua thuốc.\n2. {b:Văn phòng} thông báo."
    )
    assert [m.attendees for m in find_meetings(reading(text))] == [()]


def test_session_named_by_the_verb_keeps_its_number():
    (meeting,) = find_meetings(reading("Ngày 9/7, {b:Ban Chỉ đạo} họp phiên thứ ba do {p:Trần An} chủ trì."))
    assert (meeting.kind, meeting.number, [a.name for a in meeting.chairs]) == ("phiên họp", 3, ["Trần An"])


def test_day_beside_the_number_is_that_of_the_paper():
    text = (
        "Số: 17/TB-UBND          {l:Hải Lĩnh}, ngày 12 tháng 7 năm 2024\n"
        "Kết luận của {p:ông Trần An=Trần An} tại cuộc họp về bến phà"
    )
    assert [m.date for m in find_meetings(reading(text))] == [None]


def test_day_of_the_paper_is_not_that_of_the_meeting():
    text = (
        "{l:Hải Lĩnh}, ngày 12 tháng 7 năm 2024\nKết luận của {p:ông Trần An=Trần An} tại cuộc họp về bến phà\n"
        "Ngày 9/7/2024, {p:ông Trần An=Trần An} chủ trì cuộc họp."
    )
    assert [m.date for m in find_meetings(reading(text))] == ["2024-07-09"]


def test_the_day_of_a_meeting_that_a_notice_concludes_is_told_below_its_heading():
    text = (
        "Kết luận của {p:ông Trần An=Trần An} tại buổi làm việc với {b:Sở A} về sạt lở đất\n"
        "Ngày 9/7/2024, {p:ông Trần An=Trần An} đã kiểm tra thực tế và làm việc với {b:Sở A}."
    )
    assert [m.date for m in find_meetings(reading(text))] == ["2024-07-09"]


def test_a_new_brief_is_a_new_meeting():
    text = (
        "■ Bến phà mới\nLàm việc với huyện chiều 9/7, {p:ông Trần An=Trần An} nhận xét.\n"
        "■ Tiêm chủng\nTại buổi gặp gỡ báo chí sáng 10/7, {p:bà Lê Bình=Lê Bình} cho hay thuốc đã đủ."
    )
    present = [(m.date, [a.name for a in m.attendees]) for m in find_meetings(reading(text))]
    assert present == [("2024-07-09", ["Trần An"]), ("2024-07-10", ["Lê Bình"])]


@pytest.mark.parametrize("text", NO_MEETING)
def test_text_without_a_meeting_has_none(text):
    assert find_meetings(reading(text)) == ()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("cuộc họp về công tác tổ chức bữa ăn ở trường", "cuộc họp về công tác tổ chức bữa ăn"),
        ("hội nghị về bảo vệ rừng, phòng cháy, chữa cháy rừng", "hội nghị về bảo vệ rừng, phòng cháy, chữa cháy rừng"),
        ("cuộc họp về nhà ở do tỉnh tổ chức", "cuộc họp về nhà ở"),
        ("cuộc họp kiểm điểm tiến độ các dự án", "cuộc họp kiểm điểm tiến độ các dự án"),
        ("hội nghị tăng cường phòng, chống dịch sởi hồi đầu năm", "hội nghị tăng cường phòng, chống dịch sởi"),
        ("cuộc họp về bồi thường, giải phóng mặt bằng bến phà", "cuộc họp về bồi thường, giải phóng mặt bằng bến phà"),
        ("cuộc họp về bến phà, yêu cầu sớm sửa xong", "cuộc họp về bến phà"),
        ("cuộc họp nghe báo cáo quản lý, khai thác bến phà", "cuộc họp nghe báo cáo quản lý, khai thác bến phà"),
    ],
)
def test_a_name_goes_on_as_long_as_it_says_what_the_meeting_is_about(words: str, name: str) -> None:
    (held,) = find_meetings(reading(f"Sáng 9/7, {{p:ông An=Trần An}} chủ trì {words}."))
    assert held.name == name


def test_a_day_is_that_of_the_meeting_it_stands_beside() -> None:
    text = "Ngày 19/7, {p:ông Trần An=Trần An} chủ trì họp về thuốc. "
    after = "Cuộc họp được tổ chức ngay sau hội nghị {b:Bộ Y tế} ngày 18/7."
    assert [held.date for held in find_meetings(reading(text + after))] == ["2024-07-19", "2024-07-18"]

"""Orders that go on: further doers in a sentence, sentences without a verb of assignment, papers that were issued."""

import pytest
from readings import reading

from loaders.grammar.tasks.commitments import find_commitments


def tasks(text):
    found = find_commitments(reading(text, "2024-07-20"), (), ())
    return [([a.name for a in t.by], [a.name for a in t.lead], t.due) for t in found]


GOES_ON = [  # text, who gives, who does and by when for each task
    (
        "{p:Ông An} giao {b:Sở Y tế} lập phương án trước 30/8, {b:Sở Nội vụ} trước 5/9.",
        [("Ông An", "Sở Y tế", "2024-08-30"), ("Ông An", "Sở Nội vụ", "2024-09-05")],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} mở lại ba trạm trước 20/8, {g:các xã} bố trí người trực.",
        [("Ông An", "Sở Y tế", "2024-08-20"), ("Ông An", "các xã", None)],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} lập danh sách, còn {b:Sở Nội vụ} mở lớp tập huấn.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Nội vụ", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Đồng thời, tăng cường tuyên truyền tới từng hộ.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Y tế", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. {b:Sở Nội vụ} cũng cần bố trí thêm người.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Nội vụ", None)],
    ),
    (
        "{p:Ông An} yêu cầu {l:huyện Mây} dập dịch. Địa phương có trách nhiệm tiêm cho đàn chó.",
        [("Ông An", "huyện Mây", None), ("Ông An", "huyện Mây", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} rà soát hợp đồng. Với hợp đồng đã quá hạn thì phải thu hồi.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Y tế", None)],
    ),
    (
        "{b:UBND tỉnh Hương Giang} vừa ban hành kế hoạch số hóa. {b:Sở Y tế} phải xong hồ sơ trước 30/8.",
        [("UBND tỉnh Hương Giang", "Sở Y tế", "2024-08-30")],
    ),
    (
        "Kế hoạch do {b:UBND tỉnh Hương Giang} ban hành hôm qua. {b:Sở Y tế} có nhiệm vụ tập huấn.",
        [("UBND tỉnh Hương Giang", "Sở Y tế", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_orders_go_on_with_their_doer_and_time(text, expected):
    assert tasks(text) == [([by], [lead], due) for by, lead, due in expected]


@pytest.mark.parametrize(
    "text",
    [
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Đồng thời, lãnh đạo tỉnh trao quà cho các hộ.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} phối hợp với {b:Sở Nội vụ}, {b:Sở Tài chính} lập kế hoạch.",
        "{p:Ông An} yêu cầu trước ngày 30/8, {b:Sở Y tế} hoàn thành kế hoạch.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Theo quy định, doanh nghiệp phải nộp báo cáo.",
    ],
)
def test_what_is_no_further_task_adds_none(text):
    assert len(tasks(text)) == 1


def test_nobody_assigns_to_the_assembly_above():
    assert not tasks("{o:Thủ tướng Chính phủ} yêu cầu {b:Quốc hội} thông qua dự án luật.")


def test_headline_that_names_doers_less_clearly_gives_way():
    words = "rà soát toàn bộ hồ sơ đất của các hộ dân ven hồ để trả lời trước khi họp"
    text = f"{{p:Ông An}} yêu cầu {{g:các đơn vị liên quan}} {words}.\n{{p:Ông An}} yêu cầu {{b:Sở Y tế}} {words}."
    assert tasks(text) == [(["Ông An"], ["Sở Y tế"], None)]

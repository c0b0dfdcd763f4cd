"""Words that stand for somebody named before."""

import pytest
from readings import reading

from loaders.grammar.names.pronouns import with_pronouns


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{p:Ông An=An|Chủ tịch UBND tỉnh Mây} dự. Người đứng đầu {b:UBND tỉnh=UBND tỉnh Mây} kết luận.", "An"),
        ("{p:Bà Bình=Bình|Bí thư Tỉnh ủy Mây} dự. Vị đứng đầu {b:Tỉnh ủy=Tỉnh ủy Mây} đi vào từng việc.", "Bình"),
        ("{p:Ông An=An|Phó Chủ tịch UBND tỉnh Mây} dự. Người đứng đầu {b:UBND tỉnh=UBND tỉnh Mây} nói.", None),
        ("{p:Ông An=An|Giám đốc Sở Y tế} dự. Người đứng đầu {b:Sở Nội vụ} nói.", None),
    ],
)
def test_head_of_a_body_is_who_holds_its_first_office(text, who):
    read = reading(text, "2024-07-20")
    meant = [one.name for one in with_pronouns(read.text, read.mentions, None) if one.rule == "pronoun"]
    assert meant == ([who] if who else [])


@pytest.mark.parametrize(
    "text",
    [
        "{b:UBND huyện=UBND huyện Lau} họp. Thời gian tới, huyện sẽ mở đường.",
        "{p:Ông An=An|Bí thư Huyện ủy Lau} nói. Thời gian tới, huyện sẽ mở đường.",
    ],
)
def test_a_level_alone_is_the_unit_named_before(text):
    read = reading(text, "2024-07-20")
    meant = [one.name for one in with_pronouns(read.text, read.mentions, None) if one.rule == "pronoun"]
    assert meant == ["huyện Lau"]


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("{p:Ông An=An|Trưởng Phòng Kinh tế} nói {b:Sở Y tế} chậm. Tháng sau phòng sẽ rà lại.", ["Phòng Kinh tế"]),
        ("{b:Trung tâm A} họp với {b:Sở Y tế}. Năm nay trung tâm sẽ mở lớp.", ["Trung tâm A"]),
        ("{b:Sở Y tế} họp. Năm nay trung tâm sẽ mở lớp.", []),
    ],
)
def test_an_office_that_will_act_is_the_last_one_of_its_kind(text, which):
    read = reading(text, "2024-07-20")
    meant = [one.name for one in with_pronouns(read.text, read.mentions, None) if one.rule == "pronoun"]
    assert meant == which

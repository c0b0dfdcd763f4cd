"""Who came or spoke on behalf of somebody else."""

import pytest
from readings import reading

from loaders.grammar.masked import mask
from loaders.grammar.meetings.meetings import find_meetings
from loaders.grammar.meetings.stand_ins import stand_ins

STAND_INS = [
    ("Thay mặt {b:Sở Tài chính}, {p:bà Lê Bình=Lê Bình} phát biểu.", {"Lê Bình": "Sở Tài chính"}),
    ("Thừa ủy quyền của {o:Chủ tịch UBND tỉnh}, {p:Lê Bình} dự họp.", {"Lê Bình": "Chủ tịch UBND tỉnh"}),
    ("{p:Bà Lê Bình=Lê Bình} thay mặt {p:ông Trần An=Trần An} dự họp.", {"Lê Bình": "Trần An"}),
    ("{p:Bà Lê Bình=Lê Bình}, {b:Sở Tài chính}, phát biểu.", {}),
    ("Thay mặt nhân dân, {p:bà Lê Bình=Lê Bình} cảm ơn.", {}),
]


@pytest.mark.parametrize(("text", "expected"), STAND_INS)
def test_who_stands_in_for_whom(text: str, expected: dict[str, str]) -> None:
    (sentence,) = mask(reading(text))
    assert stand_ins(sentence) == expected


def test_attendee_keeps_whom_they_stood_in_for() -> None:
    (meeting,) = find_meetings(
        reading(
            "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị. "
            "Thay mặt {b:Sở Tài chính}, {p:bà Lê Bình=Lê Bình} dự hội nghị. {p:Bà Lê Bình=Lê Bình} phát biểu."
        )
    )
    (attendee,) = meeting.attendees
    assert (attendee.name, attendee.on_behalf_of, attendee.spoke) == ("Lê Bình", "Sở Tài chính", True)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Ngày 9/7, tại {l:Hải Lĩnh}, {p:ông Trần An=Trần An} chủ trì hội nghị về dữ liệu số.", ("Hải Lĩnh",)),
        ("Ngày 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị về dữ liệu số tại {l:Hải Lĩnh}.", ("Hải Lĩnh",)),
        ("Ngày 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị về dự án của {l:Hải Lĩnh}.", ()),
    ],
)
def test_place_of_a_meeting_may_stand_before_or_after_it(text: str, places: tuple[str, ...]) -> None:
    (meeting,) = find_meetings(reading(text))
    assert meeting.places == places

"""Meetings told without the number of the session that they are, and committees named short."""

from itertools import permutations

import pytest
from held import meeting

from graph.model.claims import Profile
from graph.model.judgement import Judged
from loaders.resolve.clusters import clusters
from loaders.resolve.verdict import Verdict, compare

UB, DAY, AN = ("ub",), "2031-07-19", ("lê văn an",)
FIFTH = meeting("5", UB, DAY)
TOLD = meeting(of=UB, day=DAY, name="họp")
DIGITAL, ABOUT_DATA = ("chuyển đổi số và đề án 06 @ mây ngàn",), ("chuyển đổi số và dữ liệu @ mây ngàn",)
SHORT, ELSEWHERE = ("chuyển đổi số @ mây ngàn",), ("chuyển đổi số @ sông trăng",)

TWO_DOERS = ("sở y tế: 12 trạm", "sở nội vụ: 2031-09-30")
ONE_DOER = ("sở y tế: 12 trạm", "sở y tế: 2031-09-30")

GOLF, AIR = ("sân", "golf", "thu", "hồi"), ("sân", "golf", "thu", "mở", "rộng", "bay")


def heard(
    told: tuple[str, ...], home: str = "mây ngàn", day: str = DAY, sort: str = "cuộc họp", who: str = "an"
) -> Profile:
    return meeting(day=day, name=f"họp {told}", heard=(who,), told=told, home=(home,) if home else (), sort=(sort,))


def about(topic: tuple[str, ...], home: str = "mây ngàn", day: str = DAY, sort: str = "cuộc họp") -> Profile:
    return meeting(day=day, name=f"họp {topic}", topic=topic, home=(home,), sort=(sort,))


SHORTLY, AT_LENGTH = ("dịch", "sởi"), ("biện", "pháp", "phòng", "chống", "dịch", "sởi")

# What is told, and how many meetings it is about.
HELD = [
    ((FIFTH, TOLD), 1, "the host on the day"),
    ((meeting("5", UB, DAY, led=AN), meeting(day=DAY, led=AN)), 1, "the chair on the day"),
    ((FIFTH, meeting(of=UB, day="2031-07-20")), 2, "another day"),
    ((FIFTH, meeting(of=UB)), 2, "no day"),
    ((meeting("5", UB), TOLD), 2, "a session without a day"),
    ((FIFTH, meeting("6", UB, DAY), TOLD), 3, "two sessions on one day: nobody knows which"),
    ((FIFTH, meeting("6", ("hđ",), DAY), TOLD), 2, "a session of another body is none"),
    ((FIFTH, meeting("5", UB, "2032-07-19"), TOLD), 2, "the session of another year is none"),
    ((FIFTH, meeting(of=UB, day="XXXX-07-19")), 1, "the year is open"),
    ((FIFTH, meeting(of=UB, day=DAY, part="sáng"), meeting(of=UB, day=DAY, part="chiều")), 3, "two on that day"),
    ((FIFTH, meeting(day=DAY, tasks=TWO_DOERS)), 2, "a session that gave other tasks"),
    ((meeting("5", UB, DAY, tasks=TWO_DOERS), meeting(day=DAY, tasks=TWO_DOERS)), 1, "tasks of two doers"),
    ((meeting(day=DAY, tasks=TWO_DOERS), meeting(day=DAY, tasks=TWO_DOERS, name="họp")), 1, "without a number, too"),
    ((meeting(day=DAY, tasks=ONE_DOER), meeting(day=DAY, tasks=ONE_DOER, name="họp")), 2, "tasks of one doer"),
    ((meeting(day=DAY, tasks=TWO_DOERS), meeting(day="2031-07-20", tasks=TWO_DOERS)), 2, "tasks of another day"),
    ((about(SHORTLY), about(AT_LENGTH)), 1, "one matter, told shortly and at length"),
    ((about(SHORTLY), about(("dịch", "tả", "lợn"))), 2, "matters with a word in common"),
    ((about(SHORTLY), about(AT_LENGTH, home="sông trăng")), 2, "one matter in two provinces"),
    ((about(SHORTLY), about(AT_LENGTH, day="2031-07-20")), 2, "one matter on two days"),
    ((about(SHORTLY, sort="buổi làm việc"), about(AT_LENGTH, sort="buổi làm việc")), 2, "visits on one matter"),
    ((heard(GOLF), heard(AIR)), 1, "one person heard on one matter in one province"),
    ((heard(GOLF), heard(AIR, home="")), 2, "of a province that is not told, in few words"),
    ((heard(AIR), heard((*AIR, "thêm"), home="")), 1, "of a province that is not told, in many words"),
    ((heard(GOLF), heard(AIR, who="bình")), 2, "another person"),
    ((heard(GOLF), heard(AIR, sort="lễ")), 2, "another sort of meeting"),
    ((heard(GOLF), heard(AIR, day="2031-07-20")), 2, "another day"),
    ((heard(GOLF), heard(("lúa", "mùa", "golf"))), 2, "another matter"),
    (
        (
            meeting("5", ("chống khai thác hải sản bất hợp pháp @ x",), DAY),
            meeting("5", ("chống khai thác thủy sản bất hợp pháp @ x",)),
        ),
        1,
        "a committee in most of its words",
    ),
    ((meeting("5", DIGITAL, DAY), meeting("5", SHORT)), 1, "a committee named short"),
    ((meeting(of=DIGITAL, day=DAY), meeting(of=SHORT, day=DAY)), 1, "a committee named short, without a number"),
    ((meeting(of=DIGITAL, day=DAY), meeting(of=ABOUT_DATA, day=DAY)), 2, "two committees that begin alike"),
    ((meeting(of=SHORT, day=DAY), meeting(of=ELSEWHERE, day=DAY)), 2, "a committee of another province"),
]


def together(*told: Profile, judged: Judged | None = None) -> set[frozenset[str]]:
    found = clusters(told, judged) if judged else clusters(told)
    return {frozenset(profile.id for profile in cluster) for cluster in found}


@pytest.mark.parametrize(("told", "held", "why"), HELD, ids=[row[2] for row in HELD])
def test_so_many_meetings_were_held(told: tuple[Profile, ...], held: int, why: str) -> None:
    assert {len(together(*order)) for order in permutations(told)} == {held}, why


def test_what_is_told_without_a_number_never_decides_which_sessions_are_one() -> None:
    sessions = meeting("5", UB, DAY), meeting("5", ("tct",), DAY)
    both = meeting(of=("ub", "tct"), day=DAY)
    assert together(*sessions) <= together(*sessions, both)


def test_who_judges_that_a_meeting_is_another_session_is_believed() -> None:
    apart = Judged(same=frozenset(), different=frozenset({(FIFTH.id, TOLD.id)}))
    assert len(together(FIFTH, TOLD, judged=apart)) == 2


def test_a_committee_of_no_field_may_be_any_of_its_province() -> None:
    bare = meeting(of=("tỉnh @ mây ngàn",), day=DAY, led=AN)
    assert compare(bare, meeting(of=DIGITAL, day=DAY, led=AN)).verdict is Verdict.SAME

"""What counts as right, missed and invented, case by case."""

import pytest

from loaders.evaluation.annotation import Commitment, Figure, Meeting, Person, Post, Said
from loaders.evaluation.compare import METRICS, Item, compare
from loaders.evaluation.pairing import paired

TASK = "giao Sở Xây dựng hoàn thành hồ sơ bến xe trước ngày 30/4"
GOLD = Said(
    people=(Person(name="Lê Thị Mẫu", positions=(Post(title="Chủ tịch", body="UBND tỉnh Đông Giang"),)),),
    bodies=("UBND tỉnh Đông Giang",),
    meetings=(Meeting(date="2031-03-05", chairs=("Lê Thị Mẫu",), attendees=("Ông Khách",)),),
    commitments=(Commitment(text=TASK, by=("Lê Thị Mẫu",), lead=("Sở Xây dựng",), due="2031-04-30"),),
    figures=(Figure(value="12,50", unit="km"),),
)


def counted(metric: str, found: Said) -> tuple[set[Item], set[Item], set[Item]]:
    difference = compare(GOLD, found)[metric]
    return difference.right, difference.missed, difference.invented


@pytest.mark.parametrize("metric", METRICS)
def test_what_is_equal_has_no_errors(metric: str) -> None:
    _, missed, invented = counted(metric, GOLD)
    assert (missed, invented) == (set(), set())


def test_nothing_found_is_all_missed() -> None:
    differences = compare(GOLD, Said())
    assert not any(difference.right or difference.invented for difference in differences.values())
    assert {metric for metric in METRICS if differences[metric].missed} == set(METRICS) - {
        "programs",
        "coordinating",
        "concerns",
    }


def test_attendees_are_compared_only_for_officials_of_the_annotation() -> None:
    found = Said(meetings=(Meeting(attendees=("Lê Thị Mẫu", "Người Lạ")),))
    assert counted("attendees", found) == ({("lê thị mẫu",)}, set(), set())
    assert counted("chairs", found) == (set(), {("lê thị mẫu",)}, set())


def test_roles_and_deadlines_count_inside_a_pair() -> None:
    other = Commitment(text=TASK, lead=("Sở Tài chính",), due="2031-05")
    right, missed, invented = counted("responsible", Said(commitments=(other,)))
    assert (right, missed, invented) == (set(), {(0, "sở xây dựng", TASK[:60])}, {(0, "sở tài chính", TASK[:60])})
    assert [len(items) for items in counted("deadline", Said(commitments=(other,)))] == [0, 1, 1]


def test_a_task_without_a_partner_brings_its_parts_along() -> None:
    other = Commitment(text="mời cả nhà đi chơi", by=("Ai đó",), due="2031")
    found = Said(commitments=(other,))
    assert [len(items) for items in counted("commitments", found)] == [0, 1, 1]
    assert [len(items) for items in counted("assigner", found)] == [0, 1, 1]


def test_tasks_pair_one_to_one_with_the_best_overlap_first() -> None:
    long, short = Commitment(text="giao Sở Mẫu báo cáo kết quả"), Commitment(text="giao Sở Mẫu báo cáo")
    half = Commitment(text="giao Sở Mẫu lập kế hoạch")
    assert paired([short], [half, long]) == [(short, long), (None, half)]
    assert paired([short, half], []) == [(short, None), (half, None)]

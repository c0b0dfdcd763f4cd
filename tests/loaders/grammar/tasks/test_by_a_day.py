"""Tasks that only their last day shows, told after an order: of institutions and work that no other rule knows."""

import pytest
from readings import reading

from graph.model.facts import Commitment
from loaders.grammar.tasks.commitments import find_commitments

ORDER = "Ngày 20/2/2024, {p:ông Trần An=Trần An} giao {b:Sở Mây} lập bản đồ trước ngày 5/3/2024. "
TASKS = [
    ("Vườn quốc gia Mây Ngàn hoàn thành phát dọn 120 km đường trước ngày 10/3/2024.", ["vườn quốc gia mây ngàn"]),
    ("Ngành công thương chuẩn bị nguồn nước sạch trước giữa tháng 6/2024.", ["ngành công thương"]),
    ("Năm cống dưới đê bị rò phải sửa xong trước 30/6/2024.", []),
    ("Việc rà lại 780.000 thửa đất phải hoàn thành trước ngày 30/6/2024.", []),
    ("Việc xử lý 780 thửa đất phải hoàn thành trước ngày 30/6/2024.", []),
]
NO_TASKS = [
    "Vườn quốc gia Mây Ngàn hoàn thành phát dọn 120 km đường.",  # no day
    "Vườn quốc gia Mây Ngàn đã hoàn thành phát dọn trước ngày 10/3/2024.",
    "Thời gian thực hiện báo cáo trước ngày 10/3/2024.",
    "Nhà báo cho rằng việc sửa cống phải hoàn thành trước ngày 30/6/2024.",
]


def tasks(text: str) -> tuple[Commitment, ...]:
    return find_commitments(reading(text), (), ())


@pytest.mark.parametrize(("sentence", "lead"), TASKS)
def test_a_last_day_tells_a_task_after_an_order(sentence: str, lead: list[str]) -> None:
    _, task = tasks(ORDER + sentence)
    assert [actor.name.lower() for actor in task.lead] == lead
    assert [actor.name for actor in task.by] == ["Trần An"]


def test_what_comes_back_is_a_task_of_the_same_doer():
    text = "Ngày 20/2/2024, {p:ông Trần An=Trần An} giao {b:Sở Mây} lập dự thảo trước ngày 5/3/2024; định kỳ hằng quý "
    _, task = tasks(text + "thông báo giá các mặt hàng.")
    assert ([actor.name for actor in task.lead], task.recurs) == (["Sở Mây"], "quarterly")


def test_a_sector_may_be_asked_in_the_middle_of_a_sentence():
    text = (
        "Ngày 20/2/2024, {p:ông Trần An=Trần An} kết luận hội nghị. Trước thực trạng đó, ngành tài chính được giao cân "
    )
    (task,) = tasks(text + "đối 12 tỷ đồng.")
    assert [actor.name for actor in task.lead] == ["ngành tài chính"]


@pytest.mark.parametrize("sentence", NO_TASKS)
def test_no_task_without_a_last_day_or_of_what_was_done_or_said(sentence: str) -> None:
    assert len(tasks(ORDER + sentence)) == 1


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in TASKS])
def test_a_last_day_alone_is_no_order(sentence: str) -> None:
    assert not tasks(sentence)

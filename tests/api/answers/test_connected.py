"""How two entities are connected, asked in Vietnamese over the made-up province."""

import pytest

from api.answers.ask import ask
from api.answers.connected import parted
from graph.store.reader import Reader


@pytest.mark.parametrize(
    "question",
    [
        "Ông Nguyễn Thế Khoan và Phiên họp thứ 4 có liên hệ gì?",
        "Từ Nguyễn Thế Khoan đến Phiên họp thứ 4 liên hệ thế nào?",
        "Nguyễn Thế Khoan có liên quan đến Phiên họp thứ 4 không?",
        "nguyen the khoan va phien hop thu 4 lien he the nao",
    ],
)
def test_each_step_is_a_sentence_with_its_words(world: Reader, question: str) -> None:
    [step] = ask(world, question).findings
    assert "Nguyễn Thế Khoan chủ trì" in step.sentence
    assert [one.quote for one in step.evidence] == ["lời văn 7"]


def test_what_no_way_leads_to_is_said(world: Reader) -> None:
    answer = ask(world, "Nguyễn Thế Khoan và Phiên họp thứ 4 có liên hệ gì?", hub=1)
    assert any("more than 1 others" in sentence for sentence in answer.not_said)


def test_a_name_that_nothing_bears_is_said(world: Reader) -> None:
    assert "Không Đâu" in (ask(world, "Không Đâu và Nguyễn Thế Khoan có liên hệ gì?").reason or "")


def test_two_names_of_one_are_no_question(world: Reader) -> None:
    assert "of the same" in (ask(world, "Nguyễn Thế Khoan và Nguyễn Thế Khoan có liên hệ gì?").reason or "")


def test_a_name_may_hold_the_word_that_parts_two() -> None:
    assert [*parted("Sở Văn hóa và Thể thao với Sở Nội vụ")] == [
        ("Sở Văn hóa", "Thể thao với Sở Nội vụ"),
        ("Sở Văn hóa và Thể thao", "Sở Nội vụ"),
    ]

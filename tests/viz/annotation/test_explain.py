"""Facts taken apart: every kind and every field has a name, and parts point to their own words."""

from dataclasses import fields

import pytest
from reports import FACTS, TEXT

from graph.model import facts as model
from graph.model.facts import Facts, Figure, Position, Sourced
from graph.model.span import Span
from viz.annotation.explain import Explained, explained, quoted
from viz.annotation.words import FILLS, KINDS, part

FACT_TYPES = [kind for kind in vars(model).values() if isinstance(kind, type) and issubclass(kind, Sourced)]


def one(kind: str) -> Explained:
    """The first fact of this kind."""
    return next(fact for fact in explained(FACTS) if fact.kind == kind)


def said(fact: Explained, field: str) -> list[tuple[str, list[str]]]:
    """What the parts in this field say, with their words."""
    return [(p.says, [span.of(TEXT) for span in p.evidence]) for p in fact.parts if p.field == field]


def test_every_kind_of_fact_has_a_name_and_a_colour() -> None:
    lists = [field.name for field in fields(Facts) if field.name not in ("document", "not_said")]
    assert list(KINDS) == lists
    assert list(FILLS) == lists
    assert len(set(FILLS.values())) == len(FILLS)


@pytest.mark.parametrize("kind", [kind for kind in FACT_TYPES if kind not in (Sourced, Position)])
def test_every_field_of_a_fact_has_a_name_in_both_languages(kind: type[Sourced]) -> None:
    told = {"id", "name", "rule", "evidence", "from_", "text", "what"}
    assert all(len(part(field.name)) == 2 for field in fields(kind) if field.name not in told)


def test_every_fact_is_there_with_its_rule_and_words() -> None:
    found = explained(FACTS)
    kinds = ["people", "bodies", "instruments", "meetings", "commitments", "relations", "progress", "figures"]
    assert [fact.key for fact in found] == [f"{kind}-1" for kind in kinds]
    assert all(fact.rule and fact.evidence and fact.title for fact in found)


def test_a_task_says_who_what_when_and_in_which_words() -> None:
    task = one("commitments")
    assert task.title == "giao Sở Xây dựng báo cáo trước ngày 5/3"
    assert said(task, "verb") == [("giao", ["giao"])]
    assert said(task, "by") == [("Lê Thị Mẫu · Chủ tịch UBND tỉnh Đông Giang", ["Chủ tịch UBND tỉnh Lê Thị Mẫu"])]
    assert said(task, "lead") == [("Sở Xây dựng tỉnh Đông Giang", ["Sở Xây dựng"])]
    assert said(task, "other_roles") == [("Văn phòng · theo dõi, đôn đốc, kiểm tra / monitoring", ["Văn phòng"])]
    assert said(task, "due_text") == [("trước ngày 5/3", ["trước ngày 5/3"])]
    assert said(task, "due_basis") == [("suy ra / inferred: năm của cuộc họp", [])]
    assert said(task, "meeting") == [("cuộc họp về bến xe", [])]


def test_positions_and_attendees_keep_what_qualifies_them() -> None:
    assert said(one("people"), "positions") == [
        ("Chủ tịch, UBND tỉnh Đông Giang · quyền · person/office-name", ["Chủ tịch UBND tỉnh"])
    ]
    assert said(one("meetings"), "attendees") == [("Sở Xây dựng tỉnh Đông Giang · điểm cầu: Bến Mẫu", ["Sở Xây dựng"])]


def test_titles_of_facts_without_a_name() -> None:
    assert one("figures").title == "số bến xe: 0 bến"
    assert one("instruments").title == "quyết định 12/QĐ-UBND"
    assert one("relations").title == "Phòng Mẫu — thuộc → Sở Xây dựng tỉnh Đông Giang"
    assert one("progress").title == "đã xong hồ sơ"


def test_a_value_of_zero_is_a_part_too() -> None:
    assert said(one("figures"), "value") == [("0", [])]


def test_words_that_stand_twice_are_not_pointed_to() -> None:
    """Which of the two is meant would be a guess."""
    where = TEXT.index("bến xe")
    twice = Figure(id="f1", measure="bến", value=1, value_text="bến", rule="r", evidence=(Span(where, len(TEXT)),))
    (fact,) = explained(Facts(document=FACTS.document, figures=(twice,)))
    assert said(fact, "value_text") == [("bến", [])]


def test_same_words_are_quoted_once_on_one_line() -> None:
    assert quoted([Span(4, 7), Span(0, 3), Span(8, 11)], "a\nb a b c d") == {
        "a b": [Span(0, 3), Span(4, 7)],
        "c d": [Span(8, 11)],
    }

"""Who is responsible: every field of the answer, over a made-up province."""

from datetime import date

import pytest

from api.answers.responsible import responsible
from graph.errors import QueryError
from graph.store.reader import Reader

LATER = date(2025, 5, 1)


def test_a_plan_is_understood_by_its_other_name_and_place(world: Reader) -> None:
    understood = responsible(world, "Kế hoạch chuyển đổi số tỉnh năm 2024", "Mây Ngàn", LATER).understood
    assert [(t.id, t.kind, t.match) for t in understood.what] == [("ke-hoach-cds-may-ngan", "program", "alias")]
    assert [(t.id, t.kind, t.match) for t in understood.where] == [("may-ngan", "place", "name")]


def test_a_place_is_understood_by_its_usual_forms(world: Reader) -> None:
    where = responsible(world, "Đề án 99", "thành phố Hồ Chí Minh", LATER).understood.where
    assert [(place.id, place.match) for place in where] == [("prov34-79", "alias")]


def test_the_lead_comes_before_who_coordinates(world: Reader) -> None:
    answers = responsible(world, "ke hoach chuyen doi so tinh nam 2024", "may ngan", LATER).answers
    assert [(a.role, a.who and a.who.id) for a in answers] == [
        ("lead", "so-tttt-may-ngan"),
        ("coordinating", "cac-so-nganh"),
    ]


def test_an_answer_holds_assigner_meeting_deadline_and_quote(world: Reader) -> None:
    lead = responsible(world, "Kế hoạch chuyển đổi số tỉnh năm 2024", on=LATER).answers[0]
    assert [(a.name, a.as_) for a in lead.assigned_by] == [("Nguyễn Thế Khoan", ["Chủ tịch UBND tỉnh Mây Ngàn"])]
    assert lead.at is not None and (lead.at.id, lead.at.date) == ("phien-hop-4", "2024-03-12")
    assert (lead.since, lead.commitment.due, lead.commitment.due_op) == ("2024-03-12", "2024-06", "in")
    assert lead.who is not None and lead.who.worded_as == "Sở TTTT"
    assert {e.quote for e in lead.evidence} == {"lời văn 10", "lời văn 11", "lời văn 13", "lời văn 28"}
    assert all(e.end > e.start and e.document == "tin-1" for e in lead.evidence)


def test_head_and_successor_are_said_to_be_inferred(world: Reader) -> None:
    lead = responsible(world, "Kế hoạch chuyển đổi số tỉnh năm 2024", on=LATER).answers[0]
    assert [(h.name, "the source names no person" in h.basis) for h in lead.head_then] == [("Lò Văn Thung", True)]
    [now] = lead.function_now_with
    assert now.id == "so-khcn-may-ngan" and now.steps[0].startswith("2025-03-01 ")
    assert "no source says that this task was handed over" in now.note


def test_before_the_succession_nobody_else_has_the_function(world: Reader) -> None:
    assert (
        responsible(world, "Kế hoạch chuyển đổi số tỉnh năm 2024", on=date(2025, 2, 28)).answers[0].function_now_with
        == []
    )


def test_a_place_stays_the_doer_and_its_government_an_inference(world: Reader) -> None:
    [answer] = responsible(world, "Đề án 99", "Mây Ngàn", LATER).answers
    assert answer.who is not None and (answer.who.id, answer.who.kind) == ("may-ngan", "place")
    assert [(b.id, "inference" in b.basis) for b in answer.answers_for] == [("ubnd-may-ngan", True)]


def test_another_place_has_no_answer(world: Reader) -> None:
    assert responsible(world, "Đề án 99", "Sông Trăng", LATER).answers == []


def test_an_unknown_place_is_said_to_be_unknown(world: Reader) -> None:
    answer = responsible(world, "Đề án 99", "Không Đâu", LATER)
    assert answer.answers == [] and any("Không Đâu" in sentence for sentence in answer.not_said)


@pytest.mark.parametrize("what", ["khen thưởng", "khen thuong", "thành tích khen thưởng"])
def test_words_of_a_task_find_it(world: Reader, what: str) -> None:
    answer = responsible(world, what, on=LATER)
    assert [a.commitment.id for a in answer.answers] == ["khen-thuong"]
    assert answer.understood.what[0].match == "text"
    assert any("Found by the words" in step for step in answer.answers[0].because)


def test_a_group_is_not_expanded_and_that_is_said(world: Reader) -> None:
    answer = responsible(world, "khen thưởng", on=LATER)
    assert answer.answers[0].who is not None and answer.answers[0].who.kind == "group"
    assert any("3 sở, ngành và 4 xã" in sentence for sentence in answer.not_said)


def test_a_task_without_a_doer_has_nobody(world: Reader) -> None:
    [answer] = responsible(world, "làm sạch dữ liệu", on=LATER).answers
    assert answer.who is None and answer.role is None


def test_a_reported_result_comes_with_its_quote(world: Reader) -> None:
    reported = responsible(world, "khen thưởng", on=LATER).answers[0].commitment.status.reported
    assert reported is not None and (reported.state, reported.as_of) == ("done", "2024-06-20")
    assert [e.quote for e in reported.evidence] == ["lời văn 33"]


def test_a_report_of_a_later_day_is_hidden(world: Reader) -> None:
    assert responsible(world, "khen thưởng", on=date(2024, 6, 1)).answers[0].commitment.status.reported is None


DEADLINES = [
    ("khen thưởng", date(2024, 7, 19), "not_yet_due"),
    ("khen thưởng", date(2024, 7, 20), "passed"),
    ("rà soát kết quả", date(2024, 6, 30), "not_yet_due"),
    ("rà soát kết quả", date(2024, 7, 1), "passed"),
    ("làm sạch dữ liệu", date(2024, 7, 1), "no_deadline"),
]


@pytest.mark.parametrize(("what", "on", "computed"), DEADLINES)
def test_a_deadline_passes_after_its_last_day(world: Reader, what: str, on: date, computed: str) -> None:
    status = responsible(world, what, on=on).answers[0].commitment.status
    assert (status.computed, status.computed_on) == (computed, on.isoformat())


def test_later_commitments_are_hidden(world: Reader) -> None:
    assert responsible(world, "khen thưởng", on=date(2024, 3, 11)).answers == []


def test_a_pledge_is_pledged_and_not_assigned(world: Reader) -> None:
    [answer] = responsible(world, "rút ngắn thời gian", on=LATER).answers
    assert answer.commitment.kind == "pledge" and answer.assigned_by == []
    assert [a.name for a in answer.pledged_by] == ["Nguyễn Thế Khoan"]


def test_every_answer_says_on_how_many_documents_it_rests(world: Reader) -> None:
    coverage = responsible(world, "khen thưởng").coverage
    assert (coverage.documents, coverage.from_, coverage.to, coverage.publishers) == (2, "2024-03-12", "2024-04-12", 2)


def test_a_question_without_what_and_where_is_refused(world: Reader) -> None:
    with pytest.raises(QueryError, match="what"):
        responsible(world)


@pytest.mark.parametrize("what", ["(", "a/b", "AND", '"', "*", "Đề án (", "\\"])
def test_signs_of_lucene_find_nothing_and_break_nothing(world: Reader, what: str) -> None:
    assert responsible(world, what, on=LATER).on == "2025-05-01"

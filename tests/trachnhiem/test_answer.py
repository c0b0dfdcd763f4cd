"""What an answer looks like on the terminal."""

from typing import Any

from api.models.asked import AskAnswer
from trachnhiem.cli.answer import ROLES, lines

EVIDENCE = {"document": "tin-1", "url": None, "start": 10, "end": 25, "quote": "giao Sở\nXây dựng"}
COVERAGE = {"documents": 3, "from": "2031-01-01", "to": "2031-05-01", "publishers": 2, "undated": 0}
ANSWER: dict[str, Any] = {
    "who": {"id": "b1", "name": "Sở Xây dựng tỉnh Đông Giang", "kind": "body", "worded_as": "Sở Xây dựng"},
    "role": "lead",
    "since": "2031-03-05",
    "commitment": {
        "id": "c1", "text": "hoàn thành hồ sơ bến xe", "kind": "assignment", "due": "2031-04-30", "due_op": "before",
        "due_text": "trước ngày 30/4",
        "status": {"reported": None, "history": [], "computed": "passed", "computed_on": "2031-06-01"},
    },
    "assigned_by": [{"id": "p1", "name": "Lê Thị Mẫu", "kind": "person", "as": ["Chủ tịch UBND tỉnh Đông Giang"]}],
    "pledged_by": [],
    "at": {"id": "m1", "name": "cuộc họp về bến xe", "kind": "meeting", "date": "2031-03-05"},
    "instruments": [],
    "head_then": [{"id": "p2", "name": "Trần Văn Thử", "as": "Giám đốc", "basis": "giữ chức hôm đó"}],
    "accountable_stated": [],
    "answers_for": [],
    "function_now_with": [{"id": "b2", "name": "Sở Quy hoạch", "steps": ["2030 đổi tên"], "note": "chưa rõ"}],
    "because": [],
    "evidence": [EVIDENCE],
}  # fmt: skip
RESPONSIBLE = {
    "understood": {"what": [{"id": "x", "kind": "program", "name": "Kế hoạch bến xe", "match": "name"}]},
    "on": "2031-06-01",
    "coverage": COVERAGE,
    "answers": [ANSWER],
    "not_said": ["kết quả (its result)"],
    "cursor": None,
}


def shown(**answer: object) -> str:
    asked = {
        "question": "?",
        "read_as": None,
        "understood": {"kind": "responsible", "what": "bến xe"},
        "coverage": COVERAGE,
    }
    return "\n".join(lines(AskAnswer.model_validate({**asked, **answer})))


def test_a_responsible_answer_says_who_what_when_by_whom_and_proves_it() -> None:
    text = shown(responsible=RESPONSIBLE)
    for part in (
        "1. hoàn thành hồ sơ bến xe\n   → Sở Xây dựng tỉnh Đông Giang — chủ trì thực hiện (lead)",
        "2031-04-30 “trước ngày 30/4” · đã qua mốc thời hạn",
        "Lê Thị Mẫu (Chủ tịch UBND tỉnh Đông Giang)",
        "cuộc họp về bến xe, 2031-03-05",
        "“giao Sở Xây dựng” [tin-1 10-25]",
        "kết quả (its result)",
        "3 văn bản (documents), 2031-01-01 – 2031-05-01",
    ):
        assert part in text


def test_what_is_inferred_is_marked_so_with_its_basis() -> None:
    text = shown(responsible=RESPONSIBLE)
    assert "Suy ra (inferred): Trần Văn Thử, Giám đốc — giữ chức hôm đó" in text
    assert "Sở Quy hoạch — 2030 đổi tên" in text
    assert "chưa rõ" in text


def test_a_successor_of_several_is_only_perhaps_one() -> None:
    several = {
        "id": "b2",
        "name": "Sở Quy hoạch",
        "functions": ["quy hoạch"],
        "decided": False,
        "steps": [],
        "note": "?",
    }
    text = shown(responsible={**RESPONSIBLE, "answers": [{**ANSWER, "function_now_with": [several]}]})
    assert "Chức năng nay có thể ở (function perhaps now with): Sở Quy hoạch (quy hoạch)" in text
    assert "nay ở (function now with)" not in text


def test_extensions_are_told_with_who_said_so_and_the_quote() -> None:
    extended = {"state": "extended", "as_of": None, "due": "2031-06-30", "by": ["Lê Thị Mẫu"], "evidence": [EVIDENCE]}
    task = {**ANSWER["commitment"], "status": {**ANSWER["commitment"]["status"], "history": [extended]}}
    text = shown(responsible={**RESPONSIBLE, "answers": [{**ANSWER, "commitment": task, "evidence": []}]})
    assert "gia hạn đến (extended to, a source says): 2031-06-30 (Lê Thị Mẫu)\n   “giao Sở Xây dựng”" in text


def test_a_passed_day_is_never_called_late() -> None:
    text = shown(responsible=RESPONSIBLE).casefold()
    assert not any(word in text for word in ("quá hạn", "chậm", "trễ", "late", "overdue"))


def test_a_task_without_a_doer_says_so() -> None:
    text = shown(responsible={**RESPONSIBLE, "answers": [{**ANSWER, "who": None, "role": None}]})
    assert "→ nguồn không nêu ai (nobody is named)\n" in text


def test_a_task_stands_once_with_all_its_doers_and_quotes_stand_once() -> None:
    other = {**ANSWER, "who": {"id": "g1", "name": "các sở, ngành", "kind": "group", "worded_as": None}}
    inside = {**EVIDENCE, "start": 15, "quote": "Sở Xây dựng"}
    coordinating = {**other, "role": "coordinating", "evidence": [inside, EVIDENCE]}
    text = shown(responsible={**RESPONSIBLE, "answers": [ANSWER, coordinating]})
    assert "→ các sở, ngành — phối hợp (coordinating)" in text
    assert (text.count("hoàn thành hồ sơ bến xe"), text.count("“")) == (1, 2)


def test_no_answer_is_said_and_not_guessed() -> None:
    assert "Không tìm thấy việc nào" in shown(responsible={**RESPONSIBLE, "answers": []})


def test_findings_and_reasons_are_shown() -> None:
    found = {"sentence": "Lê Thị Mẫu chủ trì cuộc họp", "about": [], "evidence": [EVIDENCE]}
    text = shown(findings=[found], alternatives=[{"id": "m2", "name": "cuộc họp khác", "kind": "meeting"}])
    assert "1. Lê Thị Mẫu chủ trì cuộc họp\n   “giao Sở Xây dựng” [tin-1 10-25]" in text
    assert "cuộc họp khác" in text
    assert shown(reason="Chưa hiểu câu hỏi.").startswith("Chưa hiểu câu hỏi.\n")


def test_every_role_of_the_model_has_a_name() -> None:
    assert {"lead", "coordinating", "accountable", "focal_point"} <= set(ROLES)

"""What holds of the facts of any text: ids, names and ranges."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model.facts import Actor, Facts, SourceDocument
from graph.model.span import Span
from loaders.grammar.extract import extract
from loaders.grammar.names.read import read

PIECES = (
    "Chủ tịch UBND tỉnh", "Phó Chủ tịch", "Trần Văn Mẫu", "đồng chí", "ông", "Sở Nội vụ", "Mây Ngàn",
    "tỉnh Mây Ngàn", "chủ trì", "hội nghị", "sáng 12/3", "giao", "yêu cầu", "trước ngày 20/7/2024",
    "các sở, ngành", "Đề án 06", "VNeID", ",", ";", ":", " - ", "và", "\n", ".", "(", ")", "“", "”",
    "Bộ Công an", "Thủ tướng", "UBND xã Lau Sậy", "Ban Chỉ đạo", "Trưởng Ban", "nguyên", "12,5%", "\u200b",
    "\u00a0", "Uỷ", "Quyết định số 06/QĐ-TTg", "KT. CHỦ TỊCH", "Đại tá",
)  # fmt: skip
SPEECH = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)
ANYTHING = st.one_of(st.text(max_size=200), SPEECH, st.builds("{}{}".format, SPEECH, st.text(max_size=40)))


def _document(text: str) -> SourceDocument:
    kept = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return SourceDocument(id="d", text=kept, sha256="", extractor="")


def _walk(value: object) -> Iterator[object]:
    yield value
    if is_dataclass(value):
        for field in fields(value):
            yield from _walk(getattr(value, field.name))
    elif isinstance(value, tuple) and not isinstance(value, Span):
        for item in value:
            yield from _walk(item)


def _check(facts: Facts) -> None:
    text = facts.document.text
    lists = {"person": facts.people, "body": facts.bodies, "group": facts.groups, "place": facts.places}
    names = {kind: {entry.name for entry in entries} for kind, entries in lists.items()}
    seen = list(_walk(facts))
    for value in seen:
        if isinstance(value, Span):
            assert 0 <= value.start < value.end <= len(text)
        if isinstance(value, Actor) and value.kind in names:
            assert value.name in names[value.kind], (value.kind, value.name)
    ids = [value.id for value in seen if hasattr(value, "id") and not isinstance(value, SourceDocument)]
    assert len(ids) == len(set(ids))


@settings(max_examples=60)
@given(ANYTHING)
def test_any_text_gives_facts_with_ranges_inside_it_and_actors_that_are_listed(text: str) -> None:
    facts = extract(_document(text))
    _check(facts)
    assert Facts.from_json(facts.to_json()) == facts


@settings(max_examples=40)
@given(ANYTHING)
def test_mentions_stand_in_order_without_overlaps(text: str) -> None:
    mentions = read(_document(text)).reading.mentions
    assert all(a.span.end <= b.span.start for a, b in pairwise(mentions))


def test_the_same_text_always_gives_the_same_facts() -> None:
    text = "Sáng 12/3/2024, Chủ tịch UBND tỉnh Mây Ngàn Trần Văn Mẫu chủ trì hội nghị. Ông giao Sở Nội vụ báo cáo."
    assert extract(_document(text)).to_json() == extract(_document(text)).to_json()


def test_doers_that_only_a_task_words_are_listed_as_groups() -> None:
    text = "Chủ tịch UBND tỉnh Mây Ngàn Trần Văn Mẫu đề nghị nhà thầu thi công đảm bảo chất lượng công trình."
    facts = extract(_document(text))
    (lead,) = (actor for task in facts.commitments for actor in task.lead)
    assert lead.kind == "group"
    assert lead.name in {group.name for group in facts.groups}


def test_what_the_speakers_own_unit_will_do_is_their_pledge_in_the_next_paragraph_too() -> None:
    said = "Phó Chủ tịch UBND tỉnh Mây Ngàn Trần Văn Mẫu cho biết hồ sơ đã đủ."
    facts = extract(_document(f"{said}\n\nThời gian tới, tỉnh Mây Ngàn sẽ mở thêm 12 điểm tiếp dân."))
    assert [(one.kind, [by.name for by in one.by]) for one in facts.commitments] == [("pledge", ["Trần Văn Mẫu"])]


def test_what_a_company_asks_for_is_no_order_of_the_official_named_before() -> None:
    text = "Chủ tịch UBND tỉnh Mây Ngàn Trần Văn Mẫu dự lễ, Công ty Than Hà Mi đề nghị các ngân hàng giãn nợ."
    assert extract(_document(text)).commitments == ()


def test_deputies_whom_nobody_names_are_a_group_and_give_no_orders() -> None:
    facts = extract(_document("Các đại biểu HĐND tỉnh Mây Ngàn đề nghị UBND tỉnh rà soát hồ sơ."))
    assert [group.name for group in facts.groups] == ["đại biểu HĐND tỉnh Mây Ngàn"]
    assert not facts.commitments


def test_heads_of_a_list_of_units_must_each_act_and_the_list_is_no_group() -> None:
    text = "Chủ tịch UBND tỉnh Mây Ngàn yêu cầu {} lập trạm; giao UBND các huyện Mường Thử, Bản Mẫu rà soát."
    facts = extract(_document(text.format("chủ tịch UBND TP Hòn Mẫu, TX Bãi Cháy")))
    assert [[who.name.lower() for who in task.lead] for task in facts.commitments] == [
        ["chủ tịch ubnd thành phố hòn mẫu", "chủ tịch ubnd thị xã bãi cháy"],
        ["ubnd huyện mường thử", "ubnd huyện bản mẫu"],
    ]
    assert not facts.groups

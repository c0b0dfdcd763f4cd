"""The reference documents: every fact quotes its line, every name leads to its reference id."""

from typing import Literal

import pytest

from graph.model.facts import Facts
from loaders.claims.assemble import claims_of
from loaders.reference.documents import reference_documents

DOCUMENTS = reference_documents()


def _named(facts: Facts) -> list[tuple[Literal["body", "place", "program"], str, str]]:
    found: list[tuple[Literal["body", "place", "program"], str, str]] = []
    found += [("body", body.name, body.id) for body in facts.bodies]
    found += [("place", place.name, place.id) for place in facts.places]
    return found + [("program", program.name, program.id) for program in facts.programs]


@pytest.mark.parametrize("facts", DOCUMENTS, ids=lambda facts: facts.document.id)
def test_every_name_has_its_reference_id_on_the_day_of_the_document(facts: Facts) -> None:
    entity = {(one.label.lower(), one.name): one.entity for one in claims_of(facts).mentions.values()}
    for kind, name, id_ in _named(facts):
        assert entity[kind, name] == id_


@pytest.mark.parametrize("facts", DOCUMENTS, ids=lambda facts: facts.document.id)
def test_every_tie_quotes_the_line_that_names_both_ends(facts: Facts) -> None:
    for tie in facts.relations:
        (span,) = tie.evidence
        quote = span.of(facts.document.text)
        assert "\n" not in quote and quote in facts.document.text.split("\n")
        assert tie.to in quote or tie.kind == "runs", quote
        assert "Nguồn: " in quote


@pytest.mark.parametrize("facts", DOCUMENTS, ids=lambda facts: facts.document.id)
def test_ties_hold_between_names_that_are_listed(facts: Facts) -> None:
    listed = {name for _, name, _ in _named(facts)}
    assert {name for tie in facts.relations for name in (tie.from_, tie.to)} <= listed


@pytest.mark.parametrize("facts", DOCUMENTS, ids=lambda facts: facts.document.id)
def test_an_office_quotes_only_the_line_that_tells_of_it(facts: Facts) -> None:
    told = claims_of(facts)
    for held in (claim for claim in told.claims if claim.relation == "HOLDS"):
        title = told.mentions[held.object].said["title"]
        assert [title for span in held.evidence if str(title) not in span.of(facts.document.text)] == []


def test_a_post_that_was_taken_in_two_ways_has_both_in_one_claim() -> None:
    (told,) = [facts for facts in DOCUMENTS if facts.document.id == "reference/people/pham-quang-ngoc"]
    held = [claim.qualifiers for claim in claims_of(told).claims if claim.relation == "HOLDS"]
    assert [one["manner"] for one in held if one["since"] == "2025-11-12"] == [["bầu", "phê chuẩn"]]


def test_the_ministry_of_information_gave_its_functions_to_several() -> None:
    ties = [t for f in DOCUMENTS for t in f.relations if t.from_ == "Bộ Thông tin và Truyền thông"]
    moved = {(t.to, t.since, bool(t.function)) for t in ties if t.kind == "succeeded_by"}
    assert ("Bộ Khoa học và Công nghệ", "2025-03-01", False) in moved
    assert ("Bộ Công an", "2025-03-01", True) in moved


def test_an_old_province_gives_way_to_its_namesake() -> None:
    ties = {(t.from_, t.to, t.since, t.how) for f in DOCUMENTS for t in f.relations if t.kind == "succeeded_by"}
    assert ("Hưng Yên (cũ)", "Hưng Yên", "2025-07-01", "merge") in ties
    assert ("Thái Bình", "Hưng Yên", "2025-07-01", "merge") in ties


SUCCESSIONS = [
    ("Ủy ban Quốc gia về Chính phủ điện tử", "Ủy ban Quốc gia về chuyển đổi số", "2021-09-24", "rename"),
    ("Sở Ngoại vụ thành phố Hà Nội", "Văn phòng UBND thành phố Hà Nội", "2025-03-01", "merge"),
]


@pytest.mark.parametrize("expected", SUCCESSIONS, ids=lambda one: one[0])
def test_a_change_that_the_row_of_the_follower_tells_is_told(expected: tuple[str, ...]) -> None:
    ties = {(t.from_, t.to, t.since, t.how) for f in DOCUMENTS for t in f.relations if t.kind == "succeeded_by"}
    assert expected in ties


def test_what_a_body_is_part_of_is_not_told_without_its_first_day_where_it_was_moved() -> None:
    assert not [t for f in DOCUMENTS for t in f.relations if t.from_ == "Cục Chuyển đổi số quốc gia"]


def test_a_standing_agency_is_told_with_its_day_and_paper() -> None:
    ties = [tie for facts in DOCUMENTS for tie in facts.relations if tie.kind == "standing_agency_of"]
    told = {(tie.from_, tie.to.split(" về ")[0], tie.since, tie.instrument) for tie in ties}
    assert ("Bộ Khoa học và Công nghệ", "Ban Chỉ đạo của Chính phủ", "2025-03-13", "Quyết định 598/QĐ-TTg") in told


def test_unverified_rows_are_not_told() -> None:
    text = "\n".join(facts.document.text for facts in DOCUMENTS)
    assert "Ban Kinh tế Trung ương" not in text
    assert "from memory" not in text


def test_the_documents_are_the_same_every_time() -> None:
    assert [facts.to_json() for facts in reference_documents()] == [facts.to_json() for facts in DOCUMENTS]

"""What names identify, and in which documents two names are one thing."""

from dataclasses import replace

import pytest

from graph.model.facts import Body, Facts, Person, Place, Position, Program, SourceDocument
from graph.model.span import Span
from loaders.claims.assemble import claims_of

HERE = (Span(0, 4),)


def entity(fact: Body | Program, province: str, day: str | None = "2024-07-19", document: str = "d1") -> str | None:
    """The entity id of `fact` in a document about a province."""
    facts = Facts(
        document=SourceDocument(id=document, text="made", sha256="0", extractor="test", published=day),
        places=(Place(id="l1", name=province, kind="tỉnh", rule="test", evidence=HERE),),
        bodies=(fact,) if isinstance(fact, Body) else (),
        programs=(fact,) if isinstance(fact, Program) else (),
    )
    return next(m.entity for m in claims_of(facts).mentions.values() if m.name == fact.name)


def plan(name: str) -> Program:
    return Program(id="g1", name=name, kind="plan", rule="test", evidence=HERE)


def committee(province: str) -> Body:
    name = f"UBND tỉnh {province}"
    return Body(id="b1", name=name, kind="people_committee", place=province, rule="test", evidence=HERE)


SAME = [
    (plan("Kế hoạch chuyển đổi số năm 2024"), "Sông Trăng", "Mây Ngàn", True),
    (plan("Kế hoạch chuyển đổi số tỉnh năm 2024"), "Sông Trăng", "Sông Trăng", True),
    (plan("Kế hoạch chuyển đổi số tỉnh năm 2024"), "Sông Trăng", "Mây Ngàn", False),
    (plan("Kế hoạch của tỉnh ủy về chuyển đổi số"), "Sông Trăng", "Mây Ngàn", False),
    (plan("Kế hoạch chuyển đổi số tỉnh Sông Trăng năm 2024"), "Sông Trăng", "Mây Ngàn", True),
]


@pytest.mark.parametrize(("program", "one", "other", "same"), SAME)
def test_a_plan_of_the_province_belongs_to_the_documents_province(
    program: Program, one: str, other: str, same: bool
) -> None:
    assert (entity(program, one) == entity(program, other, document="d2")) is same


def test_a_reviewed_programme_goes_by_its_reference_id() -> None:
    assert entity(plan("Đề án 06"), "Sông Trăng") == "de-an-06"


def test_the_committee_of_a_merged_province_and_its_namesake_are_two() -> None:
    """Hưng Yên was merged with Thái Bình on 1 July 2025 and the name was kept."""
    before, after = (entity(committee("Hưng Yên"), "Hưng Yên", day) for day in ("2024-07-19", "2026-01-05"))
    assert before != after


def test_the_committee_of_a_province_that_was_not_merged_stays_one() -> None:
    before, after = (entity(committee("Cao Bằng"), "Cao Bằng", day) for day in ("2024-07-19", "2026-01-05"))
    assert before == after


def test_a_reviewed_entity_is_found_by_every_name_it_has() -> None:
    facts = Facts(
        document=SourceDocument(id="d1", text="made", sha256="0", extractor="test", published="2024-07-19"),
        programs=(plan("Đề án 06"),),
    )
    (mention,) = claims_of(facts).mentions.values()
    assert {"Đề án 06", "Đề án số 06"} <= set(mention.said["names"])  # type: ignore[arg-type]


def test_the_words_for_a_post_are_those_near_it() -> None:
    text = "Lê Văn Thử: Giám đốc Sở Y tế, đến 2030.\nLê Văn Thử: Chủ tịch UBND tỉnh Sông Trăng, từ 2030."
    lines = [Span(0, text.index("\n")), Span(text.index("\n") + 1, len(text))]
    posts = [
        Position(title=title, body=body, rule="test", evidence=(line,))
        for title, body, line in zip(("Giám đốc", "Chủ tịch"), ("Sở Y tế", "UBND tỉnh Sông Trăng"), lines, strict=True)
    ]
    person = Person(id="p1", name="Lê Văn Thử", positions=tuple(posts), rule="test", evidence=tuple(lines))
    document = SourceDocument(id="d", text=text, sha256="0", extractor="test", published="2031-01-05")
    held = [
        claim for claim in claims_of(Facts(document=document, people=(person,))).claims if claim.relation == "HOLDS"
    ]
    assert [claim.evidence for claim in held] == [(line,) for line in lines]


def commune_committee(name: str) -> Body:
    return Body(id="b1", name=f"UBND {name}", kind="people_committee", place=name, rule="test", evidence=HERE)


@pytest.mark.parametrize("unit", ["xã Lau Sậy", "phường Bến Sậy", "huyện Lau Sậy"])
def test_communes_of_one_name_in_two_provinces_are_two(unit: str) -> None:
    here, there, again = (
        entity(commune_committee(unit), province, document=document)
        for province, document in (("Sông Trăng", "d1"), ("Mây Ngàn", "d2"), ("Sông Trăng", "d3"))
    )
    assert here == again != there


def test_the_province_beside_a_commune_tells_which_it_is() -> None:
    text = "UBND xã Lau Sậy, tỉnh Mây Ngàn họp như ở tỉnh Sông Trăng."
    told = commune_committee("xã Lau Sậy")
    facts = Facts(
        document=SourceDocument(id="d1", text=text, sha256="0", extractor="test", published="2024-07-19"),
        places=tuple(
            Place(id=f"l{n}", name=name, kind="tỉnh", rule="test", evidence=(Span(text.index(name), 1),))
            for n, name in enumerate(("Mây Ngàn", "Sông Trăng"))
        ),
        bodies=(replace(told, evidence=(Span(0, 15),)),),
    )
    found = next(m.entity for m in claims_of(facts).mentions.values() if m.label == "Body")
    assert found == entity(told, "Mây Ngàn")

"""Which figures of two documents are one, as a table."""

import pytest

from graph.model.claims import Mention
from graph.model.facts import Body, Facts, Figure, SourceDocument
from graph.model.span import Span
from loaders.claims.assemble import claims_of
from loaders.resolve.clusters import clusters

HERE = (Span(0, 4),)
SHARE = {"measure": "tỷ lệ hồ sơ trực tuyến", "value": 71.4, "value_text": "71,4", "unit": "%", "period": "2031"}
CARDS = {
    "measure": "300 nghìn thẻ căn cước",
    "value": 300.0,
    "value_text": "300",
    "unit": "nghìn thẻ",
    "period": "2031",
}
IN_ONES = {**CARDS, "measure": "305.000 thẻ căn cước", "value": 305_000.0, "value_text": "305.000", "unit": "thẻ"}
IN_MILLIONS = {**CARDS, "measure": "0,3 triệu thẻ căn cước", "value": 0.3, "value_text": "0,3", "unit": "triệu thẻ"}


def figure(id: str = "f0", subject: str | None = "UBND tỉnh Sông Trăng", **said: object) -> Figure:
    return Figure(id=id, subject=subject, rule="test", evidence=HERE, **{**SHARE, **said})  # type: ignore[arg-type]


def figures(document: str, *told: Figure) -> list[Mention]:
    council = Body(
        id="b", name="UBND tỉnh Sông Trăng", kind="people_committee", place="Sông Trăng", rule="test", evidence=HERE
    )
    facts = Facts(
        document=SourceDocument(id=document, text="made", sha256="0", extractor="test"), bodies=(council,), figures=told
    )
    return [m for m in claims_of(facts).mentions.values() if m.label == "Figure"]


def different(*mentions: Mention) -> int:
    """How many figures they are."""
    return len(clusters(mention.profile for mention in mentions if mention.profile))


PAIRS = [
    (SHARE, SHARE, True),
    (SHARE, {**SHARE, "value": 70.0, "value_text": "70", "bound": "hơn"}, True),
    (CARDS, {**CARDS, "measure": "310 nghìn thẻ căn cước", "value": 310.0, "value_text": "310"}, True),
    # Thousands and ones of one unit, but other words for what is measured: nobody knows.
    (CARDS, {**CARDS, "measure": "thẻ", "value": 300_000.0, "value_text": "300.000", "unit": "thẻ"}, False),
    (CARDS, IN_ONES, True),
    (CARDS, IN_MILLIONS, True),
    (SHARE, {**SHARE, "period": "2030"}, False),
    (SHARE, {**SHARE, "subject": "Sở Y tế"}, False),
    (SHARE, {**SHARE, "unit": "điểm"}, False),
    (SHARE, {**SHARE, "nature": "cumulative"}, True),
    (SHARE, {**SHARE, "nature": "cumulative", "value": 70.0, "value_text": "70"}, False),
    # Who or when is not said, or nothing but a number: another value is another figure.
    ({**SHARE, "subject": None}, {**SHARE, "subject": None, "value": 70.0, "value_text": "70"}, False),
    ({**SHARE, "period": None}, {**SHARE, "period": None}, False),
    ({**SHARE, "measure": "71,4%"}, {**SHARE, "measure": "70%", "value_text": "70"}, False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "same"), PAIRS)
def test_one_figure_has_what_is_measured_whom_and_when_in_common(
    one: dict[str, object], other: dict[str, object], same: bool
) -> None:
    [first] = figures("d1", figure(**one))  # type: ignore[arg-type]
    [second] = figures("d2", figure(**other))  # type: ignore[arg-type]
    assert (different(first, second) == 1) is same


def test_two_values_of_one_document_are_two_figures() -> None:
    told = figures("d1", figure("f0"), figure("f1", value_text="62,8", value=62.8))
    assert different(*told) == 2


def test_each_document_keeps_its_version_in_what_it_reports() -> None:
    facts = Facts(
        document=SourceDocument(id="d", text="made", sha256="0", extractor="test"),
        figures=(figure(subject=None, bound="hơn"),),
    )
    [report] = [claim for claim in claims_of(facts).claims if claim.relation == "REPORTS"]
    assert report.qualifiers["says"] == ["hơn 71,4 %"]


@pytest.mark.parametrize(
    ("value", "words", "unit", "ones", "told", "counted"),
    [
        (350.0, "350", "nghìn tài khoản", 350_000.0, "350 nghìn", "tài khoản"),
        (1.2, "1,2", "triệu tài khoản", 1_200_000.0, "1,2 triệu", "tài khoản"),
        (1_200_000.0, "1.200.000", "tài khoản", 1_200_000.0, "1.200.000", "tài khoản"),
        (291.0, "291", "nghìn tỷ đồng", 291e12, "291 nghìn tỷ", "đồng"),
        (84.7, "84,7", "triệu đồng/m2", 84_700_000.0, "84,7 triệu", "đồng/m2"),
        (71.4, "71,4", "%", 71.4, "71,4", "%"),
    ],
)
def test_thousands_and_millions_are_in_the_value_and_its_words(
    value: float, words: str, unit: str, ones: float, told: str, counted: str
) -> None:
    [mention] = figures("d", figure(measure="tổng", value=value, value_text=words, unit=unit))
    said = mention.said
    assert (said["value"], said["value_text"], said["unit"]) == (ones, told, counted)


def test_parts_are_counted_as_their_whole_is() -> None:
    [mention] = figures("d", figure(value=10.25, value_text="10,25", unit="tỷ đồng", parts=(4.1, 5.95)))
    assert mention.said["parts"] == ["4100000000.0", "5950000000.0"]


def test_one_value_written_in_two_ways_in_one_document_is_one_figure() -> None:
    told = figures("d1", figure(**CARDS), figure("f1", **IN_MILLIONS))  # type: ignore[arg-type]
    assert different(*told) == 1

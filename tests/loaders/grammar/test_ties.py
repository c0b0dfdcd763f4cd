"""Which standing ties a sentence states; officials, bodies and places are made up."""

import pytest

from graph.model.facts import SourceDocument
from loaders.grammar.extract import extract

TABLE = [
    (
        "Sở Khoa học và Công nghệ tỉnh Mây Ngàn là cơ quan thường trực của Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn.",
        [("standing_agency_of", "Sở Khoa học và Công nghệ tỉnh Mây Ngàn", "Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn")],
    ),
    (
        "Trung tâm Chuyển đổi số tỉnh Mây Ngàn trực thuộc Sở Khoa học và Công nghệ tỉnh Mây Ngàn.",
        [("part_of", "Trung tâm Chuyển đổi số tỉnh Mây Ngàn", "Sở Khoa học và Công nghệ tỉnh Mây Ngàn")],
    ),
    (
        "Sở Nội vụ tỉnh Mây Ngàn, Sở Y tế tỉnh Mây Ngàn là thành viên của Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn.",
        [
            ("member_of", "Sở Nội vụ tỉnh Mây Ngàn", "Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn"),
            ("member_of", "Sở Y tế tỉnh Mây Ngàn", "Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn"),
        ],
    ),
    (
        "Từ ngày 01/7/2025, xã Bến Lau và xã Đồng Sậy hợp nhất thành xã Lau Sậy.",
        [("succeeded_by", "xã Bến Lau", "xã Lau Sậy"), ("succeeded_by", "xã Đồng Sậy", "xã Lau Sậy")],
    ),
    (
        "Sở Thông tin và Truyền thông tỉnh Mây Ngàn được đổi tên thành Sở Khoa học và Công nghệ tỉnh Mây Ngàn.",
        [
            (
                "succeeded_by",
                "Sở Thông tin và Truyền thông tỉnh Mây Ngàn",
                "Sở Khoa học và Công nghệ tỉnh Mây Ngàn",
            )
        ],
    ),
    ("UBND tỉnh Mây Ngàn đã đưa vào vận hành hệ thống iHanoi.", [("runs", "UBND tỉnh Mây Ngàn", "iHanoi")]),
    ("Sở Nội vụ tỉnh Mây Ngàn làm việc với Sở Y tế tỉnh Mây Ngàn.", []),
    ("Xã Lau Sậy và xã Bến Lau họp bàn việc hợp nhất.", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_a_sentence_states_its_ties(text: str, expected: list[tuple[str, str, str]]) -> None:
    facts = extract(SourceDocument(id="t", text=text, sha256="", extractor=""))
    assert [(r.kind, r.from_, r.to) for r in facts.relations] == expected


def test_a_merger_keeps_its_day_and_its_instrument() -> None:
    text = (
        "Từ ngày 01/3/2025, Sở Thông tin và Truyền thông tỉnh Mây Ngàn hợp nhất với Sở Khoa học và Công nghệ tỉnh Mây "
        "Ngàn, lấy tên là Sở Khoa học và Công nghệ tỉnh Mây Ngàn, theo Nghị quyết số 09/NQ-HĐND."
    )
    (tie,) = extract(SourceDocument(id="t", text=text, sha256="", extractor="")).relations
    assert (tie.since, tie.how, tie.instrument) == ("2025-03-01", "merge", "Nghị quyết số 09/NQ-HĐND")

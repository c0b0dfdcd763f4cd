"""When one name in one document is two people, as a table."""

from hashlib import sha256

import pytest

from graph.model.facts import SourceDocument
from loaders.claims.assemble import claims_of
from loaders.grammar.extract import extract
from loaders.resolve.clusters import clusters

HERE, THERE = "Chủ tịch UBND tỉnh Sông Trăng", "Giám đốc Sở Y tế tỉnh Mây Ngàn"
TEXTS = [
    (f"Dự hội nghị có các đồng chí: Lê Văn Thử, {HERE}; Trần Thị Mẫu, Bộ trưởng Bộ Y tế; Lê Văn Thử, {THERE}.", 2),
    (f"Ngày 10/01/2031, {HERE} Lê Văn Thử và {THERE} Lê Văn Thử đã dự hội nghị chuyển đổi số.", 2),
    # One province; a look back; a promotion; two sentences; nobody says that they are there together.
    (f"{HERE} Lê Văn Thử và Giám đốc Sở Y tế tỉnh Sông Trăng Lê Văn Thử đã dự hội nghị.", 1),
    (f"Dự hội nghị có: Lê Văn Thử, {HERE}; Lê Văn Thử, nguyên {THERE}.", 1),
    (f"Bổ nhiệm {THERE} Lê Văn Thử, tức Lê Văn Thử, {HERE}.", 1),
    (f"{HERE} Lê Văn Thử chủ trì hội nghị. Dự hội nghị có {THERE} Lê Văn Thử.", 1),
    (f"Lê Văn Thử, {THERE}, {HERE}, dự hội nghị.", 1),
]


@pytest.mark.parametrize(("text", "people"), TEXTS)
def test_a_name_is_one_person_unless_a_sentence_lists_two(text: str, people: int) -> None:
    document = SourceDocument(
        id="d", text=text, sha256=sha256(text.encode()).hexdigest(), extractor="test", published="2031-01-11"
    )
    said = claims_of(extract(document))
    found = [m for m in said.mentions.values() if m.label == "Person" and m.name == "Lê Văn Thử"]
    assert len(found) == people
    assert len(clusters(m.profile for m in found if m.profile)) == people, "no meeting that both attend joins them"
    holders = {claim.subject for claim in said.claims if claim.relation == "HOLDS"}
    assert {m.id for m in found} <= holders

"""Which functions of the State a task is of: its work says so, never the names of who does it."""

import pytest

from graph.model.facts import SourceDocument
from loaders.claims.assemble import claims_of
from loaders.grammar.extract import extract

FUNCTIONS = [
    ("Bộ Lao động - Thương binh và Xã hội bảo vệ trẻ em", ["bảo trợ xã hội, trẻ em"]),
    ("Bộ Lao động - Thương binh và Xã hội cử cán bộ dự hội thao", None),
    ("Bộ Thông tin và Truyền thông phối hợp với các cơ quan báo chí đo lại sóng vệ tinh", None),
    ("Bộ Giao thông vận tải siết chặt sát hạch lái xe", ["sát hạch, cấp giấy phép lái xe"]),
]


@pytest.mark.parametrize(("words", "functions"), FUNCTIONS)
def test_the_work_tells_the_function(words: str, functions: list[str] | None) -> None:
    text = f"Ngày 3/6/2024, Thủ tướng Chính phủ yêu cầu {words} trước ngày 5/7."
    facts = extract(SourceDocument(id="d", text=text, sha256="0" * 64, extractor="test", published="2024-06-03"))
    [told] = [m for m in claims_of(facts).mentions.values() if m.label == "Commitment"]
    assert told.said.get("functions") == functions

"""Standing ties between bodies, places and programmes, and sentences that only look like one."""

import pytest
from readings import reading

from graph.model.facts import SourceDocument
from loaders.grammar.extract import extract
from loaders.grammar.ties.ties import find_ties

TIES = [
    ("{b:Sở Nội vụ} là cơ quan thường trực của {b:Ban Chỉ đạo}.", "standing_agency_of", "Sở Nội vụ", "Ban Chỉ đạo"),
    ("Cơ quan thường trực {b:Ban Chỉ đạo} là {b:Sở Nội vụ}.", "standing_agency_of", "Sở Nội vụ", "Ban Chỉ đạo"),
    ("{p:ông Trần An=Trần An}, {b:Sở Y tế} là thành viên {b:Ban Chỉ đạo}.", "member_of", "Trần An", "Ban Chỉ đạo"),
    ("{b:Sở Y tế} và {b:Sở Nội vụ} là các thành viên của {b:Tổ A}.", "member_of", "Sở Nội vụ", "Tổ A"),
    ("{b:Trung tâm A}, trực thuộc {b:Sở Nội vụ}, đã họp.", "part_of", "Trung tâm A", "Sở Nội vụ"),
    ("{b:Trung tâm A} (trực thuộc {b:Sở Nội vụ}) đã họp.", "part_of", "Trung tâm A", "Sở Nội vụ"),
    ("{l:Xã Mơ=xã Mơ} thuộc {l:tỉnh Hải Lĩnh=Hải Lĩnh}.", "part_of", "xã Mơ", "Hải Lĩnh"),
    ("{b:Trung tâm A} là đơn vị vận hành nền tảng {r:Lĩnh Số}.", "runs", "Trung tâm A", "Lĩnh Số"),
    ("{b:Trung tâm A} trực thuộc {b:Sở B} là đơn vị vận hành {r:Lĩnh Số}.", "runs", "Trung tâm A", "Lĩnh Số"),
    ("{l:Hải Lĩnh} đã đưa vào vận hành hệ thống {r:Lĩnh Số} và {r:Lĩnh Xanh}.", "runs", "Hải Lĩnh", "Lĩnh Xanh"),
    ("{r:Lĩnh Số} do {b:Sở B} quản lý.", "runs", "Sở B", "Lĩnh Số"),
    ("{b:Sở A} hợp nhất với {b:Sở B}, lấy tên là {b:Sở B}.", "succeeded_by", "Sở A", "Sở B"),
    ("{b:Sở A} hợp nhất với {b:Sở B} thành {b:Sở C}.", "succeeded_by", "Sở B", "Sở C"),
    ("{l:Xã A}, {l:xã B} và {l:xã C} được sáp nhập thành {l:xã D}.", "succeeded_by", "xã C", "xã D"),
    ("{b:HĐND} quyết nghị hợp nhất {b:Sở A} và {b:Sở B} thành {b:Sở C}.", "succeeded_by", "Sở A", "Sở C"),
    ("{l:Xã A} sáp nhập vào {l:phường B}.", "succeeded_by", "Xã A", "phường B"),
    ("{b:Sở C} được thành lập trên cơ sở hợp nhất {b:Sở A} và {b:Sở B}.", "succeeded_by", "Sở B", "Sở C"),
    ("{b:Trung tâm A} được đổi tên thành {b:Trung tâm B}.", "succeeded_by", "Trung tâm A", "Trung tâm B"),
    ("{r:Lĩnh Số} được đổi tên thành ứng dụng {r:Lĩnh Xanh}.", "succeeded_by", "Lĩnh Số", "Lĩnh Xanh"),
    ("{r:Lĩnh Số} được thay thế bằng nền tảng {r:Lĩnh Xanh}.", "succeeded_by", "Lĩnh Số", "Lĩnh Xanh"),
    ("{b:Ban A} bị thay thế bởi {b:Ban B}.", "succeeded_by", "Ban A", "Ban B"),
    ("{b:HĐND} quyết nghị đổi tên {b:Sở A} thành {b:Sở B}.", "succeeded_by", "Sở A", "Sở B"),
    ("{b:Sở A} được tách thành {b:Sở B} và {b:Sở C}.", "succeeded_by", "Sở A", "Sở C"),
    ("{b:Ban B} được thành lập, thay thế {b:Ban A}.", "succeeded_by", "Ban A", "Ban B"),
    ("Nhiệm vụ lưu trữ của {b:Sở A} được chuyển giao cho {b:Sở B}.", "succeeded_by", "Sở A", "Sở B"),
    ("{b:Sở B} cũng tiếp nhận nhiệm vụ về lưu trữ từ {b:Sở A}.", "succeeded_by", "Sở A", "Sở B"),
]

TIES_NOTHING = [
    "{b:Sở Nội vụ} làm việc với cơ quan thường trực.",
    "Nhiệm vụ thuộc thẩm quyền của {b:Sở Nội vụ}.",
    "Giao {b:Trung tâm A} vận hành nền tảng {r:Lĩnh Số}.",
    "{l:Hải Lĩnh} công bố vận hành một số nền tảng của {r:Đề án 06}.",
    "{b:Sở A} đề xuất phương án hợp nhất {b:Sở B} và {b:Sở C} thành {b:Sở D}.",
    "{b:Sở A} sẽ hợp nhất với {b:Sở B} thành {b:Sở C}.",
    "Ngày 1/3/2025, {b:Sở A} họp với {b:Sở B}, thành phần gồm {b:Sở C}.",
    "{b:Sở A} chuyển hồ sơ từ {b:Sở B} sang {b:Sở C}.",
    "{l:Xã A} và {l:xã B} họp bàn việc hợp nhất.",
    "{l:Xã A} thuộc {b:Ban Quản lý B}.",
    "{b:Sở A} được đổi tên thành {l:Hải Lĩnh}.",
    "{r:Lĩnh Số} sẽ được thay thế bằng {r:Lĩnh Xanh}.",
    "{b:Sở A} được thay thế bằng {r:Lĩnh Xanh}.",
]


@pytest.mark.parametrize(("text", "kind", "subject", "target"), TIES)
def test_tie_is_found(text: str, kind: str, subject: str, target: str) -> None:
    assert (kind, subject, target) in {(tie.kind, tie.from_, tie.to) for tie in find_ties(reading(text))}


@pytest.mark.parametrize("text", TIES_NOTHING)
def test_no_tie_is_read_into(text: str) -> None:
    assert find_ties(reading(text)) == ()


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Từ ngày 01/3/2025, {b:Sở A} được đổi tên thành {b:Sở B}.", "2025-03-01"),
        ("{b:Sở A} được đổi tên thành {b:Sở B} từ ngày 01/3/2025.", "2025-03-01"),
        ("Ngày 13/3/2025, {b:Ban B} được thành lập, thay thế {b:Ban A}.", "2025-03-13"),
        ("{b:Sở A} được đổi tên thành {b:Sở B}.", None),
        ("Ngày 13/3/2025, {b:Sở A} là cơ quan thường trực của {b:Ban A}.", None),
    ],
)
def test_day_of_a_tie_is_the_day_it_began(text: str, since: str | None) -> None:
    (tie,) = find_ties(reading(text))
    assert tie.since == since


def test_function_that_moves_keeps_its_words_and_a_tie_its_instrument() -> None:
    moved = "Chức năng quản lý nhà nước về báo chí được chuyển từ {b:Sở A} sang {b:Sở B}"
    (tie,) = find_ties(reading(f"{moved}, theo Nghị quyết số 9/NQ-HĐND ngày 20/02/2025."))
    assert (tie.function, tie.how, tie.instrument) == ("báo chí", "transfer", "Nghị quyết số 9/NQ-HĐND")


def test_evidence_is_the_sentence_part_that_says_so() -> None:
    document = reading("Tin: {b:Sở A} được đổi tên thành {b:Sở B} hôm nay.")
    (tie,) = find_ties(document)
    assert tie.evidence[0].of(document.text) == "Sở A được đổi tên thành Sở B"


WHOLE_TEXTS = [
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


@pytest.mark.parametrize(("text", "expected"), WHOLE_TEXTS)
def test_ties_are_found_in_text_as_published(text: str, expected: list[tuple[str, str, str]]) -> None:
    facts = extract(SourceDocument(id="t", text=text, sha256="", extractor=""))
    assert [(r.kind, r.from_, r.to) for r in facts.relations] == expected


def test_a_merger_keeps_its_day_and_its_instrument() -> None:
    text = (
        "Từ ngày 01/3/2025, Sở Thông tin và Truyền thông tỉnh Mây Ngàn hợp nhất với Sở Khoa học và Công nghệ tỉnh Mây "
        "Ngàn, lấy tên là Sở Khoa học và Công nghệ tỉnh Mây Ngàn, theo Nghị quyết số 09/NQ-HĐND."
    )
    (tie,) = extract(SourceDocument(id="t", text=text, sha256="", extractor="")).relations
    assert (tie.since, tie.how, tie.instrument) == ("2025-03-01", "merge", "Nghị quyết số 09/NQ-HĐND")

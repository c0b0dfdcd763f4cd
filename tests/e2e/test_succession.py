"""What followed closed bodies and places, and who held office when: the seeds and the reference, asked in late 2026."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import neo4j
import pytest
from told import holding, told

from api.answers.ask import ask
from api.answers.entity import entity
from api.answers.holders import holders
from api.answers.responsible import responsible
from api.models.responsible import Answer
from graph.address import Address
from graph.known import as_known
from graph.store.reader import Reader, Reads
from graph.words import folded
from loaders.documents.read import read

pytestmark = pytest.mark.shared

ON = date(2026, 11, 1)

# Made-up tasks of real bodies: nobody real said so.
ORDERED = "Ngày 5/6/2024, Phó Thủ tướng Đỗ Văn Mẫu yêu cầu"
MADE_UP = {
    "bao-chi": f"{ORDERED} Bộ Thông tin và Truyền thông rà soát quy hoạch báo chí.",
    "mang": f"{ORDERED} Bộ Thông tin và Truyền thông bảo đảm an toàn thông tin mạng.",
    "chung": f"{ORDERED} Bộ Thông tin và Truyền thông báo cáo việc bố trí trụ sở.",
    "quan": f"{ORDERED} UBND thành phố Hà Nội sửa các công viên ở quận Ba Đình.",
    "so": f"{ORDERED} Sở Giao thông vận tải tỉnh Thái Bình sửa các bến phà.",
    "cho": f"{ORDERED} UBND thị xã Mỹ Hào sắp xếp lại các chợ.",
    "dao": f"{ORDERED} UBND huyện Lý Sơn sửa cầu cảng.",
    "ky": f"{ORDERED} Bộ Tư pháp tổ chức thực hiện Kế hoạch cải cách tư pháp giai đoạn 2021-2025.",
}


@pytest.fixture(scope="module")
def graph(neo4j_address: Address, neo4j_driver: neo4j.Driver, shared: Path) -> Iterator[Reader]:
    """The reader of a server that holds the seeds, some made-up tasks and the reference."""
    texts = [told(id, text, "2024-06-06") for id, text in MADE_UP.items()]
    with holding([*read([shared / "seeds"]), *texts], neo4j_address, neo4j_driver) as reader:
        yield reader


def task(graph: Reads, what: str, doer: str) -> Answer:
    answers = responsible(graph, what, on=ON).answers
    [found] = [one for one in answers if one.role == "lead" and one.who and one.who.name == doer]
    return found


def now(answer: Answer) -> list[tuple[str, bool]]:
    return [(one.name, one.decided) for one in answer.function_now_with]


def test_the_function_of_a_department_of_a_merged_province(graph: Reader) -> None:
    old = "Sở Thông tin và Truyền thông tỉnh Hưng Yên"
    answer = task(graph, "Kế hoạch chuyển đổi số tỉnh năm 2024", old)
    [successor] = answer.function_now_with
    assert (successor.id, successor.name, successor.decided) == (
        "so-khoa-hoc-va-cong-nghe-prov34-33",
        "Sở Khoa học và Công nghệ tỉnh Hưng Yên",
        True,
    )
    first, second = successor.steps
    assert first.startswith(f"2025-03-01 {old} → Sở Khoa học và Công nghệ tỉnh Hưng Yên")
    assert second.startswith("2025-07-01 Sở Khoa học và Công nghệ tỉnh Hưng Yên (cũ) → ")
    assert "no source says that this task was handed over" in successor.note
    quotes = " ".join(proof.quote for proof in successor.evidence)
    assert "Hưng Yên (cũ) được kế tục bởi Hưng Yên" in quotes and "Sở Khoa học và Công nghệ" in quotes


def test_the_task_of_a_plan_of_2024_has_lapsed_and_the_director_is_not_known(graph: Reader) -> None:
    answer = responsible(graph, "Kế hoạch chuyển đổi số tỉnh năm 2024", "Hưng Yên", ON)
    for one in answer.answers:
        assert one.commitment.status.computed == "lapsed" and "2024" in (one.commitment.status.basis or "")
        assert one.head_then == []
    assert any("who headed Sở Thông tin và Truyền thông tỉnh Hưng Yên then" in said for said in answer.not_said)


def test_while_the_plan_runs_its_task_has_not_lapsed(graph: Reader) -> None:
    answer = responsible(graph, "Kế hoạch chuyển đổi số tỉnh năm 2024", "Hưng Yên", date(2024, 12, 31))
    assert {one.commitment.status.computed for one in answer.answers} == {"no_deadline"}
    assert all(one.function_now_with == [] for one in answer.answers)


def test_a_plan_of_several_years_lapses_after_its_last(graph: Reader) -> None:
    [answer] = responsible(graph, "cải cách tư pháp", on=ON).answers
    assert answer.commitment.status.computed == "lapsed"
    [before] = responsible(graph, "cải cách tư pháp", on=date(2025, 12, 31)).answers
    assert before.commitment.status.computed == "no_deadline"


FUNCTIONS = [
    ("khen thưởng", "Bộ Khoa học và Công nghệ"),
    ("quy hoạch báo chí", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("an toàn thông tin mạng", "Bộ Công an"),
]


@pytest.mark.parametrize(("what", "ministry"), FUNCTIONS)
def test_a_ministry_that_was_split_is_followed_by_function(graph: Reader, what: str, ministry: str) -> None:
    answer = task(graph, what, "Bộ Thông tin và Truyền thông")
    assert now(answer) == [(ministry, True)]
    assert answer.function_now_with[0].steps[0].startswith("2025-03-01 Bộ Thông tin và Truyền thông → ")


def test_a_task_without_a_known_function_leaves_it_undecided(graph: Reader) -> None:
    answer = task(graph, "bố trí trụ sở", "Bộ Thông tin và Truyền thông")
    assert {name for name, _ in now(answer)} == {ministry for _, ministry in FUNCTIONS}
    assert not any(decided for _, decided in now(answer))
    assert all("undecided" in one.note for one in answer.function_now_with)
    assert {f for one in answer.function_now_with for f in one.functions} >= {"báo chí, xuất bản"}


def test_any_department_of_any_province_that_a_text_names(graph: Reader) -> None:
    answer = task(graph, "bến phà", "Sở Giao thông vận tải tỉnh Thái Bình")
    [successor] = answer.function_now_with
    assert (successor.name, successor.decided) == ("Sở Xây dựng tỉnh Hưng Yên", True)
    assert [step[:10] for step in successor.steps] == ["2025-03-01", "2025-07-01"]
    assert all("inferred" in step for step in successor.steps)


def test_the_committee_of_a_town_is_followed_by_those_of_its_wards_but_which_has_the_task_is_open(
    graph: Reader,
) -> None:
    answer = task(graph, "các chợ", "UBND thị xã Mỹ Hào")
    wards = ("phường Mỹ Hào", "phường Thượng Hồng", "phường Đường Hào")
    assert set(now(answer)) == {(f"UBND {ward}", False) for ward in wards}
    for one in answer.function_now_with:
        assert "inferred: communes took in its land" in one.steps[0]
        assert any("thị xã Mỹ Hào" in proof.quote and "phường" in proof.quote for proof in one.evidence)


def test_where_one_zone_has_all_of_a_district_its_committee_has_the_function(graph: Reader) -> None:
    assert now(task(graph, "cầu cảng", "UBND huyện Lý Sơn")) == [("UBND đặc khu Lý Sơn", True)]


def test_the_national_committee_gave_way_to_the_steering_committee(graph: Reader) -> None:
    found = entity(graph, "uy-ban-quoc-gia-ve-chuyen-doi-so", "Body", ON)
    [step] = [one for one in found.followed_by if one.function is None]
    assert (step.after.id, step.on) == ("ban-chi-dao-cp-khcn-dmst-cds-de-an-06", "2025-03-13")
    assert step.instrument == ["Quyết định 598/QĐ-TTg"] and "598" in step.evidence[0].quote


@pytest.mark.parametrize(
    ("id", "label", "instrument"),
    [
        ("bo-giao-thong-van-tai", "Body", "Nghị quyết 176/2025/QH15"),
        ("prov63-34", "Place", "Nghị quyết 202/2025/QH15"),
    ],
)
def test_a_merger_of_2025_names_its_resolution(graph: Reader, id: str, label: str, instrument: str) -> None:
    [step] = [one for one in entity(graph, id, label, ON).followed_by if one.function is None]
    assert step.instrument == [instrument] and instrument in step.evidence[0].quote


def test_asking_about_a_closed_body_says_what_followed(graph: Reader) -> None:
    [asked] = responsible(graph, "Ủy ban Quốc gia về chuyển đổi số", on=ON).understood.what
    assert {step.after.id for step in asked.followed_by} == {"ban-chi-dao-cp-khcn-dmst-cds-de-an-06"}
    [place] = responsible(graph, where="thị xã Mỹ Hào", on=ON).understood.where
    assert len(place.followed_by) == 3


def test_any_district_that_a_text_names_gave_way_to_communes(graph: Reader) -> None:
    found = entity(graph, "dist-001", "Place", ON)
    assert "phường Giảng Võ" in {step.after.name for step in found.followed_by}
    assert all("by the table of districts" in step.in_words for step in found.followed_by)


def test_before_a_change_nobody_had_said_so(graph: Reader) -> None:
    known = as_known(graph, date(2025, 2, 28))
    answer = task(known, "Kế hoạch chuyển đổi số tỉnh năm 2024", "Sở Thông tin và Truyền thông tỉnh Hưng Yên")
    assert answer.function_now_with == []


def test_a_town_gave_way_to_its_wards(graph: Reader) -> None:
    found = entity(graph, "dist-328", "Place", ON)
    assert {step.after.name for step in found.followed_by} == {
        "phường Mỹ Hào",
        "phường Thượng Hồng",
        "phường Đường Hào",
    }
    assert {step.on for step in found.followed_by} == {"2025-07-01"}
    assert entity(graph, "dist-328", "Place", date(2025, 6, 30)).followed_by == []


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2025, 8, 1), "UBND tỉnh Bắc Ninh"),
        (date(2026, 9, 19), "UBND tỉnh Bắc Ninh"),
        (date(2026, 10, 1), "UBND thành phố Bắc Ninh"),
    ],
)
def test_a_committee_is_called_as_its_province_is(graph: Reader, day: date, name: str) -> None:
    assert entity(graph, "ubnd-prov34-24", "Body", day).called == name


@pytest.mark.parametrize(
    ("day", "name"), [("1/8/2025", "UBND tỉnh Bắc Ninh"), ("1/10/2026", "UBND thành phố Bắc Ninh")]
)
def test_what_a_committee_was_called_is_answered_with_its_proof(graph: Reader, day: str, name: str) -> None:
    findings = ask(graph, f"Ngày {day} UBND Bắc Ninh tên đầy đủ là gì?").findings
    assert [finding.sentence.partition(": ")[2] for finding in findings] == [name]
    assert all(name in proof.quote for proof in findings[0].evidence) and findings[0].evidence


def test_one_name_is_two_places_before_and_after_a_merger(graph: Reader) -> None:
    old, new = entity(graph, "prov63-33", "Place", ON), entity(graph, "prov34-33", "Place", ON)
    assert [(step.after.id, step.on) for step in old.followed_by] == [("prov34-33", "2025-07-01")]
    assert {step.before.id for step in new.preceded_by} == {"prov63-33", "prov63-34"}
    assert entity(graph, "prov34-01", "Place", ON).preceded_by == []


def test_two_posts_at_once_of_party_and_state(graph: Reader) -> None:
    answer = ask(graph, "Từ 5 đến 13/11/2025 ông Trần Sỹ Thanh giữ chức gì?")
    sentences = [finding.sentence for finding in answer.findings]
    assert len(sentences) == 2
    assert any("Chủ tịch UBND thành phố Hà Nội" in one and "2025-11-13" in one for one in sentences)
    assert any("Chủ nhiệm Ủy ban Kiểm tra Trung ương" in one and "2025-11-05" in one for one in sentences)


def test_party_and_state_are_told_apart(graph: Reader) -> None:
    [person] = graph.run("read/named", query=f'names:"{folded("Trần Sỹ Thanh")}"', labels=["Person"])
    rows = graph.run("read/offices", person=person["id"], **{"from": "2025-11-05", "to": "2025-11-13"})
    assert {row["sphere"] for row in rows} == {"party", "state"}


CHAIRMEN = [
    (date(2025, 11, 12), ["Trần Sỹ Thanh"]),
    (date(2025, 11, 13), ["Nguyễn Đức Trung"]),
    (date(2025, 11, 28), ["Vũ Đại Thắng"]),
]


@pytest.mark.parametrize(("day", "names"), CHAIRMEN)
def test_who_held_the_office_on_a_day(graph: Reader, day: date, names: list[str]) -> None:
    answer = holders(graph, _position(graph, "Chủ tịch UBND thành phố Hà Nội"), day)
    assert [(one.name, one.basis) for one in answer.holders] == [(name, "stated") for name in names]


def test_in_the_month_of_a_start_it_is_not_known_who_held_the_office(graph: Reader) -> None:
    answer = holders(graph, _position(graph, "Tổng Kiểm toán nhà nước"), date(2021, 4, 15))
    assert answer.holders == [] and answer.not_said
    assert [(one.name, "2021-04" in (one.note or "")) for one in answer.not_known] == [("Trần Sỹ Thanh", True)]


def test_who_was_only_seen_is_not_said_to_hold_the_office_later(graph: Reader) -> None:
    position = _position(graph, "Bộ trưởng Bộ Tư pháp")
    [seen] = holders(graph, position, date(2025, 3, 13)).holders
    assert seen.basis == "seen on that day" and seen.since is None
    later = holders(graph, position, date(2026, 3, 13))
    assert later.holders == [] and [one.basis for one in later.not_known] == ["not known"]


BEFORE_AN_END = [(date(2025, 3, 12), []), (date(2025, 7, 1), ["before a stated end"]), (date(2025, 10, 24), [])]


@pytest.mark.parametrize(("day", "bases"), BEFORE_AN_END)
def test_who_was_seen_and_left_on_a_stated_day_held_the_office_between(
    graph: Reader, day: date, bases: list[str]
) -> None:
    answer = holders(graph, _position(graph, "Bộ trưởng Bộ Ngoại giao"), day)
    assert [one.basis for one in answer.holders] == bases
    notes = [one.note or "" for one in answer.not_known]
    assert all("chỉ thấy giữ chức 2025-03-13" in note and "kết thúc 2025-10-24" in note for note in notes)


def test_unverified_office_holders_stay_out(graph: Reader) -> None:
    assert graph.run("read/named", query=f'names:"{folded("Bùi Thị Minh Hoài")}"', labels=["Person"]) == []


def _position(graph: Reader, name: str) -> str:
    rows = graph.run("read/named", query=f'names:"{folded(name)}"', labels=["Position"], limit=50)
    [found] = [row["id"] for row in rows if row["name"] == name]
    return str(found)

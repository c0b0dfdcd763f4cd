"""Which chain of bodies a task follows, and what a closed body without one is told to be."""

from collections.abc import Iterator
from datetime import date

import neo4j
import pytest
from told import holding, told

from api.answers.ask import ask
from api.answers.entity import entity
from api.answers.responsible import responsible
from api.models.responsible import Answer
from graph.address import Address
from graph.known import as_known
from graph.store.reader import Reader

# Made-up tasks of real bodies: nobody real said so.
ORDERED = "Ngày 5/6/2024, Phó Thủ tướng Đỗ Văn Mẫu yêu cầu"
TOLD = {
    "lai-xe": f"{ORDERED} Sở Giao thông vận tải tỉnh Lạng Sơn cấp đổi giấy phép lái xe.",
    "dan-toc": f"{ORDERED} Ban Dân tộc tỉnh Yên Bái lập sổ bến bãi.",
    "lao-dong": f"{ORDERED} Bộ Lao động - Thương binh và Xã hội sửa trụ sở.",
    "ngheo": f"{ORDERED} Bộ Lao động - Thương binh và Xã hội lập sổ hộ nghèo.",
    "viec-lam": f"{ORDERED} Bộ Lao động - Thương binh và Xã hội dạy nghề, tìm việc làm ở bến sông.",
    "ton-giao": f"{ORDERED} Sở Nội vụ tỉnh Hà Giang thống kê cơ sở tôn giáo.",
    "ton-giao-con": f"{ORDERED} Sở Nội vụ tỉnh Cao Bằng đo đất của các cơ sở tôn giáo.",
    "bien-che": f"{ORDERED} Sở Nội vụ tỉnh Hà Giang rà soát biên chế.",
    "ngoai-vu": f"{ORDERED} Sở Ngoại vụ tỉnh Bình Định kiểm kê kho.",
    "doan": f"{ORDERED} Tỉnh đoàn Thái Bình vét mương làng.",
    "ban": f"{ORDERED} Ban Chỉ đạo chuyển đổi số tỉnh Hưng Yên kéo cáp quang.",
    "benh-vien": f"{ORDERED} Bệnh viện Đa khoa tỉnh Thái Bình sửa cổng.",
    "du-lich": f"{ORDERED} Sở Du lịch thành phố Hồ Chí Minh vẽ bản đồ bến thuyền.",
    "thanh-pho": f"{ORDERED} UBND thành phố Huế trồng lại hàng phượng.",
    "tu-phap": f"{ORDERED} Sở Tư pháp tỉnh Thừa Thiên Huế đóng dấu sổ đò.",
    "kinh-te": f"{ORDERED} Ban Kinh tế Trung ương tổng kết việc đóng thuyền.",
    "chinh-phu-dien-tu": f"{ORDERED} Ủy ban Quốc gia về Chính phủ điện tử dọn kho máy.",
    "ngoai-vu-ha-noi": f"{ORDERED} Sở Ngoại vụ thành phố Hà Nội đóng tủ hồ sơ.",
    "thi-xa": f"{ORDERED} UBND thị xã Đông Triều sửa cầu gỗ.",
    "huyen": f"{ORDERED} UBND huyện Châu Thành quét vôi trụ sở.",
    "huyen-long-an": f"{ORDERED} UBND huyện Châu Thành, tỉnh Long An đào kênh nội đồng.",
    "huyen-hue": f"{ORDERED} UBND huyện Phong Điền, tỉnh Thừa Thiên Huế vá đập tràn.",
    "quan": f"{ORDERED} UBND quận Ba Đình sơn lan can.",
}
NOW = date(2026, 11, 1)


@pytest.fixture(scope="module")
def graph(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    texts = [told(id, text, "2024-06-06") for id, text in TOLD.items()]
    with holding(texts, neo4j_address, neo4j_driver) as reader:
        yield reader


def task(graph: Reader, what: str, on: date = NOW) -> Answer:
    [found] = responsible(graph, what, on=on).answers
    return found


def test_a_chain_goes_through_the_merger_of_the_province(graph: Reader) -> None:
    [successor] = task(graph, "lập sổ bến bãi").function_now_with
    assert successor.name == "Sở Dân tộc và Tôn giáo tỉnh Lào Cai"
    assert [step[:10] for step in successor.steps] == ["2025-03-01", "2025-07-01"]


ELSEWHERE = [
    ("cấp đổi giấy phép lái xe", "sát hạch, cấp giấy phép lái xe", "Sở Giao thông vận tải tỉnh Lạng Sơn"),
    ("lập sổ hộ nghèo", "giảm nghèo", "Bộ Lao động - Thương binh và Xã hội"),
]


@pytest.mark.parametrize(("what", "function", "name"), ELSEWHERE)
def test_of_what_did_not_go_to_the_successor_nobody_is_named(
    graph: Reader, what: str, function: str, name: str
) -> None:
    answer = responsible(graph, what, on=NOW)
    [found] = answer.answers
    assert found.function_now_with == [] and found.function_elsewhere == [function]
    assert [one for one in answer.not_said if f"“{function}” của {name}: không phải cơ quan kế tục" in one]
    asked = ask(graph, f"Chức năng {function} của {name} về đâu?", NOW)
    assert not [one for one in asked.findings if one.about[0].name == name]
    assert [one for one in asked.not_said if f"“{function}” của {name}" in one]


def test_a_task_of_what_came_and_of_what_went_elsewhere_is_not_decided(graph: Reader) -> None:
    [successor] = task(graph, "tìm việc làm ở bến sông").function_now_with
    assert (successor.name, successor.decided) == ("Bộ Nội vụ", False) and "did not go to this body" in successor.note


REVIEWED = [
    ("dọn kho máy", ["2021-09-24", "2025-03-13"], "Ban Chỉ đạo của Chính phủ về phát triển khoa học"),
    ("đóng tủ hồ sơ", ["2025-03-01"], "Văn phòng UBND thành phố Hà Nội"),
]


@pytest.mark.parametrize(("what", "days", "name"), REVIEWED)
def test_a_body_is_followed_as_the_row_of_its_follower_tells(
    graph: Reader, what: str, days: list[str], name: str
) -> None:
    [successor] = task(graph, what).function_now_with
    assert [step[:10] for step in successor.steps] == days and successor.name.startswith(name)


LEFT_THE_FIELD = [
    ("thống kê cơ sở tôn giáo", ["Sở Dân tộc và Tôn giáo tỉnh Tuyên Quang", "Sở Nội vụ tỉnh Tuyên Quang"]),
    ("đo đất của các cơ sở tôn giáo", ["Sở Dân tộc và Tôn giáo tỉnh Cao Bằng"]),
]


@pytest.mark.parametrize(("what", "names"), LEFT_THE_FIELD)
def test_what_left_the_field_of_a_ministry_is_not_decided_for_a_department(
    graph: Reader, what: str, names: list[str]
) -> None:
    found = task(graph, what).function_now_with
    assert [(one.name, one.decided) for one in found] == [(name, False) for name in names]
    assert "not every province has this department" in found[0].steps[0]


def test_what_a_department_kept_follows_it_through_the_merger(graph: Reader) -> None:
    assert [(one.name, one.decided) for one in task(graph, "rà soát biên chế").function_now_with] == [
        ("Sở Nội vụ tỉnh Tuyên Quang", True)
    ]


def test_a_district_of_a_common_name_is_followed_by_the_communes_of_the_province_that_is_told(graph: Reader) -> None:
    found = task(graph, "đào kênh nội đồng").function_now_with
    communes = ("Tầm Vu", "Vĩnh Công", "Thuận Mỹ", "An Lục Long")
    assert {(one.name, one.decided) for one in found} == {(f"UBND xã {name}", False) for name in communes}


def test_what_a_follower_had_of_its_own_does_not_follow(graph: Reader) -> None:
    ministry = "bo-lao-dong-thuong-binh-va-xa-hoi"
    assert {step.after.name for step in entity(graph, ministry, "Body", NOW).followed_by} == {"Bộ Nội vụ"}
    found = ask(graph, "Chức năng của Bộ Lao động - Thương binh và Xã hội về đâu?").findings
    assert found and not [one for one in found if "tôn giáo" in one.sentence]
    assert {step.before.id for step in entity(graph, "bo-dan-toc-va-ton-giao", "Body", NOW).preceded_by} == {
        "bo-noi-vu",
        "uy-ban-dan-toc",
    }
    assert [step.function for step in entity(graph, "bo-noi-vu", "Body", NOW).followed_by] == ["tôn giáo"]


CLOSED = [
    ("kiểm kê kho", "Sở Ngoại vụ tỉnh Bình Định: tỉnh Bình Định"),
    ("vét mương làng", "Tỉnh Đoàn Thái Bình: tỉnh Thái Bình"),
    ("kéo cáp quang", "Ban Chỉ đạo chuyển đổi số tỉnh Hưng Yên: tỉnh Hưng Yên (cũ)"),
    ("vẽ bản đồ bến thuyền", "Sở Du lịch thành phố Hồ Chí Minh: thành phố Hồ Chí Minh (cũ)"),
    ("trồng lại hàng phượng", "UBND thành phố Huế"),
    ("sửa cầu gỗ", "UBND thị xã Đông Triều"),
    ("quét vôi trụ sở", "UBND huyện Châu Thành"),
    ("vá đập tràn", "UBND huyện Phong Điền"),
]


@pytest.mark.parametrize(("what", "name"), CLOSED)
def test_a_closed_body_that_nobody_is_known_to_follow_is_said_to_be_closed(graph: Reader, what: str, name: str) -> None:
    answer = responsible(graph, what, on=NOW)
    [closed] = [one for one in answer.not_said if "không còn từ ngày 2025-07-01" in one]
    assert closed.startswith(f"{name} ") and answer.answers[0].function_now_with == []
    assert not [one for one in responsible(graph, what, on=date(2025, 6, 30)).not_said if "không còn" in one]
    assert answer.answers[0].who
    assert closed in entity(graph, answer.answers[0].who.id, "Body", NOW).not_said
    assert closed in ask(graph, f"Chức năng của {name.partition(':')[0]} về đâu?").not_said
    known = responsible(as_known(graph, date(2025, 6, 30)), what, on=NOW)
    assert known.answers and not [one for one in known.not_said if "không còn" in one]


FOLLOWED = ["lập sổ bến bãi", "sửa trụ sở", "sơn lan can", "cấp đổi giấy phép lái xe", "dọn kho máy", "đóng tủ hồ sơ"]
NOT_KNOWN_TO_END = ["sửa cổng", "đóng dấu sổ đò", "tổng kết việc đóng thuyền"]


@pytest.mark.parametrize("what", [*FOLLOWED, *NOT_KNOWN_TO_END])
def test_a_body_that_others_followed_or_that_may_go_on_is_not_said_to_be_without(graph: Reader, what: str) -> None:
    assert not [one for one in responsible(graph, what, on=NOW).not_said if "không còn" in one]

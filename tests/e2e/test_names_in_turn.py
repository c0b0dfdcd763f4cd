"""What bodies were called on the day of a step, and by the day of `known_on`: a name that came later stands nowhere."""

from collections.abc import Iterator
from datetime import date

import neo4j
import pytest
from told import holding, told

from api.answers.ask import ask
from api.answers.entity import entity
from api.answers.holders import holders
from api.answers.responsible import responsible
from api.answers.search import search
from api.models.responsible import Answer
from graph.address import Address
from graph.known import as_known
from graph.store.reader import Reader, Reads

# Made-up tasks of real bodies: nobody real said so.
DEPUTY = "Phó Thủ tướng Đỗ Văn Mẫu yêu cầu"
TOLD = {
    "2024-06-06": f"Ngày 5/6/2024, {DEPUTY} Sở Kế hoạch và Đầu tư tỉnh Quảng Ninh lập sổ bến phà.\n\n"
    f"{DEPUTY} UBND tỉnh Thừa Thiên Huế sửa cầu gỗ.\n\n{DEPUTY} UBND thành phố Bắc Ninh lát vỉa hè.",
    "2025-08-06": "Ngày 5/8/2025, Chủ tịch UBND tỉnh Bắc Ninh Trần Văn Mẫu yêu cầu UBND tỉnh Đồng Nai trồng cây.",
    "2025-08-09": "Ngày 8/8/2025, Bí thư Tỉnh ủy Bắc Ninh yêu cầu Sở Y tế tỉnh Bắc Ninh kiểm kê tủ thuốc.",
}
NOW = date(2026, 11, 1)


@pytest.fixture(scope="module")
def graph(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    texts = [told(day, text, day) for day, text in TOLD.items()]
    with holding(texts, neo4j_address, neo4j_driver) as reader:
        yield reader


def task(reads: Reads, what: str, on: date = NOW) -> Answer:
    [found] = responsible(reads, what, on=on).answers
    return found


def test_a_step_names_both_ends_as_they_were_called_that_day(graph: Reader) -> None:
    [successor] = task(graph, "lập sổ bến phà").function_now_with
    [step] = successor.steps
    assert step.startswith("2025-03-01 Sở Kế hoạch và Đầu tư tỉnh Quảng Ninh → Sở Tài chính tỉnh Quảng Ninh")
    [step] = entity(graph, "so-ke-hoach-va-dau-tu-prov34-22", "Body", NOW).followed_by
    assert step.after.name == "Sở Tài chính tỉnh Quảng Ninh"


@pytest.mark.parametrize(("on", "level"), [(date(2026, 8, 31), "tỉnh"), (date(2026, 9, 1), "thành phố")])
def test_who_has_a_function_is_called_as_on_the_day_asked(graph: Reader, on: date, level: str) -> None:
    [successor] = task(graph, "lập sổ bến phà", on).function_now_with
    assert successor.name == f"Sở Tài chính {level} Quảng Ninh"


GIVEN_BY = "Bí thư Tỉnh ủy Bắc Ninh"


def test_who_gave_a_task_is_called_as_on_its_day(graph: Reader) -> None:
    answer = task(graph, "kiểm kê tủ thuốc")
    assert [by.name for by in answer.assigned_by] == [GIVEN_BY]
    assert any(step.startswith(GIVEN_BY) for step in answer.because)
    [given] = graph.run("read/tasks", doer=answer.who and answer.who.id, on="2026-11-01")
    assert [by["name"] for by in given["assigned_by"]] == [GIVEN_BY]


@pytest.mark.parametrize(("on", "level"), [(date(2025, 9, 1), "tỉnh"), (NOW, "thành phố")])
def test_an_office_is_called_as_on_the_day_asked(graph: Reader, on: date, level: str) -> None:
    chair = f"Chủ tịch UBND {level} Bắc Ninh"
    [found] = ask(graph, f"Chủ tịch UBND tỉnh Bắc Ninh ngày {on:%d/%m/%Y} là ai?").findings
    assert found.sentence.startswith(f"Trần Văn Mẫu: {chair}")
    answer = holders(graph, found.about[1].id, on)
    assert answer.name == chair and f"giữ chức {chair} ngày" in answer.not_said[0]


def test_the_tasks_of_a_post_are_found_whatever_it_was_called(graph: Reader) -> None:
    for name in ("tỉnh", "thành phố"):
        found = ask(graph, f"Chủ tịch UBND {name} Bắc Ninh giao việc gì?").responsible
        assert found and [one.commitment.text for one in found.answers] == ["yêu cầu UBND tỉnh Đồng Nai trồng cây"]


LATER = [("ubnd-prov34-24", "Bắc Ninh", "2026-09-20"), ("ubnd-prov34-75", "Đồng Nai", "2026-04-30")]


@pytest.mark.parametrize(("id", "place", "since"), LATER)
def test_a_name_that_came_later_is_not_known_before(graph: Reader, id: str, place: str, since: str) -> None:
    before = entity(as_known(graph, date(2025, 12, 31)), id, "Body", date(2026, 10, 1))
    assert before.called == before.name == f"UBND tỉnh {place}"
    assert [(name.name, name.to) for name in before.names] == [(f"UBND tỉnh {place}", None)]
    assert f"thành phố {place}" not in before.model_dump_json()
    after = entity(as_known(graph, date.fromisoformat(since)), id, "Body", date(2026, 10, 1))
    assert after.called == after.name == f"UBND thành phố {place}"
    assert [name.to for name in after.names] == [since, None]


@pytest.mark.parametrize("id", ["prov34-75", "prov34-46"])
def test_a_place_has_no_name_of_later(graph: Reader, id: str) -> None:
    known = entity(as_known(graph, date(2024, 12, 31) if id == "prov34-46" else date(2025, 12, 31)), id, "Place", NOW)
    assert known.names and not [name for name in known.names if name.name.lower().startswith(("thành phố", "tp"))]
    assert known.name in ("Đồng Nai", "Thừa Thiên Huế") and known.called.startswith("tỉnh ")


def test_a_post_is_not_called_by_a_later_name_of_its_body(graph: Reader) -> None:
    known = as_known(graph, date(2025, 12, 31))
    names = {hit.name for hit in search(known, "Chủ tịch UBND Bắc Ninh").hits}
    assert names == {"Chủ tịch UBND tỉnh Bắc Ninh"}
    assert "Chủ tịch UBND thành phố Bắc Ninh" in {hit.name for hit in search(graph, "Chủ tịch UBND Bắc Ninh").hits}


IN_FORCE = [
    ("UBND Bắc Ninh", "30/6/2025", "UBND tỉnh Bắc Ninh"),
    ("UBND Bắc Ninh", "1/8/2025", "UBND tỉnh Bắc Ninh"),
    ("UBND Bắc Ninh", "1/10/2026", "UBND thành phố Bắc Ninh"),
    ("UBND thành phố Bắc Ninh", "30/6/2025", "UBND thành phố Bắc Ninh"),
]


@pytest.mark.parametrize(("asked", "day", "name"), IN_FORCE)
def test_a_name_without_its_level_is_of_the_province_and_not_of_the_town(
    graph: Reader, asked: str, day: str, name: str
) -> None:
    findings = ask(graph, f"Ngày {day} {asked} tên đầy đủ là gì?").findings
    assert [one.sentence.partition(": ")[2] for one in findings] == [name]


def test_a_later_name_finds_nothing_before(graph: Reader) -> None:
    assert search(graph, '"UBND thành phố Đồng Nai"').hits
    assert search(as_known(graph, date(2025, 12, 31)), '"UBND thành phố Đồng Nai"').hits == []


def test_steps_and_doers_known_by_a_day_bear_the_names_of_then(graph: Reader) -> None:
    known = as_known(graph, date(2025, 12, 31))
    answer = task(known, "lập sổ bến phà")
    assert "thành phố Quảng Ninh" not in answer.model_dump_json() and answer.function_now_with
    assert task(known, "trồng cây").who.name == "UBND tỉnh Đồng Nai"  # type: ignore[union-attr]

"""Who held a post on a day: of one who acts in it, one who is relieved, and when the body of the post is no more."""

from collections.abc import Iterator
from datetime import date

import neo4j
import pytest
from told import holding, told

from api.answers.ask import ask
from api.answers.holders import holders
from api.models.entity import HoldersAnswer
from graph.address import Address
from graph.known import as_known
from graph.store.reader import Reader, Reads
from graph.words import folded

# Made-up people in posts of real bodies: nobody real is meant.
SO = "Sở Thông tin và Truyền thông tỉnh Thái Bình"
DEPUTY = "Phó Chủ tịch UBND tỉnh Sơn La"
TOLD = {
    "2024-05-03": f"Ngày 2/5/2024, UBND tỉnh Thái Bình bổ nhiệm ông Đỗ Thế Mẫu giữ chức Giám đốc {SO}.",
    "2024-12-03": f"Ngày 2/12/2024, UBND tỉnh Thái Bình bổ nhiệm ông Lê Văn Mẫu giữ chức quyền Giám đốc {SO}.",
    "2026-05-05": f"Ngày 4/5/2026, HĐND tỉnh Sơn La miễn nhiệm chức vụ {DEPUTY} đối với ông Lò Văn Mẫu.",
}


@pytest.fixture(scope="module")
def graph(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    with holding([told(day, text, day) for day, text in TOLD.items()], neo4j_address, neo4j_driver) as reader:
        yield reader


def held(reads: Reads, post: str, day: date) -> HoldersAnswer:
    """Who held the post of this name on a day."""
    [row] = [
        row
        for row in reads.run("read/named", query=f'names:"{folded(post)}"', labels=["Position"])
        if row["name"] == post
    ]
    return holders(reads, row["id"], day)


DIRECTORS = [
    (date(2024, 5, 1), []),
    (date(2024, 12, 1), [("Đỗ Thế Mẫu", False)]),
    (date(2024, 12, 10), [("Lê Văn Mẫu", True)]),
    (date(2025, 3, 1), []),
    (date(2026, 11, 1), []),
]


@pytest.mark.parametrize(("day", "who"), DIRECTORS)
def test_who_acts_takes_the_seat_and_nobody_holds_it_in_a_body_that_is_no_more(
    graph: Reader, day: date, who: list[tuple[str, bool]]
) -> None:
    assert [(one.name, one.acting) for one in held(graph, f"Giám đốc {SO}", day).holders] == who


def test_why_nobody_holds_a_post_any_more_is_said_with_what_followed(graph: Reader) -> None:
    answer = held(graph, f"Giám đốc {SO}", date(2026, 11, 1))
    why = f"{SO} không còn từ ngày 2025-03-01; kế tục: Sở Khoa học và Công nghệ tỉnh Thái Bình (2025-03-01) /"
    assert answer.not_known == [] and any(one.startswith(why) for one in answer.not_said)
    for question in (f"Ai đứng đầu {SO} ngày 01/11/2026?", f"Ai là Giám đốc {SO} ngày 01/11/2026?"):
        asked = ask(graph, question)
        assert asked.findings == [] and asked.not_said[0].startswith(why)
    assert ask(graph, "Ngày 01/11/2026, ông Lê Văn Mẫu giữ chức gì?").findings == []


def test_an_end_that_was_not_known_ends_no_term(graph: Reader) -> None:
    answer = held(as_known(graph, date(2024, 12, 31)), f"Giám đốc {SO}", date(2026, 11, 1))
    assert [one.name for one in answer.holders] == ["Lê Văn Mẫu"] and len(answer.not_said) == 1


RELIEVED = [
    (date(2026, 5, 2), [], ["nguồn nêu kết thúc 2026-05-04"]),
    (date(2026, 5, 3), ["before a stated end"], []),
    (date(2026, 5, 4), [], []),
]


@pytest.mark.parametrize(("day", "bases", "notes"), RELIEVED)
def test_who_is_relieved_held_the_post_the_day_before(
    graph: Reader, day: date, bases: list[str], notes: list[str]
) -> None:
    answer = held(graph, DEPUTY, day)
    assert [one.basis for one in answer.holders] == bases
    assert [(one.note or "").split(" / ")[0] for one in answer.not_known] == notes

"""Tasks are asked for by their places, the part of their doers, their terms and what is reported of them."""

import neo4j
import pytest

from api.answers.ask import ask
from graph.store.reader import Reader

MORE = """
MATCH (c:Commitment {id: 'ra-soat'}), (pledge:Commitment {id: 'rut-ngan'}), (m:Meeting {id: 'phien-hop-4'}),
      (notice:Instrument {id: 'thong-bao-9'})
CREATE (c)-[:ORDERED_BY {id: 'p1'}]->(notice), (pledge)-[:MADE_AT {id: 'p2'}]->(m)
"""
OLD = "Sở Thông tin và Truyền thông"
TASKS = [
    (f"{OLD} phải làm gì ở Mây Ngàn?", {"ra-soat"}),
    (f"{OLD} tỉnh Mây Ngàn phải làm gì, trước ngày nào?", {"ra-soat"}),
    (f"{OLD} tỉnh Mây Ngàn phải làm gì trước ngày 1/8/2024?", {"ra-soat"}),
    (f"{OLD} tỉnh Mây Ngàn phải làm gì trước ngày 1/5/2024?", set()),
    ("3 sở, ngành và 4 xã phối hợp những việc gì?", {"ra-soat"}),
    ("3 sở, ngành và 4 xã chủ trì những việc gì?", {"khen-thuong"}),
    ("Việc nào ở Mây Ngàn đã qua mốc thời hạn?", {"ra-soat"}),
    ("Việc nào của tỉnh Mây Ngàn đã quá hạn?", {"ra-soat"}),
    ("Việc nào ở Sông Trăng đã quá hạn?", set()),
    ("3 sở, ngành và 4 xã có việc nào chưa xong?", {"ra-soat"}),
    ("Việc nào đến hạn trong năm 2024 ở Mây Ngàn?", {"ra-soat"}),
    ("Những việc nào đến hạn ngày 20/7/2024?", {"khen-thuong"}),
    ("Ông Nguyễn Thế Khoan yêu cầu gì ở Mây Ngàn?", {"ra-soat"}),
    ("Mây Ngàn đã hoàn thành rà soát kết quả chưa?", {"ra-soat"}),
    ("3 sở, ngành và 4 xã đã hoàn thành đề xuất khen thưởng chưa?", {"khen-thuong"}),
    ("Việc đề xuất khen thưởng xong chưa?", {"khen-thuong"}),
    ("Ai phải rà soát kết quả tỉnh Mây Ngàn?", {"ra-soat"}),
    ("Ai làm sạch dữ liệu đất đai?", {"lam-sach"}),
    ("Thông báo số 9/TB-UBND giao việc gì?", {"ra-soat", "khen-thuong"}),
    ("Phiên họp thứ 4 giao việc gì?", {"ra-soat", "khen-thuong"}),
]


@pytest.fixture(scope="module")
def reads(world: Reader, neo4j_driver: neo4j.Driver) -> Reader:
    """The made-up province where a paper orders one of the tasks of its meeting, at which somebody pledged too."""
    neo4j_driver.execute_query(MORE)
    return world


@pytest.mark.parametrize(("question", "tasks"), TASKS)
def test_the_tasks_asked_for_are_found(reads: Reader, question: str, tasks: set[str]) -> None:
    answer = ask(reads, question).responsible
    assert answer is not None and {one.commitment.id for one in answer.answers} == tasks


def test_who_works_with_somebody_does_not_lead(reads: Reader) -> None:
    answer = ask(reads, f"Ai phối hợp với {OLD} tỉnh Mây Ngàn?").responsible
    assert answer is not None
    assert [(one.who and one.who.id, one.role) for one in answer.answers] == [("cac-so-nganh", "coordinating")]


def test_of_a_task_that_only_news_of_the_meeting_tell_a_paper_does_not_answer_as_its_own(reads: Reader) -> None:
    said = ask(reads, "Thông báo 9/TB-UBND giao việc gì?").not_said
    told = [sentence for sentence in said if "không phải chính văn bản này" in sentence]
    assert len(told) == 1 and "khen thưởng" in told[0]


OTHERS = [
    ("ai la chu tich may ngan", "Nguyễn Thế Khoan: Chủ tịch UBND tỉnh Mây Ngàn"),
    ("ai là phó chủ tịch mây ngàn", "Khúc Thị Hoài An: Phó Chủ tịch UBND tỉnh Mây Ngàn"),
    ("ai la giam doc so thong tin va truyen thong may ngan thang 3/2024", "Lò Văn Thung: Giám đốc"),
    ("Bà Khúc Thị Hoài An phụ trách lĩnh vực gì?", "Khúc Thị Hoài An phụ trách y tế"),
    ("71,4 % hồ sơ là của kỳ nào?", "kỳ: nguồn không nêu"),
    ("Ai vận hành Mây Ngàn Số ngày 1/2/2031 và 1/6/2031?", "2031-02-01: UBND tỉnh Mây Ngàn vận hành"),
    ("Ai chủ trì phiên họp thứ 4 ở Mây Ngàn?", "Nguyễn Thế Khoan"),
    ("Mây Ngàn có những cuộc họp nào?", "2024-03-12"),
    ("Nguyễn Thế Khoan là ai?", "Nguyễn Thế Khoan: Chủ tịch UBND tỉnh Mây Ngàn"),
]


@pytest.mark.parametrize(("question", "sentence"), OTHERS)
def test_what_people_ask_in_their_own_words_is_answered(reads: Reader, question: str, sentence: str) -> None:
    assert sentence in ask(reads, question).findings[0].sentence


@pytest.mark.parametrize(
    "question", ["Ai chủ trì phiên họp thứ 4 ở Sông Trăng?", "ai la chu tich song trang", "Không Đâu là ai?"]
)
def test_no_other_meeting_office_or_person_is_taken_for_what_is_asked(reads: Reader, question: str) -> None:
    answer = ask(reads, question)
    assert answer.findings == [] and "Không có gì" in (answer.reason or "")


def test_what_no_source_tells_is_declined_with_its_reason(reads: Reader) -> None:
    assert "no weather" in (ask(reads, "Thời tiết hôm nay thế nào?").reason or "")

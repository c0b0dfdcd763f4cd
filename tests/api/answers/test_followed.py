"""What followed a body or place, by function, and with which others it became one; a made-up province."""

from collections.abc import Iterator
from datetime import date

import neo4j
import pytest
from findable import write_world

from api.answers.ask import ask
from api.answers.responsible import responsible
from graph.address import Address
from graph.store.reader import Reader

WORLD = """
CREATE (old:Entity:Body {id: 'so-thuong-nghiep', name: 'Sở Thương nghiệp tỉnh Mây Ngàn'}),
       (press:Entity:Body {id: 'so-bao-chi', name: 'Sở Báo chí tỉnh Mây Ngàn'}),
       (trade:Entity:Body {id: 'so-cong-thuong', name: 'Sở Công Thương tỉnh Mây Ngàn'}),
       (media:Entity:Body {id: 'so-van-hoa', name: 'Sở Văn hóa tỉnh Mây Ngàn'}),
       (old)-[:SUCCEEDED_BY {id: 'f1', on: '2031-03-01', how: ['split'], function: 'báo chí, xuất bản'}]->(press),
       (old)-[:SUCCEEDED_BY {id: 'f2', on: '2031-03-01', how: ['split'], function: 'tôn giáo'}]->(trade),
       (press)-[:SUCCEEDED_BY {id: 'f3', on: '2031-07-01', how: ['merge']}]->(media),
       (lau:Entity:Place {id: 'xa-ben-lau', name: 'xã Bến Lau', names: ['xã Bến Lau'], names_from: [''],
                          names_to: ['2031-07-01']}),
       (say:Entity:Place {id: 'xa-dong-say', name: 'xã Đồng Sậy'}),
       (both:Entity:Place {id: 'xa-lau-say', name: 'xã Lau Sậy', names: ['xã Lau Sậy'], names_from: ['2031-07-01'],
                           names_to: ['']}),
       (lau)-[:SUCCEEDED_BY {id: 'p1', on: '2031-07-01', how: ['merge']}]->(both),
       (say)-[:SUCCEEDED_BY {id: 'p2', on: '2031-07-01', how: ['merge']}]->(both),
       (:Entity:Body {id: 'y-te-cu', name: 'Sở Y tế tỉnh Mây Ngàn'})
           -[:SUCCEEDED_BY {id: 'y', on: '2031-07-01', how: ['merge']}]->
       (:Entity:Body {id: 'y-te', name: 'Sở Y tế tỉnh Mây Ngàn'})
"""
OLD = "Sở Thương nghiệp tỉnh Mây Ngàn"
FOLLOWED = [
    (f"Chức năng của {OLD} về đâu?", ["so-bao-chi", "so-cong-thuong", "so-van-hoa"]),
    (f"Chức năng báo chí của {OLD} về đâu?", ["so-bao-chi", "so-van-hoa"]),
    (f"Chức năng tôn giáo của {OLD} nay thuộc sở nào?", ["so-cong-thuong"]),
    ("Chuc nang ton giao cua So Thuong nghiep tinh May Ngan ve dau?", ["so-cong-thuong"]),
    (f"Phát thanh chuyển từ {OLD} sang đâu?", ["so-bao-chi", "so-van-hoa"]),
    (f"Chức năng đo đạc của {OLD} về đâu?", ["so-bao-chi", "so-cong-thuong", "so-van-hoa"]),
]
MERGED = [
    ("Xã Bến Lau hợp nhất với xã nào?", ["xa-dong-say"]),
    ("Xã Lau Sậy được sáp nhập với những xã nào?", ["xa-ben-lau", "xa-dong-say"]),
    (f"{OLD} hợp nhất với sở nào?", []),
    ("Sở Báo chí tỉnh Mây Ngàn sáp nhập với sở nào?", ["so-bao-chi"]),  # with one that was there before
]


@pytest.fixture
def reads(database: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    write_world(neo4j_driver, database, WORLD)
    with Reader(database, timeout=60.0) as reader:
        yield reader


def test_a_function_is_followed_the_way_it_went(reads: Reader) -> None:
    for question, ids in FOLLOWED:
        findings = ask(reads, question).findings
        assert sorted(finding.about[1].id for finding in findings) == ids, question


ABSENT = [
    ("xa-lau-say", date(2031, 6, 30), "chưa có vào ngày 2031-06-30: có từ 2031-07-01"),
    ("xa-lau-say", date(2031, 7, 1), None),
    ("xa-ben-lau", date(2031, 6, 30), None),
    ("xa-ben-lau", date(2031, 7, 1), "không còn từ ngày 2031-07-01"),
    ("xa-dong-say", date(2031, 7, 1), None),
]


@pytest.mark.parametrize(("place", "on", "note"), ABSENT)
def test_what_was_not_there_on_the_day_says_so(reads: Reader, place: str, on: date, note: str | None) -> None:
    [asked] = responsible(reads, where=place, on=on).understood.where
    assert (asked.note or "").partition(" / ")[0] == (note or "")


def test_a_body_that_gave_way_to_its_namesake_is_not_said_to_be_no_more(reads: Reader) -> None:
    answer = ask(reads, "Ai đứng đầu Sở Y tế tỉnh Mây Ngàn?", date(2031, 8, 1))
    assert [one for one in answer.not_said if "không còn" in one] == []
    gone = ask(reads, "Ai đứng đầu Sở Báo chí tỉnh Mây Ngàn?", date(2031, 8, 1))
    assert [one for one in gone.not_said if "không còn từ ngày 2031-07-01" in one]


def test_with_what_others_something_was_merged(reads: Reader) -> None:
    for question, ids in MERGED:
        answer = ask(reads, question)
        assert [finding.about[0].id for finding in answer.findings] == ids, question
        assert bool(answer.not_said) == (not ids)

"""The calendars, read by the icalendar package as a calendar program reads them."""

from datetime import date, datetime

import neo4j
import pytest
from fastapi.testclient import TestClient
from icalendar import Calendar, Component

MORE = """
MATCH (may:Place {id: 'may-ngan'})
UNWIND [
  {id: 'bao-cao', text: 'báo cáo tiến độ', recurs: 'monthly', made_on: '2024-04-12', due_time: '16:00'},
  {id: 'hang-tuan', text: 'gửi số liệu', recurs: 'weekly', made_on: '2024-04-12', due_time: '16:00',
   due_text: 'trước 16h00 thứ Năm hằng tuần'},
  {id: 'som', text: 'gửi danh sách', due: '2024-05-05', due_op: 'by', due_time: '09:30', made_on: '2024-04-12'},
  {id: 'khong-nam', text: 'tổng kết', due: 'XXXX-05-05', due_op: 'by', made_on: '2024-04-12'},
  {id: 'it-khi', text: 'rà soát lại', recurs: 'ba lần mỗi nhiệm kỳ', made_on: '2024-04-12'}
] AS task
CREATE (c:Entity:Commitment {kind: 'assignment', name: task.text}) SET c += task
CREATE (may)-[:RESPONSIBLE_FOR {id: 'to-' + task.id, role: 'lead', documents: 1}]->(c)
"""


@pytest.fixture(scope="module", autouse=True)
def more(world: object, neo4j_driver: neo4j.Driver) -> None:
    """Tasks that recur, have an hour, or a day whose year nobody said."""
    neo4j_driver.execute_query(MORE)


def events(client: TestClient, feed: str, **about: str) -> dict[str, Component]:
    answer = client.get(f"/feeds/{feed}.ics", params=about)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    calendar = Calendar.from_ical(answer.content)
    return {str(event["uid"]).partition("@")[0]: event for event in calendar.walk("VEVENT")}


def test_a_deadline_says_before_where_the_text_does(client: TestClient) -> None:
    found = events(client, "commitments")
    assert found["khen-thuong"].decoded("dtstart") == date(2024, 7, 20)
    assert found["khen-thuong"]["summary"].startswith("Trước 2024-07-20: 3 sở, ngành và 4 xã – ")
    assert found["ra-soat"].decoded("dtstart") == date(2024, 6, 30), "a month ends on its last day"


def test_an_hour_is_of_viet_nam(client: TestClient) -> None:
    begins = events(client, "commitments")["som"].decoded("dtstart")
    assert isinstance(begins, datetime) and begins.isoformat() == "2024-05-05T09:30:00+07:00"


def test_what_recurs_has_a_rule_from_the_day_it_was_given(client: TestClient) -> None:
    event = events(client, "commitments")["bao-cao"]
    assert event["rrule"].to_ical() == b"FREQ=MONTHLY"
    assert event.decoded("dtstart").isoformat() == "2024-04-12T16:00:00+07:00"


def test_what_recurs_says_before_and_on_which_day_as_the_text_does(client: TestClient) -> None:
    event = events(client, "commitments")["hang-tuan"]
    assert event["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=TH"
    assert event.decoded("dtstart").isoformat() == "2024-04-18T16:00:00+07:00"
    assert event["summary"] == "Trước 16h00 thứ Năm hằng tuần: Mây Ngàn – gửi số liệu"


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"place": "Mây Ngàn", "computed": "recurring"}, {"bao-cao", "hang-tuan"}),
        ({"body": "Sở Thông tin và Truyền thông tỉnh Mây Ngàn", "role": "lead"}, {"ra-soat"}),
        ({"place": "Mây Ngàn", "due_before": "2024-05-06"}, {"som"}),
        ({"body": "Sở Thông tin và Truyền thông tỉnh Mây Ngàn", "role": "monitoring"}, set()),
    ],
)
def test_a_calendar_holds_the_tasks_of_a_question(client: TestClient, given: dict[str, str], found: set[str]) -> None:
    assert set(events(client, "commitments", **given)) == found


def test_what_has_no_day_stays_out(client: TestClient) -> None:
    assert not {"khong-nam", "it-khi", "lam-sach"} & set(events(client, "commitments"))


@pytest.mark.parametrize("about", ["Đề án 99", "may-ngan", "Khúc Thị Hoài An"])
def test_a_calendar_holds_what_is_tied_to_a_programme_place_or_person(client: TestClient, about: str) -> None:
    own = events(client, "commitments", about=about)
    assert set(own) < set(events(client, "commitments"))
    assert ("som" in own) == (about == "may-ngan")


def test_meetings_say_who_chaired_or_that_no_source_does(client: TestClient) -> None:
    found = events(client, "meetings")
    assert found["phien-hop-4"].decoded("dtstart") == date(2024, 3, 12)
    assert found["phien-hop-4"]["location"] == "Mây Ngàn"
    assert "Chủ trì: Nguyễn Thế Khoan" in found["phien-hop-4"]["description"]
    assert "Nguồn không nêu ai chủ trì" in found["phien-hop-5"]["description"]
    assert set(events(client, "meetings", about="Nguyễn Thế Khoan")) == {"phien-hop-4"}


def test_somebody_unknown_is_404(client: TestClient) -> None:
    answer = client.get("/feeds/meetings.ics", params={"about": "Không Ai"})
    assert answer.status_code == 404 and "Không Ai" in answer.json()["detail"]

"""Of which tasks the reports of a document speak when one of them tells of which meeting the document does."""

import pytest
from profiles import tasks_and_reports

from graph.model.claims import CLUES, Candidate, Profile
from loaders.resolve.attach import attach

GIVEN = (
    "Ngày 10/01/2031, UBND tỉnh Sông Trăng tổ chức phiên họp. Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử giao Sở Y tế "
    "xây dựng Đề án khám bệnh từ xa, hoàn thành trước ngày 30/6/2031; giao Sở Xây dựng sửa chữa 12 trạm bơm ven sông, "
    "hoàn thành trước ngày 30/9/2031; giao Sở Nông nghiệp và Môi trường lập bản đồ các bến phà nhỏ trước ngày "
    "31/8/2031; giao UBND các xã, phường vận động 900 hộ nuôi cá lồng di dời khỏi luồng tàu trước ngày 30/4/2031."
)
SCHEME, PUMPS, MAP, CAGES = "đề án", "trạm bơm", "bến phà", "cá lồng"
SURELY = "Sở Y tế tỉnh Sông Trăng đã hoàn thành việc xây dựng Đề án khám bệnh từ xa."
REPORTS = [
    ("Sở Xây dựng mới sửa xong 7 trạm bơm.", PUMPS),
    ("Sở Nông nghiệp và Môi trường đang hoàn thiện bản đồ bến phà.", MAP),
    ("Việc di dời cá lồng mới đạt 40%.", CAGES),
    # Of another province or day; with one word of it; as like to one task as to another.
    ("Ở tỉnh Mây Ngàn, Sở Nông nghiệp và Môi trường đang hoàn thiện bản đồ bến phà.", None),
    ("Sở Xây dựng đã hoàn thành việc sửa trụ sở.", None),
    ("UBND tỉnh đã hoàn thành bản đồ trạm bơm và bến phà.", None),
]


def attached(report: str, day: str = "2031-10-20") -> list[str | None]:
    """By which words the tasks are known of which the reports in a text are found to speak."""
    tasks, _ = tasks_and_reports(GIVEN, "2031-01-11")
    known: list[Candidate] = list(zip((SCHEME, PUMPS, MAP, CAGES), tasks, strict=True))
    _, reports = tasks_and_reports(report, day)
    by_id = {str(at): one for at, one in enumerate(reports)}
    found = attach(by_id, {key: [task for task in known if _meet(one, task[1])] for key, one in by_id.items()})
    return [found[key] for key in by_id]


def _meet(report: Profile, task: Profile) -> bool:
    return not set(report.features[CLUES]).isdisjoint(task.features[CLUES])


@pytest.mark.parametrize(("report", "task"), REPORTS)
def test_beside_a_sure_report_fewer_words_tell_which_task_of_the_same_meeting_is_meant(
    report: str, task: str | None
) -> None:
    assert attached(f"{SURELY} {report}") == [SCHEME, task]
    assert attached(f"{report} {SURELY}") == [task, SCHEME]


@pytest.mark.parametrize("report", [report for report, _ in REPORTS])
def test_without_a_sure_report_a_few_words_tell_nothing(report: str) -> None:
    assert attached(f"Tại tỉnh Sông Trăng: {report}") == [None]


@pytest.mark.parametrize(("report", "task"), REPORTS)
def test_a_text_that_names_the_day_of_the_meeting_tells_its_tasks_in_fewer_words(report: str, task: str | None) -> None:
    named = "Ngày 18/10/2031, UBND tỉnh Sông Trăng kiểm điểm kết quả thực hiện kết luận tại cuộc họp ngày 10/01/2031."
    assert attached(f"{named} {report}") == [task]


NOTICE = "Thông báo số 12/TB-UBND: Kết luận của Chủ tịch UBND tỉnh tại phiên họp\n"


def test_a_text_that_names_the_paper_of_the_tasks_tells_them_in_fewer_words_and_without_their_doers() -> None:
    named = "Tại tỉnh Sông Trăng, về thực hiện Thông báo số 12/TB-UBND, đến nay mới xong 7/12 trạm bơm ven sông."
    told, _ = tasks_and_reports(f"{NOTICE}{GIVEN}", "2031-01-11")
    _, [report] = tasks_and_reports(named, "2031-10-20")
    known: list[Candidate] = list(zip((SCHEME, PUMPS, MAP, CAGES), told, strict=True))
    assert all(_meet(report, task) for _, task in known)
    assert attach({"r": report}, {"r": known}) == {"r": PUMPS}


def test_what_is_told_of_a_meeting_as_news_reports_on_none_of_its_tasks() -> None:
    news = f"{GIVEN} Việc khoan giếng mới xong 21/30 giếng."
    _, reports = tasks_and_reports(news, "2031-01-11")
    assert reports and all(one.features["occasion"] == () for one in reports)


def test_a_report_of_a_day_before_the_meeting_is_of_none_of_its_tasks() -> None:
    assert attached(f"{SURELY} Sở Xây dựng mới sửa xong 7 trạm bơm.", "2031-01-05") == [None, None]


def test_a_report_that_fits_to_two_tasks_is_of_neither() -> None:
    [task, *_], _ = tasks_and_reports(GIVEN, "2031-01-11")
    _, [report] = tasks_and_reports(SURELY, "2031-03-20")
    assert attach({"r": report}, {"r": [("one", task), ("one", task)]}) == {"r": "one"}
    assert attach({"r": report}, {"r": [("one", task), ("other", task)]}) == {"r": None}

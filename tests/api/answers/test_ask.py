"""Questions in Vietnamese, answered over a made-up province."""

from datetime import date

import pytest

from api.answers.ask import ask
from graph.store.reader import Reader


def test_who_is_responsible_is_answered_in_full(world: Reader) -> None:
    answer = ask(world, "Ai phụ trách Đề án 99 ở Mây Ngàn?")
    assert answer.responsible is not None
    assert [a.who and a.who.id for a in answer.responsible.answers] == ["may-ngan"]


def test_words_after_o_that_are_no_place_belong_to_the_task(world: Reader) -> None:
    answer = ask(world, "Ai phụ trách khen thưởng ở trên mây?")
    assert answer.responsible is not None and answer.responsible.understood.where == []
    assert answer.responsible.understood.what[0].name == "khen thưởng trên mây"


def test_who_chaired_comes_with_office_day_and_quote(world: Reader) -> None:
    [finding] = ask(world, "Ai chủ trì phiên họp thứ 4?").findings
    assert "Nguyễn Thế Khoan (Chủ tịch UBND tỉnh Mây Ngàn) chủ trì" in finding.sentence
    assert "2024-03-12" in finding.sentence and [e.quote for e in finding.evidence] == ["lời văn 7"]


def test_an_unnamed_chair_is_not_said(world: Reader) -> None:
    answer = ask(world, "Ai chủ trì phiên họp thứ 5?")
    assert answer.findings == [] and "no source says who chaired" in answer.not_said[0]


def test_who_sat_at_a_site(world: Reader) -> None:
    [finding] = ask(world, "Ai dự phiên họp thứ 4 tại điểm cầu Cửa Mây?").findings
    assert "Khúc Thị Hoài An" in finding.sentence and "có phát biểu" in finding.sentence


def test_what_was_pledged_names_who_said_so(world: Reader) -> None:
    [finding] = ask(world, "Mây Ngàn cam kết gì?").findings
    assert finding.sentence.startswith("Nguyễn Thế Khoan") and "rút ngắn thời gian" in finding.sentence


def test_platforms_of_a_programme_in_a_place(world: Reader) -> None:
    findings = ask(world, "Nền tảng nào của Đề án 99 ở Mây Ngàn?").findings
    assert {f.about[0].id for f in findings} == {"may-ngan-so", "so-suc-khoe-may-ngan"}
    assert ask(world, "Nền tảng nào của Đề án 99 ở Sông Trăng?").findings == []


def test_a_figure_is_told_with_its_comparison_and_the_missing_period(world: Reader) -> None:
    [finding] = ask(world, "Tỷ lệ hồ sơ có kết quả điện tử của Mây Ngàn so với cả nước?").findings
    assert "71,4 %" in finding.sentence and "cả nước: 62,8 %" in finding.sentence
    assert "kỳ: nguồn không nêu" in finding.sentence and "Nguyễn Thế Khoan" in finding.sentence


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        ("Tỷ lệ hồ sơ có kết quả điện tử", "tỷ lệ hồ sơ có kết quả điện tử: 71,4 %"),
        ("Tỷ lệ hồ sơ đã được kết quả điện tử", "tỷ lệ hồ sơ có kết quả điện tử: 71,4 %"),
        ("ty le ho so dien tu", "tỷ lệ hồ sơ có kết quả điện tử: 71,4 %"),
        ("Tỷ lệ hồ sơ điện tử mới", "không đúng số liệu được hỏi"),
        ("Tỷ lệ hồ sơ nộp trực tuyến", None),
    ],
)
def test_another_figure_is_not_taken_for_the_one_asked_about(world: Reader, measure: str, said: str | None) -> None:
    answer = ask(world, f"{measure} cua May Ngan" if measure.isascii() else f"{measure} của Mây Ngàn là bao nhiêu?")
    assert [finding.sentence.startswith(said) for finding in answer.findings if said] == [True] * bool(said)
    assert bool(answer.not_said) == (said is None)


def test_a_name_that_nothing_bears_is_said(world: Reader) -> None:
    assert "Không Đâu" in (ask(world, "Không Đâu cam kết gì?").reason or "")


def test_private_questions_are_declined_with_the_reason(world: Reader) -> None:
    answer = ask(world, "Số điện thoại của ông Nguyễn Thế Khoan?")
    assert answer.understood.kind == "declined" and "public offices" in (answer.reason or "")


SENTENCES = [
    ("Phiên họp thứ 4 diễn ra khi nào, ở đâu?", ["2024-03-12", "tại Mây Ngàn"], "lời văn 41"),
    ("Ông Nguyễn Thế Khoan giữ chức gì?", ["Chủ tịch UBND tỉnh Mây Ngàn", "từ 2021-06-01", "stated"], "lời văn 6"),
    ("Ai là Giám đốc Sở TTTT tỉnh Mây Ngàn ngày 1/3/2024?", ["Lò Văn Thung", "between two sightings"], "lời văn 5"),
    ("Ai phụ trách lĩnh vực y tế?", ["Khúc Thị Hoài An", "Phó Chủ tịch", "Quyết định 5/QĐ-UBND"], "lời văn 36"),
    ("Phó Chủ tịch nào của Mây Ngàn phụ trách y tế?", ["Khúc Thị Hoài An (", "phụ trách y tế"], "lời văn 36"),
    ("Cơ quan thường trực của Ban Chỉ đạo theo Quyết định 7 là ai?", ["Sở Khoa học và Công nghệ"], "lời văn 39"),
    ("Ai là thành viên Ban Chỉ đạo 9?", ["Nguyễn Thế Khoan", "từ 2024-01-01, đến 2025-01-01"], "lời văn 40"),
    ("Cơ quan thường trực của Ban Chỉ đạo 9 là ai?", ["Sở Khoa học và Công nghệ tỉnh Mây Ngàn"], "lời văn 39"),
    ("Ai phụ trách Mây Ngàn Số?", ["UBND tỉnh Mây Ngàn vận hành Mây Ngàn Số"], "lời văn 24"),
    ("Ai dự phiên họp tại điểm cầu Cửa Mây?", ["Khúc Thị Hoài An", "có phát biểu"], "lời văn 8"),
    ("Ai chủ trì cuộc họp ngày 12/3?", ["Nguyễn Thế Khoan", "2024-03-12"], "lời văn 7"),
    ("Ai vận hành Mây Ngàn Số?", ["UBND tỉnh Mây Ngàn vận hành Mây Ngàn Số"], "lời văn 24"),
    ("Chức năng của Sở Thông tin và Truyền thông tỉnh Mây Ngàn về đâu?", ["2025-03-01", "Khoa học"], "lời văn 2"),
    ("Sở Khoa học và Công nghệ tỉnh Mây Ngàn hình thành từ đâu?", ["2025-03-01", "Thông tin"], "lời văn 2"),
]


@pytest.mark.parametrize(("question", "parts", "quote"), SENTENCES)
def test_a_question_is_answered_in_a_sentence_with_its_proof(
    world: Reader, question: str, parts: list[str], quote: str
) -> None:
    [finding] = ask(world, question).findings
    assert [part for part in parts if part not in finding.sentence] == []
    assert quote in [evidence.quote for evidence in finding.evidence]


@pytest.mark.parametrize("question", ["Ai ký Thông báo 9/TB-UBND?", "Thông báo 9/TB-UBND kết luận cuộc họp nào?"])
def test_of_a_paper_the_signer_and_the_meeting_it_concludes_are_told(world: Reader, question: str) -> None:
    signed, concludes = ask(world, question).findings
    assert "Khúc Thị Hoài An ký" in signed.sentence and "KT." in signed.sentence
    assert "kết luận Phiên họp lần thứ 4" in concludes.sentence and "2024-03-12" in concludes.sentence


def test_the_day_of_the_question_counts(world: Reader) -> None:
    assert ask(world, "Ai là thành viên Ban Chỉ đạo 9 ngày 1/6/2024?").findings
    later = ask(world, "Ai là thành viên Ban Chỉ đạo 9 ngày 1/6/2025?")
    assert later.findings == [] and later.not_said
    assert ask(world, "Ông Nguyễn Thế Khoan giữ chức gì ngày 1/6/2020?").findings == []
    assert ask(world, "Ai là thành viên Ban Chỉ đạo 9?", on=date(2025, 6, 1)).findings == []


def tasks(world: Reader, question: str) -> set[str]:
    answer = ask(world, question).responsible
    assert answer is not None
    return {one.commitment.id for one in answer.answers}


def test_tasks_are_found_by_who_has_them_and_by_who_gave_them(world: Reader) -> None:
    assert tasks(world, "Sở Thông tin và Truyền thông tỉnh Mây Ngàn phải làm gì?") == {"ra-soat"}
    given = tasks(world, "Ông Nguyễn Thế Khoan đã giao những việc gì, cho ai?")
    assert given == {"ra-soat", "khen-thuong", "lam-sach"}
    assert tasks(world, "Thông báo 9/TB-UBND giao việc gì?") == {"ra-soat", "khen-thuong"}
    assert tasks(world, "Nguyễn Thế Khoan giao Sở Thông tin và Truyền thông tỉnh Mây Ngàn việc gì?") == {"ra-soat"}


def test_tasks_can_be_asked_for_by_their_deadline(world: Reader) -> None:
    assert tasks(world, "Nhiệm vụ nào của Sở TTTT tỉnh Mây Ngàn đã qua mốc thời hạn?") == {"ra-soat"}
    assert tasks(world, "Nhiệm vụ nào của Sở TTTT tỉnh Mây Ngàn chưa đến hạn?") == set()
    assert tasks(world, "Việc nào của 3 sở, ngành và 4 xã phải xong trước 1/7/2024?") == {"ra-soat"}
    assert tasks(world, "Khi nào phải xong đề xuất khen thưởng?") == {"khen-thuong"}


def test_tasks_can_be_asked_for_by_what_sources_report(world: Reader) -> None:
    assert tasks(world, "Việc nào đã hoàn thành?") == {"khen-thuong"}
    assert tasks(world, "Viec nao da hoan thanh?") == {"khen-thuong"}
    assert tasks(world, "3 sở, ngành và 4 xã đã hoàn thành những việc nào?") == {"khen-thuong"}
    assert tasks(world, "Sở Thông tin và Truyền thông tỉnh Mây Ngàn đã hoàn thành những việc nào?") == set()
    assert tasks(world, "Việc nào được gia hạn?") == set()
    assert tasks(world, "Việc nào đã hoàn thành ngày 19/6/2024?") == set()


def test_tasks_can_be_asked_for_by_what_they_concern_and_by_the_time_they_are_due(world: Reader) -> None:
    given = tasks(world, "Ông Nguyễn Thế Khoan giao những việc gì?")
    about = tasks(world, "Ông Nguyễn Thế Khoan giao những việc gì về Kế hoạch chuyển đổi số tỉnh năm 2024?")
    assert about == {"ra-soat"} < given
    assert tasks(world, "Ông Nguyễn Thế Khoan giao những việc gì về Đề án 99?") == set()
    assert "Không Đâu" in (ask(world, "Ông Nguyễn Thế Khoan giao việc gì về Không Đâu?").reason or "")
    assert tasks(world, "Việc nào phải xong trong tháng 6/2024?") == {"ra-soat"}
    assert tasks(world, "Việc nào đến hạn trong quý III năm 2024?") == {"khen-thuong"}
    assert tasks(world, "Việc nào của Sở TTTT tỉnh Mây Ngàn đến hạn trong năm 2024?") == {"ra-soat"}
    assert tasks(world, "Việc nào đến hạn trong năm 2023?") == set()


MEETINGS = [
    ("Tháng 3/2024 có những cuộc họp nào?", {"phien-hop-4"}),
    ("Trong năm 2024 có những cuộc họp nào?", {"phien-hop-4", "phien-hop-5"}),
    ("Nguyễn Thế Khoan chủ trì những cuộc họp nào?", {"phien-hop-4"}),
    ("Chủ tịch UBND tỉnh Mây Ngàn chủ trì cuộc họp nào trong tháng 3/2024?", {"phien-hop-4"}),
    ("Khúc Thị Hoài An chủ trì những cuộc họp nào?", set()),
    ("Khúc Thị Hoài An dự những cuộc họp nào?", {"phien-hop-4"}),
    ("Khúc Thị Hoài An kết luận cuộc họp nào?", {"phien-hop-5"}),
    ("Khúc Thị Hoài An kết luận cuộc họp nào trong tháng 3/2024?", set()),
]


@pytest.mark.parametrize(("question", "meetings"), MEETINGS)
def test_meetings_are_found_by_their_days_and_by_who_chaired_them(
    world: Reader, question: str, meetings: set[str]
) -> None:
    assert {finding.about[0].id for finding in ask(world, question).findings} == meetings


@pytest.mark.parametrize("question", ["Cuộc họp ngày 12/3/2024 do ai chủ trì?", "Ai chủ trì cuộc họp ngày 12/3/2024?"])
def test_a_meeting_may_be_named_by_its_day(world: Reader, question: str) -> None:
    [finding] = ask(world, question).findings
    assert "Nguyễn Thế Khoan" in finding.sentence and "2024-03-12" in finding.sentence


def test_a_field_that_nobody_is_said_to_have_is_not_said_rather_than_unknown(world: Reader) -> None:
    answer = ask(world, "Phó Chủ tịch nào của Mây Ngàn phụ trách vũ trụ?")
    assert (answer.findings, answer.reason) == ([], None) and "no source here says so" in answer.not_said[0]


def test_no_meeting_of_another_day_is_taken_for_the_one_asked_about(world: Reader) -> None:
    answer = ask(world, "Ai chủ trì cuộc họp ngày 13/3/2024?")
    assert answer.findings == [] and answer.reason


def test_who_heads_a_body_is_told_by_its_head_position(world: Reader) -> None:
    asked = "Ai đứng đầu Sở Thông tin và Truyền thông tỉnh Mây Ngàn"
    [finding] = ask(world, f"{asked} ngày 15/3/2024?").findings
    assert finding.sentence.startswith("Lò Văn Thung: Giám đốc") and finding.evidence
    today = ask(world, f"{asked}?")
    assert today.findings == [] and any("không còn từ ngày 2025-03-01" in one for one in today.not_said)


def test_a_giver_or_a_doer_that_nothing_bears_is_said(world: Reader) -> None:
    assert "Không Đâu" in (ask(world, "Không Đâu phải làm gì?").reason or "")
    assert "Không Đâu" in (ask(world, "Nguyễn Thế Khoan giao Không Đâu việc gì?").reason or "")


def test_what_was_understood_is_said(world: Reader) -> None:
    assert (ask(world, "Ai ký Thông báo 9/TB-UBND?").read_as or "").startswith(
        "văn bản do ai ban hành, ai ký, kết luận cuộc họp nào: “Thông báo 9/TB-UBND”"
    )


def test_tasks_are_found_by_their_words_with_or_without_the_word_for_a_task(world: Reader) -> None:
    for question in ("Ai phụ trách việc làm sạch dữ liệu đất đai?", "Việc làm sạch dữ liệu đất đai giao cho ai?"):
        assert tasks(world, question) == {"lam-sach"}


def test_of_words_that_no_task_holds_it_is_said_that_none_was_found(world: Reader) -> None:
    answer = ask(world, "Ai phụ trách trồng cây trên mặt trăng?").responsible
    assert answer is not None and "trồng cây trên mặt trăng" in answer.not_said[0]
    answer = ask(world, "Nhiệm vụ nào của Sở TTTT tỉnh Mây Ngàn chưa đến hạn?").responsible
    assert answer is not None and "Sở Thông tin và Truyền thông tỉnh Mây Ngàn" in answer.not_said[0]


@pytest.mark.parametrize(
    "question",
    [
        "Ai giao Sở Thông tin và Truyền thông tỉnh Mây Ngàn rà soát kết quả?",
        "ai giao sở thông tin truyền thông mây ngàn phải rà soát kết quả?",
        "Ai giao việc rà soát kết quả cho Sở TTTT tỉnh Mây Ngàn?",
        "Ai giao rà soát kết quả thực hiện?",
    ],
)
def test_who_gave_a_task_is_asked_with_its_doer_or_without(world: Reader, question: str) -> None:
    answer = ask(world, question).responsible
    assert answer is not None and {one.commitment.id for one in answer.answers} == {"ra-soat"}
    assert {actor.name for one in answer.answers for actor in one.assigned_by} == {"Nguyễn Thế Khoan"}


def test_a_task_that_another_has_is_not_taken_for_that_of_the_doer_asked_about(world: Reader) -> None:
    answer = ask(world, "Ai giao Sở Thông tin và Truyền thông tỉnh Mây Ngàn đề xuất khen thưởng?").responsible
    assert answer is not None and answer.answers == [] and any("đề xuất" in sentence for sentence in answer.not_said)


def test_of_a_task_that_no_source_extends_it_is_said(world: Reader) -> None:
    answer = ask(world, "Đề xuất khen thưởng được gia hạn đến khi nào?")
    assert answer.responsible is not None and answer.responsible.answers
    assert "no source says that it was given more time" in answer.not_said[0]


def test_tasks_can_be_asked_for_by_the_time_they_were_given(world: Reader) -> None:
    assert tasks(world, "Sở TTTT tỉnh Mây Ngàn được giao việc gì trong năm 2024?") == {"ra-soat"}
    assert tasks(world, "Sở TTTT tỉnh Mây Ngàn được giao việc gì trong tháng 4/2024?") == set()
    assert tasks(world, "Ông Nguyễn Thế Khoan giao việc gì trong tháng 3/2024?") == {
        "ra-soat",
        "khen-thuong",
        "lam-sach",
    }


def test_what_a_body_has_to_do_about_something_is_found_by_the_words_of_its_tasks(world: Reader) -> None:
    assert tasks(world, "3 sở, ngành và 4 xã phải làm gì về khen thưởng?") == {"khen-thuong"}
    assert tasks(world, "Sở TTTT tỉnh Mây Ngàn phải làm gì về khen thưởng?") == set()


def test_deadlines_are_asked_for_with_the_doer_and_before_a_day(world: Reader) -> None:
    assert tasks(world, "3 sở, ngành và 4 xã phải đề xuất khen thưởng trước ngày nào?") == {"khen-thuong"}
    assert tasks(world, "Bao giờ 3 sở, ngành và 4 xã phải đề xuất xong khen thưởng?") == {"khen-thuong"}


BEFORE = [
    ("20/7/2024", {"ra-soat", "khen-thuong"}),  # which is to be done `trước ngày 20/7/2024`
    ("19/7/2024", {"ra-soat"}),
    ("1/7/2024", {"ra-soat"}),  # in June
    ("30/6/2024", set()),
]


@pytest.mark.parametrize(("day", "found"), BEFORE)
def test_what_is_due_before_a_day_is_due_on_the_eve_of_it_or_earlier(world: Reader, day: str, found: set[str]) -> None:
    assert tasks(world, f"Những việc nào phải xong trước {day}?") & {"ra-soat", "khen-thuong"} == found


HOLDERS = [
    ("Ai là Giám đốc Sở Thông tin và Truyền thông tỉnh Mây Ngàn tháng 2/2025?", "not known (chỉ thấy giữ chức"),
    ("Ai là Giám đốc Sở Thông tin và Truyền thông tỉnh Mây Ngàn tháng 3/2024?", "between two sightings"),
    ("Ai từng là Giám đốc Sở Thông tin và Truyền thông tỉnh Mây Ngàn?", "seen"),
    ("Lò Văn Thung làm Giám đốc Sở Thông tin và Truyền thông tỉnh Mây Ngàn từ khi nào?", "thấy 2024-01-10"),
]


@pytest.mark.parametrize(("question", "basis"), HOLDERS)
def test_who_holds_an_office_is_told_as_of_today_or_of_the_time_asked_about(
    world: Reader, question: str, basis: str
) -> None:
    [finding] = ask(world, question).findings
    assert finding.sentence.startswith("Lò Văn Thung") and basis in finding.sentence


def test_nobody_holds_an_office_before_sources_show_it(world: Reader) -> None:
    question = "Ai là Giám đốc Sở Thông tin và Truyền thông tỉnh Mây Ngàn"
    assert "not known" in ask(world, f"{question} năm 2023?").findings[0].sentence
    assert "seen on that day" in ask(world, f"{question} năm 2024?").findings[0].sentence


def test_who_heads_a_place_heads_what_governs_it(world: Reader) -> None:
    [finding] = ask(world, "Ai đứng đầu tỉnh Mây Ngàn?").findings
    assert finding.sentence.startswith("Nguyễn Thế Khoan: Chủ tịch UBND tỉnh Mây Ngàn")


def test_what_was_pledged_is_asked_for_by_the_office_of_who_did(world: Reader) -> None:
    [finding] = ask(world, "Chủ tịch UBND tỉnh Mây Ngàn cam kết gì?").findings
    assert "rút ngắn thời gian" in finding.sentence

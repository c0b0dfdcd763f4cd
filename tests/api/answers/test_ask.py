"""Questions in Vietnamese, answered over a made-up province."""

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


def test_a_name_that_nothing_bears_is_said(world: Reader) -> None:
    assert "Không Đâu" in (ask(world, "Không Đâu cam kết gì?").reason or "")


def test_private_questions_are_declined_with_the_reason(world: Reader) -> None:
    answer = ask(world, "Số điện thoại của ông Nguyễn Thế Khoan?")
    assert answer.understood.kind == "declined" and "public offices" in (answer.reason or "")

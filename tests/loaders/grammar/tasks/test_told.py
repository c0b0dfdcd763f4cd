"""Progress as reported, platforms under a scheme, and what a text does not say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readings import reading

from loaders.grammar.figures.figures import find_figures
from loaders.grammar.figures.progress import find_progress
from loaders.grammar.meetings.meetings import find_meetings
from loaders.grammar.not_said import not_said
from loaders.grammar.tasks.commitments import find_commitments
from loaders.grammar.ties.platforms import find_platform_relations

STATES = [
    ("{b:Sở Nội vụ} đã hoàn thành đề án.", ["done"]),
    ("{b:Sở Nội vụ} hoàn thành đề án trước thời hạn.", ["done_on_time"]),
    ("Còn 51 nhiệm vụ chậm tiến độ.", ["not_done_late"]),
    ("Thời điểm tắt sóng được gia hạn.", ["extended"]),
    ("{b:Sở Nội vụ} đang triển khai đề án.", ["in_progress"]),
    ("{p:Ông An} yêu cầu {b:Sở Nội vụ} hoàn thành đề án trước thời hạn.", []),
    ("{b:Sở Nội vụ} tổ chức hội nghị.", []),
    ("Họ muốn góp vốn vào những gì mà {l:Hải Lĩnh} đang triển khai.", []),
    ("Đồng đội đang nỗ lực xây dựng hình ảnh đẹp.", []),
]
FIELDS = [
    ("HOÀN THÀNH (trước hạn 12 ngày)", "done_on_time"),
    ("Đã hoàn thành nhưng chậm 5 ngày", "done_late"),
    ("Hoàn thành", "done"),
    ("CHẬM. Nguyên nhân: mưa lớn", "not_done_late"),
    ("Chưa hoàn thành, còn trong hạn", "not_done_in_term"),
    ("ĐƯỢC GIA HẠN", "extended"),
    ("Đang thực hiện", "in_progress"),
]


@pytest.mark.parametrize(("text", "states"), STATES)
def test_progress_is_what_the_text_reports(text, states):
    read = reading(text)
    assert [p.state for p in find_progress(read, find_commitments(read, (), ()))] == states


@pytest.mark.parametrize(("words", "state"), FIELDS)
def test_field_of_a_report_tells_the_state_of_its_item(words, state):
    text = f"[Nhiệm vụ 02] Dời bến phà khỏi khu dân cư\n  Hạn: 30/9/2020\n  Tình trạng: {words}"
    (report,) = find_progress(reading(text), ())
    assert (report.state, report.what) == (state, "[Nhiệm vụ 02] Dời bến phà khỏi khu dân cư")


def test_platforms_of_a_paragraph_belong_to_the_scheme():
    text = (
        "{l:TP Hải Lĩnh=Hải Lĩnh} khai trương các nền tảng của {r:Đề án 06} trên địa bàn thành phố, gồm: "
        "Công dân số ({r:iHaiLinh}) kết nối người dân. {r:Sổ sức khỏe} trên {r:VNeID} giúp khám bệnh.\n"
        "Sau đó, {r:Cổng dữ liệu} được giới thiệu."
    )
    found = find_platform_relations(reading(text))
    assert [(r.kind, r.from_, r.to, r.place) for r in found] == [
        ("part_of", "iHaiLinh", "Đề án 06", "Hải Lĩnh"),
        ("part_of", "Sổ sức khỏe", "Đề án 06", "Hải Lĩnh"),
    ]


def test_platform_named_by_itself_belongs_to_nothing():
    assert find_platform_relations(reading("Ứng dụng {r:VNeID} và {r:Đề án 06} được nhắc đến.")) == ()


def _gaps(text):
    read = reading(text)
    meetings = find_meetings(read)
    commitments = find_commitments(read, meetings, ())
    return not_said(meetings, commitments, find_figures(read, commitments))


GAPS = [
    ("Chiều 10/7, kết luận Phiên họp thứ 9, {p:ông An} nêu ý kiến.", "Văn bản không nói ai chủ trì Phiên họp thứ 9."),
    ("{p:Ông An} giao {g:12 bộ} gửi báo cáo.", "Văn bản không liệt kê “12 bộ” gồm những ai."),
    (
        "{p:Ông An} yêu cầu {l:Hải Lĩnh} phải đi đầu.",
        "Văn bản chỉ nêu Hải Lĩnh, không nói cơ quan nào của địa phương này thực hiện.",
    ),
    (
        "{p:Ông An} yêu cầu đẩy mạnh cải cách.",
        "Văn bản không nói ai phải thực hiện: “yêu cầu đẩy mạnh cải cách”.",
    ),
    ("Tỷ lệ số hóa là 11,48%.", "Văn bản không nói kỳ của số liệu 11,48%: Tỷ lệ số hóa."),
    ("{p:Ông An} giao {b:Sở A} đề xuất cấp có thẩm quyền.", "Văn bản không nói “cấp có thẩm quyền” là cơ quan nào."),
]


@pytest.mark.parametrize(("text", "gap"), GAPS)
def test_gap_is_said_once(text, gap):
    assert _gaps(text).count(gap) == 1


def test_complete_text_has_no_gaps():
    assert _gaps("Chiều 10/7, {p:ông An=An} chủ trì Phiên họp thứ 9, giao {b:Sở A} rà soát hồ sơ.") == ()


PIECES = [
    "{p:Ông An}", "{b:Sở Nội vụ}", "{g:các xã}", "{l:Hải Lĩnh}", "{r:Đề án 06}", " yêu cầu ", " giao ", " chủ trì ",
    ", ", "; ", ".\n", " hội nghị ", " trước ngày 20/7 ", " 12/53 dịch vụ công ", " cam kết ", " sẽ ", ":", "\n1. ",
    "\n- ", "“", "”", " được ", " phối hợp với ", " kết luận ", " dự ", " đạt 55%", " phải rà soát ", " ông ", " Sở ",
    " mục tiêu đến năm 2030 ", "\nI. MỤC TIÊU\n", " Thời hạn hoàn thành: tháng 9/2025.", " Tại điểm cầu ",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read_and_every_range_lies_in_it(text):
    read = reading(text)
    meetings = find_meetings(read)
    commitments = find_commitments(read, meetings, ())
    figures = find_figures(read, commitments)
    facts = (*meetings, *commitments, *figures, *find_progress(read, commitments), *find_platform_relations(read))
    not_said(meetings, commitments, figures)
    actors = [actor for m in meetings for actor in (*m.of, *m.chairs, *m.concluded_by, *m.attendees)]
    actors += [actor for c in commitments for actor in (*c.by, *c.lead, *c.coordinating, *c.other_roles)]
    spans = [span for fact in (*facts, *actors) for span in fact.evidence]
    assert all(0 <= span.start < span.end <= len(read.text) for span in spans)
    assert all(c.text == c.evidence[0].of(read.text) for c in commitments)

"""Commitments: who assigns what to whom; pledges; targets; and sentences that only report."""

import pytest
from readings import reading

from loaders.grammar.meetings.meetings import find_meetings
from loaders.grammar.tasks.commitments import find_commitments


def commitments(text, published="2024-07-20"):
    read = reading(text, published)
    return find_commitments(read, find_meetings(read), ())


ASSIGNS = [  # text, by, lead, coordinating
    ("{p:Ông An} yêu cầu {b:Sở Nội vụ} rà soát hồ sơ.", ["Ông An"], ["Sở Nội vụ"], []),
    (
        "{p:Ông An} giao {b:Sở Nội vụ} chủ trì, phối hợp với {g:các sở, ngành} rà soát hồ sơ.",
        ["Ông An"],
        ["Sở Nội vụ"],
        ["các sở, ngành"],
    ),
    (
        "{p:Ông An} giao {b:Sở Nội vụ} là cơ quan chủ trì, phối hợp cùng {b:Sở Tài chính} lập dự toán.",
        ["Ông An"],
        ["Sở Nội vụ"],
        ["Sở Tài chính"],
    ),
    ("{p:Ông An} phân công {p:ông Bình} phụ trách công tác tuyên truyền.", ["Ông An"], ["ông Bình"], []),
    (
        "{b:UBND tỉnh} giao {b:Sở Nội vụ}, {b:Sở Tài chính} và {b:Công an tỉnh} rà soát hồ sơ.",
        ["UBND tỉnh"],
        ["Sở Nội vụ", "Sở Tài chính", "Công an tỉnh"],
        [],
    ),
    ("{p:Ông An} đề nghị {g:các xã, phường} sớm gửi báo cáo.", ["Ông An"], ["các xã, phường"], []),
    ("{p:Ông An} chỉ đạo {b:Sở Nội vụ} khẩn trương tham mưu phương án.", ["Ông An"], ["Sở Nội vụ"], []),
    ("{p:Ông An} yêu cầu tiếp tục đẩy mạnh cải cách hành chính.", ["Ông An"], [], []),
    ("{p:Ông An} lưu ý một số nội dung: Tập trung cải cách; nâng chất lượng phục vụ.", ["Ông An"], [], []),
    (
        "{p:Ông An} yêu cầu trong thời gian tới, {g:các sở, ngành} cần tập trung giải ngân.",
        ["Ông An"],
        ["các sở, ngành"],
        [],
    ),
    (
        "{p:Ông An} yêu cầu, với vai trò đầu tàu của vùng, {l:Hải Lĩnh} phải là địa phương đi đầu.",
        ["Ông An"],
        ["Hải Lĩnh"],
        [],
    ),
    ("{p:Ông An} đề nghị Công ty Sao Mai cử chuyên gia hỗ trợ.", ["Ông An"], ["Công ty Sao Mai"], []),
    (
        "{p:Ông An} yêu cầu người đứng đầu các đơn vị phải chịu trách nhiệm về tiến độ.",
        ["Ông An"],
        ["người đứng đầu các đơn vị"],
        [],
    ),
    ("{b:Sở Nội vụ} được {p:ông An} giao xây dựng kế hoạch.", ["ông An"], ["Sở Nội vụ"], []),
    (
        "Theo yêu cầu của {b:Ban Thường vụ}, {g:các trường} không tổ chức dạy thêm.",
        ["Ban Thường vụ"],
        ["các trường"],
        [],
    ),
    ("Riêng về vốn, {p:ông An} giao {b:Sở Tài chính} cân đối nguồn.", ["ông An"], ["Sở Tài chính"], []),
    ("{p:Ông An} yêu cầu việc xây dựng kế hoạch phải rõ người, rõ việc.", ["Ông An"], [], []),
    ("Các trường được {p:ông An} giao đổi mới chương trình.", ["ông An"], ["các trường"], []),
    (
        "Việc số hóa do {b:Sở Nội vụ} đảm nhiệm theo yêu cầu; {p:Ông An} giao {b:Sở Y tế} rà soát.",
        ["Ông An"],
        ["Sở Y tế"],
        [],
    ),
    ("{b:Sở Nội vụ} có trách nhiệm tổng hợp kết quả.", [], ["Sở Nội vụ"], []),
]
REPORTS = [
    "{p:Ông An} nêu tinh thần “Đảng đã chỉ đạo, {b:Chính phủ} thống nhất”.",
    "{p:Ông An} đề nghị {g:các đại biểu} tập trung thảo luận.",
    "{p:Ông An} phụ trách các lĩnh vực: y tế, giáo dục.",
    "Bất cứ lúc nào {b:Sở Nội vụ} yêu cầu, tỉnh đánh giá lại tiến độ.",
    "{b:Sở Nội vụ} đã rà soát hồ sơ theo yêu cầu của {p:ông An}.",
    "{b:Sở Nội vụ} báo cáo các nhiệm vụ được giao.",
    "{p:Ông An} đánh giá cao ý kiến chỉ đạo của {b:UBND tỉnh}.",
    "{p:Ông An} kêu gọi {g:các sở, ngành} tiếp tục thi đua.",
    "Công tác chỉ đạo, điều hành có nhiều đổi mới.",
    "Đây là yêu cầu bắt buộc của {g:từng bộ, ngành}.",
    "{b:Sở Giao thông} quản lý giao thông đường bộ.",
    "{b:Ngân hàng} thống kê số giao dịch trong ngày.",
    "{p:Ông An} dự hội nghị do {b:Sở Nội vụ} tổ chức.",
    "{p:Ông An} kiến nghị {b:Chính phủ} sửa nghị định.",
    "{b:UBND tỉnh Mây Ngàn} đề nghị {b:Bộ Tài chính} bổ sung kinh phí.",
    "{b:UBND xã Lau Sậy} đề nghị {b:Sở Xây dựng} tỉnh Mây Ngàn thẩm định hồ sơ.",
    "{p:Ông An} đề nghị các nước G20 thúc đẩy thương mại.",
    "{p:Ông An} đề nghị Hàn Quốc tăng cường nhập khẩu gạo.",
    "Sự kiện hứa hẹn sẽ thu hút nhiều nhà đầu tư.",
    "{g:Các đại biểu} đề nghị làm rõ số liệu.",
    "Việc ký cam kết được thực hiện nghiêm.",
    "Mỗi người dân sẽ được tặng quà.",
    "Mục tiêu của chuyển đổi số là phục vụ người dân.",
]
PLEDGES = [  # text, by, lead
    ("{p:Ông An} cam kết hoàn thành dự án đúng hạn.", ["Ông An"], ["Ông An"]),
    ("{p:Ông An} khẳng định {b:Sở Nội vụ} sẽ rà soát toàn bộ.", ["Ông An"], ["Sở Nội vụ"]),
    ("{p:Ông An} khẳng định, {l:Hải Lĩnh} cam kết hành động quyết liệt.", ["Ông An"], ["Hải Lĩnh"]),
    ("{p:Ông An} hứa tuần tới sẽ làm việc với {b:Sở Nội vụ}.", ["Ông An"], ["Ông An"]),
    ("{b:Sở Nội vụ} sẽ công khai kết quả.", ["Sở Nội vụ"], ["Sở Nội vụ"]),
    (
        "{b:Sở Nội vụ} và {b:Sở Tài chính} cam kết phối hợp chặt chẽ.",
        ["Sở Nội vụ", "Sở Tài chính"],
        ["Sở Nội vụ", "Sở Tài chính"],
    ),
    ("{p:Ông An} cam kết toàn ngành sẽ giảm phiền hà.", ["Ông An"], ["toàn ngành"]),
    ("{p:Ông An} dự. Các nhà thầu đều cam kết sẽ tăng ca.", ["các nhà thầu"], ["các nhà thầu"]),
    ("Thay mặt {b:Sở Nội vụ}, {p:ông An} hứa từ nay đến cuối tháng 9 sẽ đối thoại.", ["ông An"], ["ông An"]),
    ("“Chúng tôi sẽ kiến nghị sửa quy chế”, {p:ông An} nói.", ["ông An"], ["ông An"]),
    ("Các đồng chí cấp ủy hứa với {p:ông An} sẽ bám bản.", ["các đồng chí cấp ủy"], ["các đồng chí cấp ủy"]),
    ("{b:Sở Nội vụ} sẽ tăng cường kiểm tra.", ["Sở Nội vụ"], ["Sở Nội vụ"]),
    ("Theo {p:ông An}, {l:Hải Lĩnh} sẽ công khai kết quả.", ["ông An"], ["Hải Lĩnh"]),
    ("“{l:Hải Lĩnh} sẽ công khai kết quả”, {p:ông An} cho biết thêm./.", ["ông An"], ["Hải Lĩnh"]),
]
TARGETS = [  # text, due
    ("Đến hết ngày 31/01/2025, mục tiêu đặt ra là giải ngân đạt 95% vốn.", "2025-01-31"),
    ("{b:Ban Chỉ đạo} đặt mục tiêu đến năm 2030, 80% người dân có tài khoản.", "2030"),
    ("{l:Hải Lĩnh} phấn đấu đạt 95% hồ sơ trực tuyến trong năm 2025.", "2025"),
    ("Mục tiêu đặt ra: giai đoạn 2026 - 2027, 100% thủ tục trực tuyến.", "2027"),
    ("{l:Hải Lĩnh} đặt đích đến năm 2030, 80% người dân có tài khoản.", "2030"),
    ("Hạn nộp hồ sơ đợt này là trước ngày 31/12/2024.", "2024-12-31"),
]
DUE = [  # words of the deadline, due, operator, time, recurs
    ("trước ngày 20/7", "2024-07-20", "before", None, None),
    ("trước 15/8", "2024-08-15", "before", None, None),
    ("chậm nhất ngày 31/8", "2024-08-31", "by", None, None),
    ("chậm nhất cuối tháng 9", "2024-09", "by", None, None),
    ("hoàn thành trong quý III/2024", "2024-09", "in", None, None),
    ("ngay trong tháng 9", "2024-09", "in", None, None),
    ("trong 6 tháng đầu năm 2025", "2025-06", "in", None, None),
    ("đến hết năm 2025", "2025", "by", None, None),
    ("trước 17h00 ngày 12/8", "2024-08-12", "before", "17:00", None),
    ("trước ngày 31/3", "2024-03-31", "before", None, None),
    ("trong vòng 10 ngày kể từ ngày 17/7/2024", "2024-07-27", "by", None, None),
    ("trước 16h00 thứ Năm hằng tuần", None, None, "16:00", "weekly"),
    ("định kỳ hằng quý", None, None, None, "quarterly"),
    ("từ ngày 1/9", None, "from", None, None),
    ("ngay từ quý IV/2024", None, "from", None, None),
    ("theo chủ đề năm 2024", None, None, None, None),
    ("theo Kế hoạch giai đoạn 2021 - 2025", None, None, None, None),
    ("trong tuần này", None, "in", None, None),
]


@pytest.mark.parametrize(("text", "by", "lead", "coordinating"), ASSIGNS)
def test_assignment_names_who_gives_and_who_does(text, by, lead, coordinating):
    (task,) = commitments(text)
    assert task.kind == "assignment"
    assert [a.name for a in task.by] == by
    assert [a.name for a in task.lead] == lead
    assert [a.name for a in task.coordinating] == coordinating


@pytest.mark.parametrize("text", REPORTS)
def test_report_assigns_nothing(text):
    assert commitments(text) == ()


@pytest.mark.parametrize(("text", "by", "lead"), PLEDGES)
def test_pledge_is_of_who_will_do_it(text, by, lead):
    (pledge,) = commitments(text)
    assert pledge.kind == "pledge"
    assert [a.name for a in pledge.by] == by
    assert [a.name for a in pledge.lead] == lead


@pytest.mark.parametrize(("text", "due"), TARGETS)
def test_target_needs_a_number_or_a_day(text, due):
    (target,) = commitments(text)
    assert (target.kind, target.due) == ("target", due)


@pytest.mark.parametrize(("words", "due", "op", "time", "recurs"), DUE)
def test_deadline_is_resolved_with_its_operator(words, due, op, time, recurs):
    (task,) = commitments(f"{{p:Ông An}} giao {{b:Sở Nội vụ}} báo cáo kết quả {words}.")
    assert (task.due, task.due_op, task.due_time, task.recurs) == (due, op, time, recurs)
    assert (task.due_text is None) == (op is None and recurs is None)


def test_inferred_year_says_why():
    (task,) = commitments("{p:Ông An} giao {b:Sở Nội vụ} báo cáo trước ngày 20/7.")
    assert task.due_basis == "inferred: year from the day of publication 2024-07-20"


def test_tasks_after_the_first_need_no_verb_of_their_own():
    text = (
        "Kết luận hội nghị, {p:ông An} giao {b:Sở Nội vụ} rà soát hồ sơ. {b:Sở Tài chính} bố trí kinh phí trước 15/8; "
        "{g:các xã, phường} gửi danh sách chậm nhất ngày 10/8."
    )
    first, second, third = commitments(text)
    assert [t.lead[0].name for t in (first, second, third)] == ["Sở Nội vụ", "Sở Tài chính", "các xã, phường"]
    assert [t.by[0].name for t in (first, second, third)] == ["ông An"] * 3
    assert [t.due for t in (first, second, third)] == [None, "2024-08-15", "2024-08-10"]


def test_one_verb_may_govern_several_doers():
    text = "{p:Ông An} giao: {b:Sở Nội vụ} rà soát hồ sơ; {b:Sở Tài chính} bố trí vốn; {b:Sở Y tế} lập kế hoạch."
    assert [t.lead[0].name for t in commitments(text)] == ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"]


def test_numbered_list_belongs_to_its_introduction():
    text = (
        "{o:Chủ tịch UBND tỉnh} yêu cầu:\n"
        "1. {b:Sở Nội vụ} chủ trì, phối hợp với {b:Sở Tài chính} xây dựng đề án, trình trước ngày 30/8.\n"
        "2. {g:UBND các xã} chỉ đạo:\n"
        "a) Bố trí trụ sở trước ngày 25/8;\n"
        "b) Báo cáo kết quả trước 16h00 thứ Năm hằng tuần.\n"
        "3. Về kinh phí, giao {b:Sở Tài chính} cân đối nguồn.\n"
    )
    tasks = commitments(text)
    assert [t.lead[0].name for t in tasks] == ["Sở Nội vụ", "UBND các xã", "UBND các xã", "Sở Tài chính"]
    assert {t.by[0].name for t in tasks} == {"Chủ tịch UBND tỉnh"}
    assert tasks[0].coordinating[0].name == "Sở Tài chính"
    assert [t.due for t in tasks] == ["2024-08-30", "2024-08-25", None, None]


def test_plan_gives_terms_in_sentences_of_their_own_and_goals_under_a_heading():
    text = (
        "{b:UBND tỉnh} ban hành Kế hoạch với các nhiệm vụ như sau:\n"
        "I. MỤC ĐÍCH, YÊU CẦU\n"
        "1. Phát triển hạ tầng đáp ứng yêu cầu thông tin.\n"
        "II. MỤC TIÊU\n"
        "- Đến ngày 30/6/2025, 80% hồ sơ được tiếp nhận trực tuyến.\n"
        "III. NHIỆM VỤ\n"
        "1. {b:Công an tỉnh} là cơ quan đầu mối, phối hợp với {g:các sở} làm sạch dữ liệu. "
        "Thời hạn hoàn thành: tháng 9/2025.\n"
        "2. {b:Sở Tài chính} tham mưu bố trí kinh phí. Thời hạn hoàn thành: trước ngày 28/02/2025.\n"
    )
    goal, first, second = commitments(text)
    assert (goal.kind, goal.due, goal.lead) == ("target", "2025-06-30", ())
    assert (first.lead[0].name, first.coordinating[0].name, first.due) == ("Công an tỉnh", "các sở", "2025-09")
    assert (second.lead[0].name, second.due, second.due_op) == ("Sở Tài chính", "2025-02-28", "before")
    assert len(second.evidence) == 2


def test_sentence_without_a_doer_goes_on_when_it_has_a_deadline():
    text = "{p:Ông An} giao {b:Sở Nội vụ} lập phương án. Trình {b:UBND tỉnh} trước ngày 10/8. Đó là việc khó."
    assert [(t.lead[0].name, t.due) for t in commitments(text)] == [("Sở Nội vụ", None), ("Sở Nội vụ", "2024-08-10")]


def test_short_words_stand_for_who_was_named_before():
    text = (
        "{p:Bà Lê Thị Hoa=Lê Thị Hoa} giao {p:ông Trần An=Trần An} làm đầu mối rà soát. "
        "Bà cam kết hoàn thành đúng hạn. Ông An khẳng định sẽ phối hợp tốt."
    )
    assert [(t.kind, t.by[0].name) for t in commitments(text)] == [
        ("assignment", "Lê Thị Hoa"),
        ("pledge", "Lê Thị Hoa"),
        ("pledge", "Trần An"),
    ]


def test_stranger_named_last_is_not_taken_for_an_official():
    text = "{p:Ông Trần An=Trần An} dự lễ ký. Ông Phạm Văn Mới là giám đốc công ty. Ông cam kết hoàn thành dự án."
    assert commitments(text) == ()


def test_list_without_an_order_holds_no_tasks():
    assert commitments("Giai đoạn 1 gồm những việc sau:\n- Rà soát hồ sơ;\n- Tuyên truyền.") == ()


def test_two_deadlines_in_one_item_are_two_tasks():
    text = "{p:Ông An} giao {b:Sở Nội vụ} lập danh mục trước ngày 25/7; hoàn thành nâng cấp trước ngày 30/7."
    assert [(t.lead[0].name, t.due) for t in commitments(text)] == [
        ("Sở Nội vụ", "2024-07-25"),
        ("Sở Nội vụ", "2024-07-30"),
    ]


def test_request_of_a_guest_is_no_assignment():
    text = (
        "Sáng 9/7, {p:ông An} chủ trì hội nghị.\n{p:Bà Lê} đề nghị {g:các địa phương} đưa nội dung này vào trường học."
    )
    assert commitments(text) == ()


def test_a_task_is_given_at_the_meeting_of_its_giver_that_was_named_last():
    read = reading(
        "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì hội nghị về giá thuốc.\n"
        "Chiều cùng ngày, {p:ông Trần An=Trần An} chủ trì cuộc họp về bến phà. {p:Ông Trần An=Trần An} giao {b:Sở A} "
        "sửa bến trước ngày 30/8."
    )
    morning, afternoon = find_meetings(read)
    [task] = find_commitments(read, (morning, afternoon), ())
    assert task.meeting == afternoon.id


def test_a_meeting_that_is_looked_back_on_gave_only_the_tasks_of_its_sentence():
    read = reading(
        "Sáng 9/7, {p:ông Trần An=Trần An} chủ trì cuộc họp về bến phà.\n"
        "Thực hiện chỉ đạo tại cuộc họp ngày 18/1, khi {p:ông Trần An=Trần An} giao {b:Sở A} cắm mốc trước ngày 10/2, "
        "đơn vị đã cắm đủ.\n{p:Ông Trần An=Trần An} yêu cầu {b:Sở B} sửa bến trước ngày 30/8."
    )
    tasks = find_commitments(read, find_meetings(read), ())
    assert tasks[-1].made_on == "2024-07-09"
    assert {task.made_on for task in tasks[:-1]} <= {"2024-01-18"}


def test_commitment_knows_its_meeting_its_programme_and_its_day():
    text = (
        "Sáng 9/7, {p:ông An} chủ trì hội nghị.\n"
        "Đối với {r:Đề án 06}, {p:ông An} yêu cầu {b:Công an tỉnh} hoàn tất liên thông tại {l:Hải Lĩnh}."
    )
    (task,) = commitments(text)
    assert (task.meeting, task.made_on, task.concerns, task.places) == (
        "m1",
        "2024-07-09",
        ("Đề án 06",),
        ("Hải Lĩnh",),
    )


def test_other_roles_are_told_apart():
    text = "{p:Ông An} giao {b:Sở Nội vụ} theo dõi, đôn đốc việc thực hiện, báo cáo {b:UBND tỉnh} trước ngày 30/8."
    (task,) = commitments(text)
    assert {(r.name, r.role) for r in task.other_roles} == {
        ("Sở Nội vụ", "monitoring"),
        ("UBND tỉnh", "receiving_report"),
    }


OVERSEEN = [
    ("theo dõi, đôn đốc việc thực hiện", True),
    ("kiểm tra, giám sát việc chấp hành quy định về đê điều", True),
    ("thường xuyên theo dõi tiến độ các gói thầu", True),
    ("hướng dẫn, kiểm tra, đôn đốc các xã", True),
    ("đôn đốc các chủ đầu tư", True),
    ("kiểm tra 12 trạm bơm", False),
    ("theo dõi chặt chẽ diễn biến mưa lũ", False),
    ("giám sát chất lượng nước giếng", False),
    ("kiểm tra các lò mổ, triển khai tiêm phòng", False),
    ("lắp thiết bị giám sát hành trình", False),
]


@pytest.mark.parametrize(("task", "others"), OVERSEEN)
def test_who_watches_how_others_do_their_work_monitors_it(task: str, others: bool) -> None:
    (found,) = commitments(f"{{p:Ông An}} giao {{b:Sở Nội vụ}} {task}.")
    assert [actor.name for actor in found.lead] == ["Sở Nội vụ"]
    assert [role.role for role in found.other_roles] == ["monitoring"] * others


def test_caption_that_repeats_a_task_counts_once():
    text = (
        "{p:Ông An} yêu cầu tiếp tục sửa chữa đê điều trên các tuyến sông, giữ an toàn cho các làng ven đê.\n"
        "{p:Ông An} yêu cầu tiếp tục sửa chữa đê điều trên các tuyến sông."
    )
    assert len(commitments(text)) == 1

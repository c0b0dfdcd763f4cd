"""Lists of tasks in notices, directives, dispatches, letters and minutes."""

import pytest
from readings import reading

from graph.model.facts import Instrument
from loaders.grammar.meetings.meetings import find_meetings
from loaders.grammar.tasks.commitments import find_commitments
from loaders.grammar.tasks.item_labels import label_of


def told(text, published="2024-07-20"):
    read = reading(text, published)
    tasks = find_commitments(read, find_meetings(read), ())
    return [([a.name for a in t.by], [a.name for a in t.lead], t.due, t.text) for t in tasks]


LABELS = [
    ("1. Giao Sở", "number"), ("3/ Kết luận", "number"), ("1) Rà soát", "number"),
    ("1- Về vốn", "number"), ("1/- Về vốn", "number"),
    ("(2) Rà soát", "number-in-brackets"),
    ("2.1. Rà soát", "decimal1"), ("2.1 Rà soát", "decimal1"), ("1.2.3. Rà soát", "decimal2"),
    ("II. NHIỆM VỤ", "roman"),
    ("a) Rà soát", "letter"), ("đ) Rà soát", "letter"), ("- Rà soát", "dash"), ("-Rà soát", "dash"),
    ("+ Rà soát", "plus"), ("* Rà soát", "star"), ("• Rà soát", "bullet"), ("✅ Rà soát", "bullet"),
    ("👉 Rà soát", "bullet"), ("(i) rà soát", "roman-in-brackets"),
    ("1️⃣ Rà soát", "keycap"), ("A. CHỈ TIÊU", "part"), ("Một là, rà soát", "ordinal"),
    ("Thứ hai, rà soát", "ordinal"), ("Điều 2. Sở", "article"),
]  # fmt: skip
NO_LABELS = ["1.083 ca bệnh", "12,5% hộ", "5/8 xã", "Thứ hai, ngày 5/8", "Về kinh phí", "VII", "-5 độ", "2024 là năm",
            "5 - 10 hộ"]  # fmt: skip


@pytest.mark.parametrize(("line", "style"), LABELS)
def test_label_opens_an_item(line, style):
    assert label_of(line).style == style


@pytest.mark.parametrize("line", NO_LABELS)
def test_no_label_opens_the_line(line):
    assert label_of(line) is None


HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/TB-VP\nTHÔNG BÁO\n"
SAYS = "{p:Ông An} kết luận:\n"
HEADINGS = [  # lines above `- Rà soát hồ sơ trước ngày 30/8/2024.`, who must do it
    ("1. {b:Sở Y tế}:", ["Sở Y tế"]),
    ("1. {b:Sở Y tế}", ["Sở Y tế"]),
    ("1. Giao {b:Sở Y tế}:", ["Sở Y tế"]),
    ("1. Đối với {b:Sở Y tế}:", ["Sở Y tế"]),
    ("1. Trách nhiệm của {b:Sở Y tế}:", ["Sở Y tế"]),
    ("a) {b:Sở Y tế} có trách nhiệm:", ["Sở Y tế"]),
    ("1. {b:Sở Y tế} chủ trì thực hiện các nhiệm vụ sau:", ["Sở Y tế"]),
    ("1. {b:Sở Y tế}, {b:Sở Nội vụ}:", ["Sở Y tế", "Sở Nội vụ"]),
    ("1. Các đơn vị còn chậm tiến độ:", ["các đơn vị còn chậm tiến độ"]),
    ("{b:Sở Y tế}:", ["Sở Y tế"]),
    ("2. Các trạm còn lại", ["các trạm còn lại"]),
    ("II. NHIỆM VỤ", []),
    ("1. Về công tác chuyên môn:", []),
]


@pytest.mark.parametrize(("heading", "lead"), HEADINGS)
def test_heading_says_for_whom_the_items_are(heading, lead):
    (task,) = told(f"{HEAD}{SAYS}{heading}\n- Rà soát hồ sơ trước ngày 30/8/2024.\n")
    assert task == (["Ông An"], lead, "2024-08-30", "Rà soát hồ sơ trước ngày 30/8/2024")


ITEMS = [  # an item under `kết luận:`, its lead
    ("1. {b:Sở Y tế} quyết định thời điểm mở cửa.", ["Sở Y tế"]),
    ("1. {b:Sở Y tế} chỉ đạo {b:Bệnh viện B} dự trữ thuốc.", ["Sở Y tế"]),
    ("1. Về đo lường: {b:Sở Y tế} chủ trì xây dựng phương pháp.", ["Sở Y tế"]),
    ("1. {b:Sở Y tế}: gửi báo cáo tuần.", ["Sở Y tế"]),
    ("1. Đồng ý với đề xuất của các đơn vị; {b:Sở Y tế} hoàn thiện hồ sơ.", ["Sở Y tế"]),
    ("1. Bản tin Hải Lĩnh mở chuyên mục mới về sức khỏe.", []),
    ("1. Trạm Y tế lưu động tổ chức khám cho người cao tuổi.", ["Trạm Y tế lưu động"]),
    ("👉 Rà soát hồ sơ tồn đọng.", []),
    ("1. Chủ các hồ Mây, Gió, Sương 2 vận hành đúng quy trình.", ["Chủ các hồ Mây, Gió, Sương 2"]),
    ("1. {g:Các tổ} bầu cử: rà lại danh sách.", ["các tổ bầu cử"]),
    ("Một là, {b:Sở Y tế} rà soát hồ sơ tồn đọng.", ["Sở Y tế"]),
]


@pytest.mark.parametrize(("item", "lead"), ITEMS)
def test_item_names_its_doer(item, lead):
    assert [(by, who) for by, who, _, _ in told(f"{SAYS}{item}\n")] == [(["Ông An"], lead)]


NO_TASKS = [
    "1. Ghi nhận nỗ lực của {g:các sở, ngành}; tỷ lệ giải ngân đạt 47%.",
    "1. Đánh giá cao kết quả đã đạt được trong sáu tháng.",
    "I. VỀ TÌNH HÌNH THỰC HIỆN\nĐến ngày 31/8/2024, dự án mới kiểm đếm được 10 ha.",
    "II. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao nhận thức của người dân.\n2. Yêu cầu\n- Bảo đảm tiết kiệm.",
    "Nơi nhận:\n- Như trên;\n- {b:Sở Y tế};\n- Lưu: VT, các phòng.",
    "1. Về kinh phí:",
    "1. Về nước ngọt: thống nhất chủ trương.",
    "1. Đợt rét đầu năm đã làm 120 con gia súc bị chết.",
    "4. Các Thành viên:\n- Mời đại diện lãnh đạo Tỉnh đoàn;\n- Chủ tịch UBND các huyện.",
    "1. Đến ngày 15/6/2024, 10/21 dự án đã khởi công; giải ngân đạt 43%.",
    "1. {o:Phó Trưởng Ban Dân vận - Ủy viên};\n2. Lãnh đạo các Sở: {b:Sở A}, {o:Giám đốc Sở B - Ủy viên}.",
    "1. Ban Chỉ đạo tự giải thể khi hoàn thành nhiệm vụ.",
    "1. Phê bình {b:Sở A} không cử người dự họp.",
    "1. Thống nhất phương án thuê dịch vụ.",
    "1. Mời {o:Trưởng Ban Dân vận} - Ủy viên;\n2. Lãnh đạo các Sở: {b:Sở A}, {b:Sở B} - Ủy viên.",
    "Trong quá trình thực hiện, nếu có vướng mắc, {g:các đơn vị} phản ánh về {b:Sở Y tế}.",
]


@pytest.mark.parametrize("lines", NO_TASKS)
def test_papers_hold_lines_that_ask_for_nothing(lines):
    assert told(f"{HEAD}{SAYS}{lines}\n") == []


def test_tasks_may_stand_without_labels_under_the_numbered_name_of_their_doer():
    lines = "1/ {b:Sở Y tế}\nBan hành quy định trước ngày 31/8/2024.\n2/ {b:Sở Nội vụ}\nRà soát hồ sơ.\nTrời mưa to.\n"
    found = told(f"{{p:Ông An}} giao nhiệm vụ cho từng sở:\n{lines}")
    assert [(lead, due) for _, lead, due, _ in found] == [(["Sở Y tế"], "2024-08-31"), (["Sở Nội vụ"], None)]


def test_a_heading_may_say_whose_conclusions_follow():
    text = "{p:Ông Bình} cam kết làm ngay.\nKết luận của {p:Ông An}:\n- {b:Sở Y tế} rà soát hồ sơ.\n"
    assert (["Ông An"], ["Sở Y tế"]) in [(by, lead) for by, lead, *_ in told(text)]


def test_parts_of_an_item_are_of_its_doer_also_under_a_line_that_only_says_more_follows():
    lines = "1. {b:Sở Nội vụ} rà soát hồ sơ.\n2. Giao {b:Sở Y tế}:\na) Lập đội trước ngày 31/8/2024;\nb) Mở hai lớp.\n"
    found = told(f"{{p:Ông An}} có ý kiến như sau:\n{lines}")
    assert [lead for _, lead, *_ in found] == [["Sở Nội vụ"], ["Sở Y tế"], ["Sở Y tế"]]


@pytest.mark.parametrize("heading", ["Đến hết năm 2025:", "1. Đến hết năm 2025:"])
def test_goals_have_the_term_of_the_heading_above_them(heading):
    goals = (
        "a) 100% xã có bác sĩ;\nb) 60% hồ sơ nộp qua mạng trước tháng 9/2024.\nIII. NHIỆM VỤ\n1. {b:Sở Y tế} mở lớp.\n"
    )
    found = told(f"{HEAD}II. MỤC TIÊU\n{heading}\n{goals}")
    assert [due for _, _, due, _ in found] == ["2025", "2024-09", None]


def test_a_letter_may_say_that_it_guides():
    found = told(f"{HEAD}{{b:Sở Y tế}} hướng dẫn một số nội dung sau:\n1. {{b:Trạm Mây}} lập danh sách.\n")
    assert [(by, lead) for by, lead, *_ in found] == [(["Sở Y tế"], ["Trạm Mây"])]


def test_an_item_that_orders_speaks_of_no_past_whatever_was_done_of_its_matter():
    text = (
        "{o:Chủ tịch UBND tỉnh} chỉ thị:\na) {b:Sở Y tế}:\n"
        "- Chỉ đạo các đơn vị sửa 18 trạm theo danh mục đã báo cáo trước ngày 31/8/2024.\n"
    )
    assert [(lead, due) for _, lead, due, _ in told("UBND TỈNH\nCHỈ THỊ\n" + text)] == [(["Sở Y tế"], "2024-08-31")]


def test_lists_within_lists_return_to_their_own_level():
    text = (
        "{o:Chủ tịch UBND tỉnh} chỉ thị:\n"
        "I. NHIỆM VỤ\n"
        "1. {g:Thủ trưởng các sở, ngành}:\n"
        "a) Xin lỗi người dân khi trễ hạn.\n"
        "b) Gửi phương án trước ngày 31/8/2024.\n"
        "2. {b:Sở Nội vụ} đưa kết quả vào tiêu chí thi đua.\n"
        "II. TỔ CHỨC THỰC HIỆN\n"
        "1. {b:Văn phòng UBND tỉnh} là đầu mối theo dõi, đôn đốc.\n"
        "2. {b:Thanh tra tỉnh} thanh tra đột xuất, báo cáo trước ngày 30/9/2024.\n"
    )
    leads = [(lead, due) for _, lead, due, _ in told("UBND TỈNH\nCHỈ THỊ\n" + text)]
    assert leads == [
        (["Thủ trưởng các sở, ngành"], None),
        (["Thủ trưởng các sở, ngành"], "2024-08-31"),
        (["Sở Nội vụ"], None),
        (["Văn phòng UBND tỉnh"], None),
        (["Thanh tra tỉnh"], "2024-09-30"),
    ]


def test_sections_of_a_plan_are_tasks_of_its_issuer():
    text = (
        "{b:ỦY BAN NHÂN DÂN TỈNH=UBND tỉnh}\n"
        "KẾ HOẠCH\n"
        "I. MỤC TIÊU\n"
        "- Đến hết năm 2024, có ít nhất 6 điểm được công nhận.\n"
        "II. TỔ CHỨC THỰC HIỆN\n"
        "1. {b:Sở Y tế} hướng dẫn các đơn vị.\n"
    )
    assert [(by, lead) for by, lead, _, _ in told(text)] == [(["UBND tỉnh"], []), (["UBND tỉnh"], ["Sở Y tế"])]


def test_goal_to_strive_for_stands_under_who_concludes():
    (goal,) = told(f"{SAYS}1. Phấn đấu đến hết năm 2025 tỷ lệ đạt 20%.\n")
    assert goal[:3] == (["Ông An"], [], "2025")


FIELDS = [  # what follows `Lập danh mục hồ sơ`, lead, coordinating, due
    (".\n- Cơ quan chủ trì: {b:Sở Y tế}.\n- Cơ quan phối hợp: {b:Sở Nội vụ}, {b:Công an tỉnh}.\n"
     "- Thời gian hoàn thành: Quý II/2025.", ["Sở Nội vụ", "Công an tỉnh"], "2025-06"),
    ("\n+ Đơn vị chủ trì: {b:Sở Y tế}; đơn vị phối hợp: {b:Sở Nội vụ}; thời gian thực hiện: tháng 6/2025.",
     ["Sở Nội vụ"], "2025-06"),
    (". Chủ trì: {b:Sở Y tế}. Phối hợp: Các đơn vị liên quan. Thời hạn: 30/6/2025. Sản phẩm: Quyết định.",
     ["các đơn vị liên quan"], "2025-06-30"),
    (" (Chủ trì: {b:Sở Y tế}; phối hợp: {b:Sở Nội vụ}; hạn: 30/6/2025).", ["Sở Nội vụ"], "2025-06-30"),
    (" ({b:Sở Y tế} chủ trì, {b:Sở Nội vụ} phối hợp).", ["Sở Nội vụ"], None),
    (".\nCơ quan chịu trách nhiệm: {b:Sở Y tế}\nThời gian: Thường xuyên", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "joining", "due"), FIELDS)
def test_fields_under_a_task_say_who_and_when(words, joining, due):
    read = reading(f"{HEAD}{SAYS}1. Lập danh mục hồ sơ{words}\n2. {{b:Sở Tài chính}} cấp vốn.\n", "2025-01-05")
    first, second = find_commitments(read, (), ())
    assert ([a.name for a in first.lead], [a.name for a in first.coordinating], first.due) == (
        ["Sở Y tế"],
        joining,
        due,
    )
    assert second.lead[0].name == "Sở Tài chính"


def test_parts_of_a_sentence_with_signs_of_their_own_are_tasks_of_who_stands_before_them():
    text = "{p:Ông An} giao {b:Sở Y tế}: (i) trình đề án (hạn: 15/3/2025); (ii) công bố chỉ số, xong trong quý I/2025."
    assert [task[:3] for task in told(text)] == [
        (["Ông An"], ["Sở Y tế"], "2025-03-15"),
        (["Ông An"], ["Sở Y tế"], "2025-03"),
    ]


def test_addressees_of_a_letter_must_do_what_it_asks_of_nobody_else():
    text = (
        "{b:BỘ Y TẾ=Bộ Y tế}\n"
        "Kính gửi:\n- {g:UBND các tỉnh};\n- Các đơn vị trực thuộc.\n"
        "{b:Bộ Y tế} đề nghị:\n"
        "1. Bố trí kinh phí trước ngày 05/11/2024.\n"
        "2. {b:Cục A} theo dõi, tổng hợp.\n"
        "Nhận được văn bản này, đề nghị {g:các địa phương} nghiêm túc triển khai thực hiện./.\n"
    )
    assert [task[:3] for task in told(text)] == [
        (["Bộ Y tế"], ["UBND các tỉnh"], "2024-11-05"),
        (["Bộ Y tế"], ["Cục A"], None),
    ]


def test_conclusions_in_minutes_are_those_of_the_chair():
    text = (
        "{p:Ông An} chủ trì cuộc họp sáng 22/1/2024.\n"
        "1/ Ý kiến trao đổi\n{p:Bà Bình} trình bày: nhiều xã chưa có đường truyền.\n"
        "2/ Kết luận của chủ trì\n"
        "2.1. {b:Sở Y tế} khảo sát lại các xã trước ngày 10/02/2024.\n"
    )
    assert [task[:3] for task in told(text)] == [(["Ông An"], ["Sở Y tế"], "2024-02-10")]


PLAN = "{b:UBND huyện}\nSố: 45/KH-UBND\nKẾ HOẠCH\n{b:UBND huyện} ban hành Kế hoạch như sau:\nIII. TỔ CHỨC THỰC HIỆN\n"
SHAPES = [  # lines of a plan, the leads of their tasks
    ("1. {b:Hạt Kiểm lâm}\n- Là cơ quan thường trực, tham mưu tổ chức thực hiện.\n- Tổng hợp, báo cáo.",
     [["Hạt Kiểm lâm"], ["Hạt Kiểm lâm"]]),
    ("1. {b:Công an huyện}, {b:Hạt Kiểm lâm}\nChuẩn bị lực lượng, phương tiện.\n2. {b:Phòng A}: Cân đối kinh phí.",
     [["Công an huyện", "Hạt Kiểm lâm"], ["Phòng A"]]),
    ("1. Đề nghị {b:Hội Nông dân} và {g:các đoàn thể}\nVận động nhân dân.", [["Hội Nông dân", "các đoàn thể"]]),
    ("1. {g:Các sở, ngành} tỉnh, UBND cấp huyện:\na) Tổ chức tuyên truyền pháp luật.",
     [["Các sở, ngành tỉnh, UBND cấp huyện"]]),
    ("1. Yêu cầu {g:các xã} thực hiện tốt các nhiệm vụ sau:\n- Trực 24/24 giờ trong mùa khô.", [["các xã"]]),
    ("2.1. Công tác quy hoạch\n- {b:Phòng A} rà soát các cụm.\n2.2. Công tác bồi thường\n- {b:Phòng B} lập phương án.",
     [["Phòng A"], ["Phòng B"]]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "leads"), SHAPES)
def test_plan_names_who_must_act_in_headings_of_every_shape(lines, leads):
    assert [lead for _, lead, _, _ in told(f"{PLAN}{lines}\nTrên đây là Kế hoạch năm 2022./.")] == leads


PAPERS = [  # lines of a notice after `{p:Ông An} kết luận:`, by, lead, due of its tasks
    ("1. GIAO THÔNG\n{b:Sở A} sửa đường gom, báo cáo kết quả.\nThời hạn: 30/9/2024.", [(["Sở A"], "2024-09-30")]),
    ("2. GIẢI NGÂN\nCơ quan chủ trì: {b:Sở A}.\nĐơn vị phối hợp: {b:Sở B}.\nNội dung: điều chuyển vốn.\n"
     "Thời hạn: trước ngày 10/10/2024.", [(["Sở A"], "2024-10-10")]),
    ("(1) Chủ sở hữu các hồ chứa\nThông báo cho người dân trước khi xả lũ.", [(["chủ sở hữu các hồ chứa"], None)]),
    ("{b:Sở A}\n. Trực 100% quân số tại các chòi canh;\n. Bơm nước trước ngày 15/8/2024.",
     [(["Sở A"], None), (["Sở A"], "2024-08-15")]),
    ("{b:Sở A}: lắp biển hạn chế tải trọng trước ngày 15/8/2024.", [(["Sở A"], "2024-08-15")]),
    ("1. {g:Các trường} THPT công khai danh sách, xong trước ngày 15/8/2024.", [(["Các trường THPT"], "2024-08-15")]),
    ("1- Về biên chế: {b:Sở A} lập phương án; riêng giáo viên thì {b:Sở B} đề xuất, gửi trước 05/12/2024.",
     [(["Sở A"], None), (["Sở B"], "2024-12-05")]),
    ("1. {b:Sở A} trình phương án trong tuần này; quyết toán xong trong quý IV/2024.",
     [(["Sở A"], None), (["Sở A"], "2024-12")]),
    ("1. {p:Đồng chí Bình=Bình}: phụ trách các xã; {p:đồng chí Chi=Chi}: phụ trách các phường.",
     [(["Bình"], None), (["Chi"], None)]),
    ("1. Sau khai giảng, mỗi tháng một lần báo cáo tình hình.", [([], None)]),
    ("1. {b:Sở A} rà soát hồ sơ; cơ quan phối hợp là {b:Sở B}.", [(["Sở A"], None)]),
    ("[Nhiệm vụ 02] Lắp camera ở các xã\n Đơn vị thực hiện: {b:Sở A}\n Hạn: 30/9/2024", [(["Sở A"], "2024-09-30")]),
    ("1. Cầu treo đã hư hỏng: {b:Sở A} sửa chữa ngay.", [(["Sở A"], None)]),
    ("1. {b:Sở A} rà soát hồ sơ. Đồng thời, mở tài khoản cho cán bộ mới.", [(["Sở A"], None), (["Sở A"], None)]),
    ("1. {b:Sở A} rà soát hồ sơ.\nTM. ỦY BAN\n{p:CHỦ TỊCH=Ông An}\nLê Văn Cả", [(["Sở A"], None)]),
    ("1. Ông Bình, Phó Giám đốc Sở A: Thành viên.\n2. {b:Sở A} rà soát hồ sơ.", [(["Sở A"], None)]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), PAPERS)
def test_notices_name_doers_in_headings_paragraphs_and_records(lines, expected):
    tasks = told(f"{HEAD}{SAYS}{lines}\n")
    assert [(lead, due) for _, lead, due, _ in tasks] == expected
    assert {by[0] for by, *_ in tasks} == {"Ông An"}


def test_decision_gives_tasks_in_articles_that_name_a_doer():
    text = (
        "{o:CHỦ TỊCH UBND TỈNH=Chủ tịch UBND tỉnh}\nQUYẾT ĐỊNH:\n"
        "Điều 1. Thành lập Ban Chỉ đạo gồm các ông, bà có tên sau:\n1. Ông Bình, Phó Giám đốc Sở A: Thành viên.\n"
        "Điều 2. {b:Sở A} là cơ quan thường trực, lập tổ giúp việc trong tháng 8 năm 2024.\n"
        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.\n"
    )
    assert [task[:3] for task in told(text)] == [(["Chủ tịch UBND tỉnh"], ["Sở A"], "2024-08")]


HEADS = [  # who is asked, in a list that a group opens
    ("{g:Giám đốc các sở}: {b:Sở A}, {b:Sở B}", ["Giám đốc Sở A", "Giám đốc Sở B"]),
    ("Bộ trưởng {g:các Bộ}: {b:Bộ A} và {b:Bộ B}", ["Bộ trưởng Bộ A", "Bộ trưởng Bộ B"]),
    ("{g:Chủ tịch UBND các huyện} {b:UBND huyện A}, {b:UBND huyện B}, {b:Công an tỉnh}",
     ["Chủ tịch UBND huyện A", "Chủ tịch UBND huyện B", "Công an tỉnh"]),
    ("{g:các sở}: {b:Sở A}, {b:Sở B}", ["Sở A", "Sở B"]),
    ("{g:Lãnh đạo các sở}: {b:Sở A}, {b:Sở B}", ["Sở A", "Sở B"]),
]  # fmt: skip


@pytest.mark.parametrize(("who", "leads"), HEADS)
def test_title_before_a_list_of_bodies_is_that_of_the_head_of_each(who, leads):
    ((_, lead, _, _),) = told(f"{{p:Ông An}} yêu cầu {who} rà soát hồ sơ tồn đọng.")
    assert lead == leads


def test_a_pledge_among_what_somebody_else_gives_is_no_task_of_theirs():
    lines = f"{HEAD}{SAYS}1. {{b:Sở A}} rà soát hồ sơ.\nTại cuộc họp, {{p:ông Bình}} hứa sẽ xong trước 30/6/2025.\n"
    assert [(by, lead) for by, lead, *_ in told(lines)] == [(["Ông An"], ["Sở A"]), (["ông Bình"], ["ông Bình"])]


def test_orders_of_a_paper_go_on_in_a_new_line_after_somebody_else_was_told_to_order():
    lines = (
        f"{HEAD}{{b:UBND tỉnh}} có ý kiến chỉ đạo như sau:\n{{p:Ông Bình}} yêu cầu {{b:Sở A}} giải trình.\n"
        "Giao {b:Sở B} lập đội.\n"
    )
    assert [(by, lead) for by, lead, *_ in told(lines)] == [(["Ông Bình"], ["Sở A"]), (["UBND tỉnh"], ["Sở B"])]


def test_those_to_whom_an_order_turns_are_no_task():
    lines = (
        f"{HEAD}{SAYS}Riêng hai xã có nhiều lối mở là {{l:Mây}} và {{l:Ngàn}}, đề nghị {{b:UBND xã Mây}} lập chốt.\n"
    )
    assert [lead for _, lead, *_ in told(lines)] == [["UBND xã Mây"]]


def test_a_report_of_an_office_gives_its_own_tasks_whatever_meeting_it_tells_of():
    read = reading(
        "{b:UBND TỈNH=UBND tỉnh}\nSố: 5/BC-UBND\nBÁO CÁO\nKính gửi: {b:Bộ Nội vụ}.\nI. KẾT QUẢ ĐẠT ĐƯỢC\n1. Chỉ đạo\n"
        "{p:Ông An} chủ trì hội nghị sáng 22/7.\nII. NHIỆM VỤ\n1. Giao {b:Sở A} lập đội.\n2. Giao {b:Sở B} mở lớp.\n",
        "2024-07-30",
    )
    issued = Instrument(id="i1", kind="báo cáo", rule="letterhead/number", issuer="UBND tỉnh", evidence=())
    found = find_commitments(read, find_meetings(read), [issued])
    assert [([a.name for a in t.by], [a.name for a in t.lead]) for t in found] == [
        (["UBND tỉnh"], ["Sở A"]),
        (["UBND tỉnh"], ["Sở B"]),
    ]

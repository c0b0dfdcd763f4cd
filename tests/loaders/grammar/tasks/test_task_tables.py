"""Tables of tasks flattened to text: rows parted by bars, tabs, gaps or line ends."""

import pytest
from readings import reading

from loaders.grammar.tasks.commitments import find_commitments
from loaders.grammar.tasks.task_columns import column_of
from loaders.grammar.tasks.task_tables import task_rows

HEADINGS = [
    ("TT", "number"), ("STT", "number"), ("Số TT", "number"), ("Nhiệm vụ", "task"), ("Nội dung công việc", "task"),
    ("Tên nhiệm vụ", "task"), ("Nhiệm vụ, giải pháp", "task"), ("Nội dung nhiệm vụ", "task"), ("Hoạt động", "task"),
    ("Cơ quan chủ trì", "lead"), ("Đơn vị chủ trì", "lead"), ("CHỦ TRÌ", "lead"), ("Cơ quan, đơn vị chủ trì", "lead"),
    ("Đơn vị thực hiện", "lead"), ("Cơ quan chịu trách nhiệm", "lead"), ("Phân công thực hiện", "lead"),
    ("Người phụ trách", "lead"), ("Cơ quan chủ trì thực hiện", "lead"), ("Đơn vị chủ trì tham mưu", "lead"),
    ("Cơ quan phối hợp", "coordinating"), ("Đơn vị phối hợp thực hiện", "coordinating"), ("Phối hợp", "coordinating"),
    ("Cơ quan chủ trì, phối hợp", "lead-coordinating"), ("Thời gian", "due"), ("Thời gian hoàn thành", "due"),
    ("Thời hạn trình", "due"), ("Tiến độ", "due"), ("Tiến độ thực hiện", "due"), ("Hoàn thành", "due"),
    ("Sản phẩm", "other"), ("Kết quả, sản phẩm", "other"), ("Ghi chú", "other"), ("Kinh phí (triệu đồng)", "other"),
    ("Sở Y tế", None), ("1", None), ("30/9/2025", None),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "column"), HEADINGS)
def test_heading_says_what_a_column_holds(heading, column):
    assert column_of(heading) == column


def told(text):
    tasks = find_commitments(reading(text, "2025-01-05"), (), ())
    return [([a.name for a in t.lead], [a.name for a in t.coordinating], t.due, t.text.split("\n")[0]) for t in tasks]


TASK = "Ban hành danh mục dữ liệu mở"
LAYOUTS = [
    "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành\n"
    "1 | Ban hành danh mục dữ liệu mở | {b:Sở A} | {b:Sở B}; {b:Sở C} | Quý II/2025",
    "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n"
    "| 1 | Ban hành danh mục dữ liệu mở | {b:Sở A} | {b:Sở B}, {b:Sở C} | Tháng 6/2025 |",
    "STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tTiến độ\tGhi chú\n"
    "1\tBan hành danh mục dữ liệu mở\t{b:Sở A}\t{b:Sở B} và {b:Sở C}\ttrong tháng 6/2025\t",
    "TT   Nhiệm vụ                       Chủ trì     Phối hợp           Thời gian\n"
    "1    Ban hành danh mục dữ liệu mở   {b:Sở A}    {b:Sở B}, {b:Sở C}   Quý II/2025",
    "TT\nNội dung nhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\n"
    "I\nHoàn thiện thể chế\n"
    "1\nBan hành danh mục dữ liệu mở\n{b:Sở A}\n{b:Sở B}; {b:Sở C}\nQuý II/2025",
    "TT | Thời gian | Cơ quan chủ trì | Cơ quan phối hợp | Nhiệm vụ\n"
    "1 | Quý II/2025 | {b:Sở A} | {b:Sở B}; {b:Sở C} | Ban hành danh mục dữ liệu mở",
    "Nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời gian\n"
    "Ban hành danh mục dữ liệu mở | {b:Sở A}, {b:Sở B}, {b:Sở C} | Quý II/2025",
    "Nhiệm vụ | Cơ quan thực hiện | Thời gian\n"
    "Ban hành danh mục dữ liệu mở | {b:Sở A} chủ trì; {b:Sở B} phối hợp; {b:Sở C} phối hợp | Quý II/2025",
]


@pytest.mark.parametrize("text", LAYOUTS)
def test_row_of_any_layout_is_a_task(text):
    ((lead, joining, due, words),) = told(text)
    assert (lead, joining, due) == (["Sở A"], ["Sở B", "Sở C"], "2025-06")
    assert TASK in words


def test_cells_that_point_up_hold_what_stands_above():
    text = (
        "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian\n"
        "I | Hoàn thiện thể chế | | |\n"
        "1 | Ban hành quy chế khai thác | {b:Sở A} | {b:Sở B} | Quý I/2025\n"
        "2 | Rà soát văn bản đã hết hiệu lực | nt | - | nt\n"
        "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian\n"
        "3 | Tập huấn cho cán bộ cấp xã | | Như trên | Thường xuyên\n"
        "4 | Tuyên truyền trên báo chí | Các đơn vị sự nghiệp | VNPT Hải Lĩnh | Hằng quý\n"
    )
    assert [row[:3] for row in told(text)] == [
        (["Sở A"], ["Sở B"], "2025-03"),
        (["Sở A"], [], "2025-03"),
        (["Sở A"], [], None),
        (["các đơn vị sự nghiệp"], ["VNPT Hải Lĩnh"], None),
    ]


def test_one_cell_on_a_line_may_lack_its_neighbour():
    text = (
        "TT\nNhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\n"
        "1\nLập danh mục hồ sơ\n{b:Sở A}\n30/9/2025\n"
        "2\nSố hóa hồ sơ cũ\n{b:Sở B}\n{b:Sở C}\nNăm 2025\n"
        "Danh mục này có 02 nhiệm vụ./."
    )
    assert [row[:3] for row in told(text)] == [(["Sở A"], [], "2025-09-30"), (["Sở B"], ["Sở C"], "2025")]


def test_a_section_below_the_table_is_no_cell_of_its_last_row():
    text = (
        "STT\nNội dung công việc\nChủ trì\nPhối hợp\nThời gian hoàn thành\n"
        "1\nThu thập thông tin từng hộ\n{b:Sở A}\n{b:Sở B}\nTừ 10/9 đến 10/10/2025\n"
        "2\nNhập số liệu vào phần mềm\n{b:Sở A}\n\nXong trong tháng 11/2025\n\nIII. TỔ CHỨC THỰC HIỆN\n"
    )
    assert [row[:3] for row in told(text)] == [(["Sở A"], ["Sở B"], "2025-10-10"), (["Sở A"], [], "2025-11")]


def test_a_cell_that_points_to_other_rows_names_nobody():
    text = (
        "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn\n1 | Kiểm tra các trường | {b:Sở A} | Như mục 1 và mục 2 | 2025"
    )
    assert told(text)[0][:2] == (["Sở A"], [])


FLAT = [  # a row under a heading whose cells only a space parts: lead, coordinating, due
    ("1 Lập kế hoạch tuyên truyền {b:Sở A} {b:Sở B}, {b:Sở C} Quý II/2025", ["Sở A"], ["Sở B", "Sở C"], "2025-06"),
    ("2. Rà soát thủ tục nội bộ {b:Sở A}; {b:Sở B} {g:Các sở, ngành} Trước 15/12/2025",
     ["Sở A", "Sở B"], ["Các sở, ngành"], "2025-12-15"),
    ("3 Đánh giá chỉ số của {g:các huyện} {b:Sở A} {b:Sở B} Thường xuyên", ["Sở A"], ["Sở B"], None),
    ("4 Tập huấn cho cán bộ\ncấp xã {b:Sở A} Tháng 3/2025", ["Sở A"], [], "2025-03"),
]  # fmt: skip


@pytest.mark.parametrize(("row", "lead", "joining", "due"), FLAT)
def test_cells_that_only_a_space_parts_are_told_by_names_and_dates(row, lead, joining, due):
    heading = "TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian\nhoàn thành\n"
    ((who, others, when, _),) = told(f"{heading}I Thể chế\n{row}\nTổng cộng có các nhiệm vụ nêu trên.")
    assert (who, others, when) == (lead, joining, due)


def test_headings_of_columns_may_be_wrapped():
    text = (
        "STT\nNội dung công việc\nĐơn vị\nchủ trì\nĐơn vị\nphối hợp\nThời hạn\n"
        "1\nCông bố danh mục\n{b:Sở A}\n{b:Sở B}\nTháng 5/2025\n"
        "2\nTổ chức đối thoại\n{b:Sở C}\nnt\nQuý II/2025\n"
    )
    assert [row[:3] for row in told(text)] == [(["Sở A"], ["Sở B"], "2025-05"), (["Sở C"], ["Sở B"], "2025-06")]


def test_cells_may_be_wrapped_in_the_middle_of_a_name_or_a_day():
    text = (
        "TT\nNội dung\ncông việc\nCơ quan\nchủ trì\nCơ quan\nphối hợp\nThời gian\nhoàn thành\n"
        "1\nNâng cấp kho dữ liệu của\nTỉnh\n{b:Sở Khoa học và\nCông nghệ=Sở A}\n{b:Sở B}\nTrước ngày\n15/10/2025\n"
        "2\nTổ chức đối thoại\n{b:Sở C}\n{b:Sở D}\nQuý II/2025\n"
    )
    assert [row[:3] for row in told(text)] == [(["Sở A"], ["Sở B"], "2025-10-15"), (["Sở C"], ["Sở D"], "2025-06")]


NO_TABLES = [
    "Trang chủ | Tin tức | Thời sự | Liên hệ\nChính trị | Xã hội | Kinh tế | Văn hóa",
    "TT | Họ và tên | Chức vụ | Ghi chú\n1 | Lê Văn A | Trưởng phòng | -",
    "Nhiệm vụ\nCơ quan chủ trì\nĐó là hai điều cần bàn.",
]


@pytest.mark.parametrize("text", NO_TABLES)
def test_other_tables_hold_no_tasks(text):
    assert task_rows(text) == []

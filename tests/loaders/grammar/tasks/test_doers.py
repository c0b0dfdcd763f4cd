"""Who must do a task: groups with the words that narrow them down, units whose names hold a verb."""

import pytest
from readings import reading

from loaders.grammar.meetings.meetings import find_meetings
from loaders.grammar.tasks.commitments import find_commitments


def leads(text):
    return [[a.name for a in t.lead] for t in find_commitments(reading(text, "2024-07-20"), (), ())]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("{p:Ông An} yêu cầu {g:các xã} nói trên gửi hồ sơ.", ["các xã nói trên"]),
        ("{p:Ông An} giao {g:các đơn vị} thuộc {b:Bộ Y tế} rà soát hồ sơ.", ["các đơn vị thuộc Bộ Y tế"]),
        ("{p:Ông An} giao {g:các huyện} thuộc tỉnh và {g:các đơn vị có liên quan} rà soát hồ sơ.",
         ["các huyện thuộc tỉnh và các đơn vị có liên quan"]),
        ("{p:Ông An} giao {b:Sở Y tế} và {g:các đơn vị liên quan} rà soát.", ["Sở Y tế", "các đơn vị liên quan"]),
        ("{p:Ông An} giao {g:các sở}, {g:các huyện} rà soát hồ sơ.", ["các sở, các huyện"]),
        ("{p:Ông An} yêu cầu đoàn kiểm tra phối hợp với {b:Sở Y tế}.", ["đoàn kiểm tra"]),
        ("{p:Ông An} đề nghị ủy ban kiểm tra các cấp tham mưu quy định.", ["ủy ban kiểm tra các cấp"]),
        ("{p:Ông An} yêu cầu đơn vị phụ trách xem lại khâu tổ chức.", ["đơn vị phụ trách"]),
        ("{p:Ông An} yêu cầu đoàn kiểm tra hồ sơ của dự án.", ["đoàn"]),
        ("{p:Ông An} yêu cầu nhà thầu các công trình dừng thi công.", ["nhà thầu các công trình"]),
        ("{p:Ông An} yêu cầu nhà thầu thi công bảo đảm chất lượng.", ["nhà thầu thi công"]),
        ("{p:Ông An} giao tổng công ty hàng không nghiên cứu đề án.", ["tổng công ty hàng không"]),
        ("{p:Ông An} yêu cầu cán bộ, viên chức tuyệt đối không đi lễ hội.", ["cán bộ, viên chức"]),
        ("{p:Ông An} yêu cầu các thôn còn phải nộp báo cáo.", ["các thôn"]),
        ("{b:Công an tỉnh} chỉ đạo công an {g:các xã} rà soát điểm nóng.", ["công an các xã"]),
        ("{p:Ông An} giao hiệu trưởng các trường lập danh sách.", ["hiệu trưởng các trường"]),
        ("{p:Ông An} giao Đài Truyền thanh - Truyền hình thành phố đẩy mạnh tuyên truyền.",
         ["Đài Truyền thanh - Truyền hình thành phố"]),
        ("{p:Ông An} yêu cầu phòng văn hóa thông tin thành phố tiếp tục theo dõi.",
         ["phòng văn hóa thông tin thành phố"]),
        ("{p:Ông An} yêu cầu Khoa Thận nhân tạo phải lọc nước.", ["Khoa Thận nhân tạo"]),
        ("{p:Ông An} yêu cầu {b:UBND huyện Mây}, tỉnh {l:Sậy} lập đội.", ["UBND huyện Mây"]),
        ("{p:Ông An} yêu cầu {b:UBND xã Mây} (tỉnh {l:Sậy}) và {b:Sở Y tế} lập đội.", ["UBND xã Mây", "Sở Y tế"]),
        ("{p:Ông An} yêu cầu {b:Sở Y tế}, {l:Sậy} lập đội.", ["Sở Y tế", "Sậy"]),
        ("{p:Ông An} yêu cầu phòng Tiểu học và Đào tạo nghề lập đội.", ["phòng Tiểu học và Đào tạo nghề"]),
        ("{p:Ông An} yêu cầu {g:các trường} ngoài công lập, nhóm lớp mở cửa.", ["các trường"]),
        ("{p:Ông An} yêu cầu {g:các đơn vị} thi công tập trung nhân lực.", ["các đơn vị thi công"]),
        ("{p:Ông An} đề nghị {g:các doanh nghiệp} viễn thông phải nâng cấp mạng.", ["các doanh nghiệp viễn thông"]),
        ("{p:Ông An} giao {g:các cơ quan chuyên môn} của địa phương kiểm tra.",
         ["các cơ quan chuyên môn của địa phương"]),
        ("{p:Ông An} yêu cầu {g:các xã} dứt khoát phải di dời dân.", ["các xã"]),
        ("{p:Ông An} yêu cầu {g:các xã} ngay trong đêm phải di dời dân.", ["các xã"]),
        ("{p:Ông An} yêu cầu {g:các xã} có kế hoạch di dời dân.", ["các xã"]),
        ("{p:Ông An} yêu cầu ban tổ chức lễ hội có phương án giữ trật tự.", ["ban tổ chức lễ hội"]),
        ("{p:Ông An} yêu cầu các vùng có nguy cơ sạt lở cao thì có quan trắc.", ["các vùng có nguy cơ sạt lở cao"]),
        ("{p:Ông An} yêu cầu bệnh viện với tinh thần trách nhiệm cao phải làm rõ.", ["bệnh viện"]),
        ("{p:Ông An} đề nghị nhân viên y tế nhìn thẳng sự thật.", ["nhân viên y tế"]),
        ("{p:Ông An} yêu cầu trường học hết sức quan tâm học sinh nghèo.", ["trường học"]),
        ("{p:Ông An} yêu cầu nhà máy khai thác cát ngừng hoạt động.", ["nhà máy khai thác cát"]),
        ("{p:Ông An} yêu cầu {g:các cấp} công đoàn trong toàn tỉnh tổ chức hội thi.",
         ["các cấp công đoàn trong toàn tỉnh"]),
        ("{p:Ông An} yêu cầu trong khi chờ kết luận, {b:Sở Y tế} gửi báo cáo nhanh.", ["Sở Y tế"]),
    ],
)  # fmt: skip
def test_doer_is_named_in_the_words_of_the_text(text, lead):
    assert leads(text) == [lead]


@pytest.mark.parametrize(
    "text",
    [
        "{p:Ông An} cho rằng giá đã tăng, bắt buộc người dân để thu hồi đất sẽ dẫn tới khiếu kiện.",
        "{p:Ông An} giao cho {b:Sở Y tế} 20 ha đất ở {l:Xã Lau}.",
        "{b:UBND tỉnh} đã giao cho {g:các sở} 979 nhiệm vụ trong sáu tháng.",
    ],
)
def test_what_is_handed_over_is_no_task(text):
    assert leads(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "{p:Ông An} đến thăm, gia đình bị hại yêu cầu {b:Công an tỉnh} làm rõ vụ việc.",
        "{p:Ông An} đến thăm, CPMB đã đôn đốc {g:các đơn vị} hoàn thành hồ sơ.",
        "{p:Ông An} đến thăm, phía Lào đề nghị {b:Sở Y tế} hỗ trợ thuốc.",
        "{p:Ông An} đề nghị {b:Quốc hội Hà Lan} sớm phê chuẩn hiệp định.",
        "{p:Ông An} yêu cầu {g:các ngân hàng Trung Quốc} ngừng giao dịch.",
        "{p:Ông An} dự. {b:Viện kiểm sát} đề nghị truy tố bị can về tội tham ô.",
        "{p:Ông An} nói điều này phù hợp thực tế cũng như yêu cầu lãnh đạo phải đổi mới.",
        "{p:Ông An} nói việc tự phê bình chưa đúng với yêu cầu đặt ra, còn qua loa.",
        "{p:Ông An} cho biết đã nhận 47 hồ sơ đề nghị {b:Sở Y tế} thanh toán.",
    ],
)
def test_who_is_no_superior_here_assigns_nothing(text):
    assert leads(text) == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("{b:Sở Y tế} đã chỉ đạo dời ngày tiêm sang tháng sau.", "Sở Y tế"),
        ("{b:UBND tỉnh} vừa có chỉ đạo {b:Sở Y tế} dập dịch ở {l:Xã Lau}.", "UBND tỉnh"),
        ("Để gỡ vướng, tổ công tác yêu cầu {b:Sở Y tế} rà soát lại quy trình.", "tổ công tác"),
        ("{p:Ông An} dự. Lãnh đạo {l:tỉnh Mây} yêu cầu {b:Sở Y tế} rà soát lại.", "lãnh đạo tỉnh Mây"),
        ("{p:Ông An} cho biết, tỉnh yêu cầu {b:Sở Y tế} rà soát lại quy trình.", "tỉnh"),
    ],
)
def test_superior_is_who_stands_before_the_verb(text, by):
    (task,) = find_commitments(reading(text, "2024-07-20"), (), ())
    assert [a.name for a in task.by] == [by]


@pytest.mark.parametrize(
    "text",
    [
        "{b:Sở Y tế} chỉ đạo quyết liệt công tác này, đạt kết quả tốt.",
        "{b:Sở Y tế} chỉ đạo thực hiện tốt việc này.",
    ],
)
def test_who_only_leads_the_work_assigns_nothing(text):
    assert leads(text) == []


ASKED = [  # who asks whom at a meeting that somebody else leads, and whether it binds
    ("Bí thư Đảng ủy phường Mây", "{b:UBND phường Mây} sớm mở bàn tiếp dân", True),
    ("Bí thư Huyện ủy Mây", "{b:UBND huyện Mây} sớm mở bàn tiếp dân", True),
    ("Phó Chủ tịch UBND tỉnh Mây", "{b:Sở Y tế} sớm mở bàn tiếp dân", True),
    ("Giám đốc Sở Y tế", "{b:UBND tỉnh Mây} sớm cấp kinh phí", False),
    ("Bí thư Đảng ủy phường Mây", "{b:Ủy ban MTTQ Việt Nam phường Mây} chăm lo người nghèo", True),
    ("Thủ tướng Chính phủ", "{b:Quân ủy Trung ương}, {b:Bộ Quốc phòng}, {g:các đơn vị} trực thuộc luyện tập", True),
    ("Đại biểu Quốc hội", "{b:Chính phủ} sớm trình dự án luật", False),
]


@pytest.mark.parametrize(("office", "asked", "binds"), ASKED)
def test_a_request_binds_when_it_comes_from_above(office, asked, binds):
    read = reading(f"Sáng 9/7, {{p:ông Bình}} chủ trì hội nghị. {{p:Ông An|{office}}} đề nghị {asked}.")
    assert bool(find_commitments(read, find_meetings(read), ())) is binds


def test_a_request_of_an_official_may_leave_open_whom_it_binds():
    text = "{p:Ông An|Phó Chủ tịch UBND tỉnh Mây} đề nghị cần rút ngắn thời gian thi công."
    (task,) = find_commitments(reading(text), (), ())
    assert (task.verb, task.lead) == ("đề nghị", ())


def test_an_order_to_whoever_it_concerns_names_nobody():
    assert leads("{p:Ông An} yêu cầu, trong xử lý công việc, thực hiện đúng quy định.") == [[]]


def test_the_office_may_be_told_elsewhere():
    text = (
        "Sáng 9/7, {p:ông Bình} chủ trì hội nghị, có {p:bà Bí thư Lê An=Lê An|Bí thư Đảng ủy phường Mây} dự.\n"
        "{p:Bà An=Lê An} đề nghị {b:UBND phường Mây} sớm mở bàn tiếp dân."
    )
    read = reading(text)
    assert len(find_commitments(read, find_meetings(read), ())) == 1


def test_the_leader_of_a_place_is_its_official_whose_orders_are_told():
    text = (
        "{p:Ông An|Chủ tịch UBND tỉnh Mây} giao {b:Sở Y tế} dập dịch. Lãnh đạo {l:tỉnh Mây} giao {b:Sở Nội vụ} lập đội."
    )
    assert [[a.name for a in t.by] for t in find_commitments(reading(text), (), ())] == [["Ông An"], ["Ông An"]]
    other = text.replace("Chủ tịch UBND tỉnh Mây", "Chánh Văn phòng Sở Y tế")
    assert [[a.name for a in t.by] for t in find_commitments(reading(other), (), ())] == [
        ["Ông An"],
        ["lãnh đạo tỉnh Mây"],
    ]


JOINING = [
    (
        "{b:Sở Y tế} chủ trì, phối hợp với các tổng cục, cục chuyên ngành lập báo cáo.",
        ["các tổng cục, cục chuyên ngành"],
    ),
    ("{b:Sở Y tế} làm nòng cốt, {b:Sở Nội vụ} hỗ trợ lập đội.", ["Sở Nội vụ"]),
    ("{b:Sở Y tế} (chủ trì), {b:Sở Nội vụ} (phối hợp) lập đội trực.", ["Sở Nội vụ"]),
    ("{b:Sở Y tế} cùng các đài khu vực cung cấp bản tin.", ["các đài khu vực"]),
]


@pytest.mark.parametrize(("text", "joining"), JOINING)
def test_who_joins_may_be_no_known_group(text, joining):
    (task,) = find_commitments(reading("{p:Ông An} giao " + text), (), ())
    assert [a.name for a in task.coordinating] == joining


@pytest.mark.parametrize(
    "text",
    [
        "{p:Ông An|đại biểu Quốc hội} đề nghị {b:Chính phủ} sớm trình dự án luật.",
        "{p:Bà Lê|Đại biểu HĐND tỉnh Mây} đề nghị {b:UBND tỉnh Mây} sửa cầu.",
        "{b:UBND tỉnh Mây} đề nghị {b:Ủy ban MTTQ Việt Nam tỉnh Mây} và {g:các đoàn thể} vận động hội viên.",
        "{b:Bộ Tài chính} có công văn gửi {b:Bộ Xây dựng} đề nghị có hướng dẫn.",
        "{p:Ông An|Chủ tịch UBND phường Mây} có văn bản gửi {b:UBND tỉnh Mây} và {g:các ban ngành} đề nghị sửa lăng.",
        "{p:Ông An|Bí thư Tỉnh ủy Mây} đến. {p:Bà Lê|Bộ trưởng Bộ Y tế} dự. {p:Ông An} đề nghị {p:Bà Lê} giải đáp.",
    ],
)
def test_deputies_and_those_below_only_ask(text):
    assert leads(text) == []


def test_who_orders_may_do_so_whatever_offices_are_told_elsewhere():
    text = "{p:Ông An|Bí thư Tỉnh ủy Mây} đến. {p:Bà Lê|Bộ trưởng Bộ Y tế} dự. {p:Ông An} giao {p:Bà Lê} lập tổ."
    assert leads(text) == [["Bà Lê"]]


DIVIDED = [
    (
        "Theo sự phân công của {b:Huyện ủy Mây}, {p:ông An} phụ trách xã Lau; {p:ông Bình} theo dõi xã Sậy.",
        [["ông An"], ["ông Bình"]],
    ),
    ("Theo phân công của {b:Huyện ủy Mây}, mỗi đồng chí ủy viên phụ trách một xã.", [["mỗi đồng chí ủy viên"]]),
]


@pytest.mark.parametrize(("text", "lead"), DIVIDED)
def test_work_is_divided_among_several(text, lead):
    assert leads(text) == lead

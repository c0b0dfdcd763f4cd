"""Orders that go on: further doers in a sentence, sentences without a verb of assignment, papers that were issued."""

import pytest
from readings import reading

from loaders.grammar.tasks.commitments import find_commitments


def tasks(text):
    found = find_commitments(reading(text, "2024-07-20"), (), ())
    return [([a.name for a in t.by], [a.name for a in t.lead], t.due) for t in found]


GOES_ON = [  # text, who gives, who does and by when for each task
    (  # groups in one phrase are one
        "{p:Ông An} yêu cầu {g:các sở, ngành} và {g:UBND các xã} rà soát hồ sơ.",
        [("Ông An", "các sở, ngành và UBND các xã", None)],
    ),
    (  # a time between the doer and what must be done, deeds told by `điều` and `cho`
        "{p:Ông An} yêu cầu {b:Sở Xây dựng} trực đêm. {b:Sở Y tế} trong ngày 30/8 phải soát xong thuốc. "
        "{b:Sở Giáo dục} cho học sinh nghỉ học. {b:Bộ Chỉ huy} điều 300 chiến sĩ đến đê.",
        [
            ("Ông An", "Sở Xây dựng", None),
            ("Ông An", "Sở Y tế", "2024-08-30"),
            ("Ông An", "Sở Giáo dục", None),
            ("Ông An", "Bộ Chỉ huy", None),
        ],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} trực đêm. {b:Sở Y tế} trong ngày 10/7 đã phát thuốc.",
        [("Ông An", "Sở Y tế", None)],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} trực đêm. Thứ hai, hồ sơ cán bộ, viên chức: {b:Sở Nội vụ} phải số hóa đủ.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Nội vụ", None)],
    ),
    (  # who strives among orders is told to, and the orders go on
        "{p:Ông An} giao {b:Sở Y tế} mua thuốc; {b:Sở Than} phấn đấu giải ngân 100% vốn đến hết năm 2024; "
        "{b:Sở Nội vụ} lập danh sách trước ngày 30/8.",
        [
            ("Ông An", "Sở Y tế", None),
            ("Ông An", "Sở Than", "2024"),
            ("Ông An", "Sở Nội vụ", "2024-08-30"),
        ],
    ),
    (  # nor does a goal of nobody's end them
        "{p:Ông An} giao {b:Sở Y tế} mua thuốc; phấn đấu giải ngân 100% vốn đến hết năm 2024; "
        "{b:Sở Nội vụ} lập danh sách trước ngày 30/8.",
        [("Ông An", "Sở Y tế", None), ("Ông An", None, "2024"), ("Ông An", "Sở Nội vụ", "2024-08-30")],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} mua thuốc trước ngày 15/8; cung ứng đủ 500 bộ kit trước ngày 20/8.",
        [("Ông An", "Sở Y tế", "2024-08-15"), ("Ông An", "Sở Y tế", "2024-08-20")],
    ),
    (  # nouns that begin with a verb of assignment
        "{p:Ông An} giao {b:Sở Y tế} mua thuốc; {b:Sở Nội vụ} hoàn thiện giao diện; {b:Sở Than} mở sàn giao dịch.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Nội vụ", None), ("Ông An", "Sở Than", None)],
    ),
    (
        "Kết luận, {o:Phó Trưởng Ban} nêu rõ: {b:Sở Y tế} mua thuốc. Đồng chí giao {b:Công an} triệt xóa 15 điểm, "
        "đồng thời {b:Sở Giáo dục} tổ chức cho học sinh ký cam kết.",
        [
            (who, doer, None)
            for who, doer in zip(["Phó Trưởng Ban"] * 3, ["Sở Y tế", "Công an", "Sở Giáo dục"], strict=True)
        ],
    ),
    (  # an office passes on what somebody concluded
        "{b:Văn phòng tỉnh} vừa có Thông báo 12/TB-VP kết luận của {p:ông An} tại cuộc họp về nhà ở. "
        "Theo đó, {b:Sở Y tế} khẩn trương lập đội. Đề nghị {b:Cục Mây} cử người trực.",
        [("ông An", "Sở Y tế", None), ("ông An", "Cục Mây", None)],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} trực đêm. {l:Huyện Mây} nhận lệnh đưa dân vào trong đê trước 30/8.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Huyện Mây", "2024-08-30")],
    ),
    (  # what the work is about before `thì`, a line of work with a colon, several offices of one order
        "{p:Ông An} giao {b:Sở Y tế} trực đêm. Kinh phí thì {b:Sở Tài chính} tạm ứng ngay. "
        "Ngành điện: tuyệt đối không cắt điện các trạm bơm. {o:Chủ tịch xã A}, {o:Chủ tịch xã B}, {o:Chủ tịch xã C} "
        "chịu trách nhiệm cấp mã số.",
        [
            ("Ông An", "Sở Y tế", None),
            ("Ông An", "Sở Tài chính", None),
            ("Ông An", "ngành điện", None),
            ("Ông An", "Chủ tịch xã A + Chủ tịch xã B + Chủ tịch xã C", None),
        ],
    ),
    (  # a place ranks as its People's Committee
        "{p:Ông An|Chủ tịch UBND tỉnh Mây Ngàn} nhấn mạnh không để dân thiếu nước. "
        "{l:Huyện Mây=huyện Mây} phải khoan 30 giếng.",
        [("Ông An", "huyện Mây", None)],
    ),
    (
        "{p:Ông An} giao {b:Sở Xây dựng} lập quỹ. {b:Ban Mây} được giao khảo sát nhu cầu, còn {b:Chi nhánh Mây} "
        "thúc các nhà băng giải ngân.",
        [("Ông An", "Sở Xây dựng", None), ("Ông An", "Ban Mây", None), ("Ông An", "Chi nhánh Mây", None)],
    ),
    (  # in office, the text does not say in which
        "Đồng chí Trần An nêu rõ: {g:các xã} phải phòng dịch. Đồng chí yêu cầu {b:Sở Y tế} phun thuốc. "
        "{b:Sở Nội vụ} cử người trực trước 30/8.",
        [("", "các xã", None), ("", "Sở Y tế", None), ("", "Sở Nội vụ", "2024-08-30")],
    ),
    (  # the words of a conclusion bind; `đồng thời` goes on with another doer
        "Kết luận hội nghị, {p:ông An} nêu rõ: {b:Sở Y tế} mở điểm cấp thuốc trong quý III; {b:Sở Nội vụ} lập đội. "
        "Ông giao {b:Công an tỉnh} triệt xóa tụ điểm, đồng thời {b:Sở Giáo dục} tổ chức ký cam kết.",
        [
            ("ông An", "Sở Y tế", "2024-09"),
            ("ông An", "Sở Nội vụ", None),
            ("ông An", "Công an tỉnh", None),
            ("ông An", "Sở Giáo dục", None),
        ],
    ),
    (  # an interview: its answers are in the words of who is asked
        "{p:Ông An|Giám đốc Sở Y tế} trả lời phỏng vấn.\n- Phóng viên: Sở làm gì?\n- Việc khó. "
        "Tôi đã giao {b:Phòng Mây} mở lớp.\n- Khi nào xong?\n- Tôi yêu cầu {b:Trạm Mây} lập đội trước 30/8.",
        [("Ông An", "Phòng Mây", None), ("Ông An", "Trạm Mây", "2024-08-30")],
    ),
    (
        "{p:Ông An} phân công {p:ông Bình} vận động các xã; {p:bà Chi} chỉ đạo chuẩn bị bầu cử.",
        [("Ông An", "ông Bình", None), ("Ông An", "bà Chi", None)],
    ),
    (
        "{p:Ông An} kết luận cuộc họp. {g:Các sở} có nhiều đơn thư được đề nghị cử người trực.",
        [("Ông An", "các sở có nhiều đơn thư", None)],
    ),
    (
        "{p:Ông An} yêu cầu {g:công an các huyện} kích hoạt 60% tài khoản đã được phê duyệt trước 15/12.",
        [("Ông An", "công an các huyện", "2024-12-15")],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} thực hiện các nhiệm vụ sau: Chỉ đạo các trạm trực đêm. Khẩn trương rà soát "
        "thuốc. Tuyệt đối không đi lễ trong giờ làm việc. Người dân vui mừng.",
        [("Ông An", "Sở Y tế", None)] * 3,
    ),
    (
        "{p:Ông An} chỉ đạo trong tháng 8, {b:Sở Y tế} phải xong hồ sơ.",
        [("Ông An", "Sở Y tế", "2024-08")],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} trực đêm. {p:Ông Bình} nhận nhiệm vụ kiểm tra các trạm, dự kiến cuối tháng này.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Ông Bình", "2024-07")],
    ),
    (
        "{p:Ông An} kết luận: {b:Sở Y tế} giúp các xã lập trạm trong quý IV; {b:Sở Nội vụ} đôn đốc các xã.",
        [("Ông An", "Sở Y tế", "2024-12"), ("Ông An", "Sở Nội vụ", None)],
    ),
    (
        "{o:Thủ tướng Chính phủ} nêu đích danh: {l:Hà Tĩnh} phải công bố quỹ đất trước 31/8; {g:các tỉnh} từ đầu năm "
        "chưa khởi công dự án nào phải giải trình trong tháng 8.",
        [
            ("Thủ tướng Chính phủ", "Hà Tĩnh", "2024-08-31"),
            ("Thủ tướng Chính phủ", "các tỉnh từ đầu năm chưa khởi công dự án nào", "2024-08"),
        ],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} lập phương án trước 30/8, {b:Sở Nội vụ} trước 5/9.",
        [("Ông An", "Sở Y tế", "2024-08-30"), ("Ông An", "Sở Nội vụ", "2024-09-05")],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} mở lại ba trạm trước 20/8, {g:các xã} bố trí người trực.",
        [("Ông An", "Sở Y tế", "2024-08-20"), ("Ông An", "các xã", None)],
    ),
    (
        "{p:Ông An} kết luận và giao nhiệm vụ:\n{b:Sở Y tế} trình đề án trong tháng 8.\n{g:Các xã} bố trí quỹ đất.",
        [("Ông An", "Sở Y tế", "2024-08"), ("Ông An", "Các xã", None)],
    ),
    (  # the list ends with the first line that is no task
        "{p:Ông An} giao nhiệm vụ:\n{b:Sở Y tế} trình đề án.\nTrời mưa.\n{g:Các xã} bố trí quỹ đất sạch.",
        [("Ông An", "Sở Y tế", None)],
    ),
    (
        "{p:Ông An} đã có chỉ đạo hỏa tốc. Cụ thể, {b:Sở Y tế} lập phương án; {b:Công an tỉnh} phân luồng từ xa.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Công an tỉnh", None)],
    ),
    (
        "{p:Ông An} vừa ký công điện.\nCông điện gửi {g:các tỉnh}.\nTheo đó, {b:Sở Y tế} tạm hoãn các cuộc họp.",
        [("Ông An", "Sở Y tế", None)],
    ),
    (
        "{p:Ông An} lưu ý 3 việc: Một là, {g:các xã} chi trả ngay. Hai là, không tăng giá. Ba là, {b:Sở Y tế} lập đội.",
        [("Ông An", "các xã", None), ("Ông An", "Sở Y tế", None)],
    ),
    (
        "{p:Ông An}: Chúng tôi cam kết cắt giảm thủ tục. Tôi đã giao {b:Sở Y tế} làm đầu mối.",
        [("Ông An", "Ông An", None), ("Ông An", "Sở Y tế", None)],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} lập danh sách, còn {b:Sở Nội vụ} mở lớp tập huấn.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Nội vụ", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Đồng thời, tăng cường tuyên truyền tới từng hộ.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Y tế", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. {b:Sở Nội vụ} cũng cần bố trí thêm người.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Nội vụ", None)],
    ),
    (
        "{p:Ông An} yêu cầu {l:huyện Mây} dập dịch. Địa phương có trách nhiệm tiêm cho đàn chó.",
        [("Ông An", "huyện Mây", None), ("Ông An", "huyện Mây", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} rà soát hợp đồng. Với hợp đồng đã quá hạn thì phải thu hồi.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Y tế", None)],
    ),
    (
        "{b:UBND tỉnh Hương Giang} vừa ban hành kế hoạch số hóa. {b:Sở Y tế} phải xong hồ sơ trước 30/8.",
        [("UBND tỉnh Hương Giang", "Sở Y tế", "2024-08-30")],
    ),
    (
        "Kế hoạch do {b:UBND tỉnh Hương Giang} ban hành hôm qua. {b:Sở Y tế} có nhiệm vụ tập huấn.",
        [("UBND tỉnh Hương Giang", "Sở Y tế", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Về phía nhà thầu, phải huy động thêm máy trước 20/8.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "nhà thầu", "2024-08-20")],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Đối với {b:Sở Tài chính}, cần bố trí kinh phí.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Tài chính", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Riêng {b:Công an tỉnh}: khẩn trương điều tra.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Công an tỉnh", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Các đơn vị, địa phương có liên quan cần báo cáo trước 20/8.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "các đơn vị, địa phương có liên quan", "2024-08-20")],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Trách nhiệm cấp nước cho ba bản thuộc về {b:Công an tỉnh}.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Công an tỉnh", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Khi kiểm điểm đề nghị tổ công tác mời thêm thanh tra.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "tổ công tác", None)],
    ),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. {b:Sở Tài chính} có ý kiến thẩm định trước 20/8.",
        [("Ông An", "Sở Y tế", None), ("Ông An", "Sở Tài chính", "2024-08-20")],
    ),
    (
        "{b:Sở Y tế} chỉ đạo {b:Chi cục Mây} rà soát. {b:Sở Y tế} chỉ đạo {b:Trạm Mây} trực đêm.",
        [("Sở Y tế", "Chi cục Mây", None), ("Sở Y tế", "Trạm Mây", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_orders_go_on_with_their_doer_and_time(text, expected):
    assert tasks(text) == [([by] if by else [], lead.split(" + ") if lead else [], due) for by, lead, due in expected]


@pytest.mark.parametrize(
    "text",
    [
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Đồng thời, lãnh đạo tỉnh trao quà cho các hộ.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} phối hợp với {b:Sở Nội vụ}, {b:Sở Tài chính} lập kế hoạch.",
        "{p:Ông An} yêu cầu trước ngày 30/8, {b:Sở Y tế} hoàn thành kế hoạch.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Theo quy định, doanh nghiệp phải nộp báo cáo.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. {p:Ông Bình} chủ trì.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Chiều 17/8, hội nghị sơ kết do {p:ông Bình} chủ trì.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Việc nào chậm thì người đứng đầu phải kiểm điểm.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Tính đến 31/8, {g:các sở} mới kiểm tra được 31% hồ sơ.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Trước đó, đoàn đã họp tại xã do {p:Ông Bình} chủ trì.",
        "{p:Ông An} yêu cầu {b:Sở Y tế} dập dịch. Trách nhiệm này thuộc về {g:các sở}.",
    ],
)
def test_what_is_no_further_task_adds_none(text):
    assert len(tasks(text)) == 1


def test_nobody_assigns_to_the_assembly_above():
    assert not tasks("{o:Thủ tướng Chính phủ} yêu cầu {b:Quốc hội} thông qua dự án luật.")


def test_headline_that_names_doers_less_clearly_gives_way():
    words = "rà soát toàn bộ hồ sơ đất của các hộ dân ven hồ để trả lời trước khi họp"
    text = f"{{p:Ông An}} yêu cầu {{g:các đơn vị liên quan}} {words}.\n{{p:Ông An}} yêu cầu {{b:Sở Y tế}} {words}."
    assert tasks(text) == [(["Ông An"], ["Sở Y tế"], None)]


MUST = [  # who is heard, what they say of whom, and who must do it
    ("Bộ trưởng Bộ Y tế", "{b:Tổng cục Mây} cần bổ sung quy định.", "Tổng cục Mây"),
    ("Phó Chủ tịch UBND tỉnh Mây", "{b:Sở Y tế} cũng sẽ có trách nhiệm hỗ trợ các xã.", "Sở Y tế"),
    ("Phó Chủ tịch UBND tỉnh Mây", "{b:Sở Y tế} cần rà soát lại quy trình.", "Sở Y tế"),
    ("Phó Chủ tịch UBND tỉnh Mây", "Vì vậy, {g:các xã, phường} cũng phải lập kế hoạch.", "các xã, phường"),
    ("Bí thư Huyện ủy Mây", "{b:UBND huyện Mây} có trách nhiệm đối thoại với dân.", "UBND huyện Mây"),
    ("Bộ trưởng Bộ Y tế", "Người đứng đầu cơ sở y tế phải chịu trách nhiệm.", "người đứng đầu cơ sở y tế"),
]


@pytest.mark.parametrize(("who", "words", "lead"), MUST)
def test_what_a_superior_says_those_below_must_do_is_an_order(who, words, lead):
    ((by, found, _),) = tasks(f"{{p:Ông An|{who}}} nhận định tiến độ còn chậm. {words}")
    assert (by, found) == (["Ông An"], [lead])


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("Giám đốc Sở Y tế", "{b:Chính phủ} cần sửa nghị định."),
        ("Phó Chủ tịch UBND tỉnh Mây", "{g:Người dân} cần chú ý phòng bệnh."),
        ("Trưởng Công an xã Mây", "{b:Sở Y tế} cần rà soát lại quy trình."),
    ],
)
def test_nobody_orders_those_above_or_the_public(who, words):
    assert tasks(f"{{p:Ông An|{who}}} nhận định tiến độ còn chậm. {words}") == []


def test_a_ministry_gives_no_orders_to_another():
    text = "{b:Bộ Y tế} giao {b:Sở Y tế} dập dịch. {b:Sở Nội vụ} rà soát hồ sơ. {b:Bộ Tài chính} rà soát nguồn vốn."
    found = find_commitments(reading(text), (), ())
    assert [[one.name for one in task.by] for task in found] == [["Bộ Y tế"], ["Bộ Y tế"], []]

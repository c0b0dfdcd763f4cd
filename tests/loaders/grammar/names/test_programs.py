"""Which programmes have a name, and how it is written; groups, places and cited documents alike."""

import pytest
from names import names

PROGRAMS = [
    ("Tại tỉnh Hà Tĩnh, hồ sơ nộp trên Cổng dịch vụ công của tỉnh.", ["Cổng dịch vụ công tỉnh Hà Tĩnh"]),
    ("triển khai Đề án 06 của Chính phủ", ["Đề án 06"]),
    ("trên ứng dụng VneID", ["VNeID"]),
    ("Công dân Thủ đô số (iHanoi)", ["iHanoi"]),
    ("Nghị quyết số 57-NQ/TW và Nghị quyết 57-NQ/TW", ["Nghị quyết số 57-NQ/TW"]),
    ("Nghị quyết số 17/NQ-CP; Nghị quyết số 20-NQ/ĐU", ["Nghị quyết số 17/NQ-CP", "Nghị quyết số 20-NQ/ĐU"]),
    ("Kế hoạch số 192/KH-UBND được ban hành", ["Kế hoạch số 192/KH-UBND"]),
    ("Kế hoạch chuyển đổi số năm 2024 và kế hoạch khác", ["Kế hoạch chuyển đổi số năm 2024"]),
    ("Chương trình chuyển đổi số quốc gia", ["Chương trình chuyển đổi số quốc gia"]),
    ("Chiến lược phát triển kinh tế số đến năm 2030, tầm nhìn 2045",
     ["Chiến lược phát triển kinh tế số đến năm 2030, tầm nhìn 2045"]),
    ("Cơ sở dữ liệu quốc gia về dân cư", ["Cơ sở dữ liệu quốc gia về dân cư"]),
    ("chỉ số chuyển đổi số quốc gia (DTI)", ["DTI"]),
    ("nâng cấp nền tảng Trăng Số", ["Trăng Số"]),
    ("hệ thống i-Cabinet", ["i-Cabinet"]),
    ("cấp kinh phí cho Đề án trồng lại vườn quýt giai đoạn 2017-2020 bởi mùa mưa sắp hết",
     ["Đề án trồng lại vườn quýt giai đoạn 2017-2020"]),
    ("ban hành Kế hoạch nuôi cá lồng gắn với bến đò, làng nghề năm 2021 với các nội dung",
     ["Kế hoạch nuôi cá lồng gắn với bến đò, làng nghề năm 2021"]),
    ("trình UBND thành phố Đề án Bến đò thông minh vùng sông Trăng (hạn: 15/3/2026)",
     ["Đề án Bến đò thông minh vùng sông Trăng"]),
    ("Chương trình “Bến đò an toàn” giai đoạn 2018 - 2022", ["Chương trình “Bến đò an toàn” giai đoạn 2018 - 2022"]),
    ("Chương trình MTQG xây dựng NTM giai đoạn 2021-2025",
     ["Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025"]),
    ("trên Cổng thông tin điện tử tỉnh Mây Ngàn", ["Cổng thông tin điện tử tỉnh Mây Ngàn"]),
    ("Hệ thống thông tin tiêm chủng quốc gia", ["Hệ thống thông tin tiêm chủng quốc gia"]),
    ("Tỉnh Mây Ngàn nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính tỉnh, xong trước 30/6",
     ["Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Mây Ngàn"]),
    ("Đồ án Quy hoạch chung đô thị Mây Trắng", ["Quy hoạch chung đô thị Mây Trắng"]),
    ("bám vào Nghị quyết 19 và Nghị quyết số 36a/NQ-CP", ["Nghị quyết 19", "Nghị quyết số 36a/NQ-CP"]),
    ("Nghị quyết Trung ương 4 khóa XII, Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI",
     ["Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI"]),
    ("vốn Chương trình 30a; kết quả vào Bộ chỉ số 766", ["Chương trình 30a", "Bộ chỉ số 766"]),
    ("Kế hoạch triển khai thi hành Luật Bến đò vừa được ban hành", ["Kế hoạch triển khai thi hành Luật Bến đò"]),
    ("Kế hoạch tuyển sinh vào lớp 10 năm học 2018-2019", ["Kế hoạch tuyển sinh vào lớp 10 năm học 2018-2019"]),
    ("Đề án 2 triệu cây quýt, Chiến lược phát triển bến đò",
     ["Đề án 2 triệu cây quýt", "Chiến lược phát triển bến đò"]),
    ("Quy hoạch vùng trồng quýt thời kỳ 2021-2030", ["Quy hoạch vùng trồng quýt thời kỳ 2021-2030"]),
    ("ứng dụng C-Mây Ngàn", ["C-Mây Ngàn"]),
    ("Sổ sức khoẻ điện tử", ["Sổ sức khỏe điện tử"]),
]  # fmt: skip
NO_PROGRAMS = [
    "đẩy mạnh chuyển đổi số, kinh tế số, dịch vụ công trực tuyến",
    "Quyết định số 06/QĐ-TTg, Chỉ thị số 10/CT-TTg, Công văn số 12/UBND-VX",
    "sẽ xây dựng kế hoạch, chương trình làm việc",
    "Chương trình hành động",
    "Đề án bắt đầu thực hiện từ năm 2012",
    "Giám đốc Sở Kế hoạch và Đầu tư Trần Văn Mẫu trình bày năm 2022",
    "Chương trình công tác năm 2024",
    "phong trào “Bình dân học vụ số”",
    "ứng dụng CNTT, trí tuệ nhân tạo",
    "nhóm Zalo và ứng dụng Facebook",
    "hoàn thành 12/53 dịch vụ công",
    "Giám đốc Sở Quy hoạch kiến trúc cho biết, trong năm 2017",
    "Chương trình 30 phút phát sóng",
    "Nghị quyết 5 năm một lần",
]
GROUPS = [
    ("9 bộ, ngành và 17 địa phương còn chậm", ["9 bộ, ngành và 17 địa phương"]),
    ("cùng các sở, ngành, địa phương, đơn vị họp", ["các sở, ngành, địa phương, đơn vị"]),
    ("UBND các tỉnh, thành phố trực thuộc Trung ương chỉ đạo", ["UBND các tỉnh, thành phố trực thuộc Trung ương"]),
    ("Ủy ban nhân dân các xã, phường báo cáo", ["UBND các xã, phường"]),
    ("mỗi bộ, ngành, địa phương phải có", ["mỗi bộ, ngành, địa phương"]),
    ("Thủ trưởng các Sở, ban, ngành, đoàn thể cấp tỉnh lập", ["Thủ trưởng các Sở, ban, ngành, đoàn thể cấp tỉnh"]),
    ("sở thích, ban công, ngành nghề", []),
]
PLACES = [
    ("Ba huyện Mường Thử, Bản Mẫu và Lau Sậy khoan giếng.", ["huyện Mường Thử", "huyện Bản Mẫu", "huyện Lau Sậy"]),
    ("TP Hà Nội và Hưng Yên", ["Hà Nội", "Hưng Yên"]),
    ("thành phố Hưng Yên, thị xã Mỹ Hào", ["thành phố Hưng Yên", "thị xã Mỹ Hào"]),
    ("P.Mây Trắng, xã Lau Sậy", ["phường Mây Trắng", "xã Lau Sậy"]),
    ("tỉnh Thừa Thiên-Huế", ["Thừa Thiên Huế"]),
    ("các huyện Mường Thử, Bản Mẫu", ["huyện Mường Thử", "huyện Bản Mẫu"]),
    ("vùng Đồng Tháp Mười, Thái Bình Dương, đường Hồ Chí Minh", []),
    ("ông Nguyễn Hòa Bình có mặt", []),
    ("TP.HCM", ["Hồ Chí Minh"]),
]


@pytest.mark.parametrize(("text", "expected"), PROGRAMS)
def test_a_programme_goes_by_its_name(text: str, expected: list[str]) -> None:
    assert [p.name for p in names(text).programs] == expected


@pytest.mark.parametrize("text", NO_PROGRAMS)
def test_these_words_name_no_programme(text: str) -> None:
    assert names(text).programs == ()


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_a_group_keeps_its_words(text: str, expected: list[str]) -> None:
    assert [g.name for g in names(text).groups] == expected


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_a_province_goes_by_its_plain_name_and_a_lower_unit_with_its_level(text: str, expected: list[str]) -> None:
    assert [place.name for place in names(text).places] == expected


def test_a_document_is_cited_once_with_kind_number_issuer_and_day() -> None:
    text = "Quyết định số 977/QĐ-BYT ngày 03/6/2024; theo Quyết định số 977/QĐ-BYT."
    (cited,) = names(text).instruments
    assert (cited.kind, cited.number, cited.issuer, cited.issued) == (
        "quyết định", "977/QĐ-BYT", "Bộ Y tế", "2024-06-03",
    )  # fmt: skip
    assert len(cited.evidence) == 2

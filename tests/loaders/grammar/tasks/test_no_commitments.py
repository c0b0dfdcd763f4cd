"""What sounds like an order, a pledge or a goal in the news and is none."""

import pytest
from readings import reading

from loaders.grammar.tasks.commitments import find_commitments


@pytest.mark.parametrize(
    "text",
    [
        "{p:Ông An, Trưởng Ban} Chỉ đạo kỳ thi tỉnh Mây đã tiếp thu ý kiến.",
        "{p:Ông An} nói năm qua có nhiều diễn biến đáng lưu ý, nổi bật là giá gạo.",
        "{p:Ông An} hội đàm, chào xã giao {o:Chủ tịch nước}, phát biểu tại phiên họp.",
        "Đạn pháo dội vào các mục tiêu quân sự sẽ làm 3.000 người bị thương.",
        "Tên lửa diệt các mục tiêu lớn (khoảng 400 km) rất nhanh.",
        "Công ty đặt ra mục tiêu sản xuất 100 triệu sản phẩm mỗi năm.",
        "Kỳ thi đã đạt được những mục tiêu đổi mới, vì vậy năm 2018 vẫn giữ như năm nay.",
        "Mục tiêu nội địa hóa đạt 60% vào năm 2010, nhưng đến nay mới đạt 10%.",
        "“Cùng với {p:ông An}, tôi sẽ thúc đẩy thương mại”, Thủ tướng Kenji Mori nói.",
        "Nếu bỏ thông tư này thì {b:Chính phủ} sẽ gửi thông điệp tích cực.",
        "{p:Ông An} đánh giá cao cam kết lâu dài của hai nước.",
        "{p:Ông An} tiếp khách, phía Lào cam kết cấp học bổng cho sinh viên.",
        "{p:Ông An} dự, phát biểu chỉ đạo Hội nghị quân chính do {b:Bộ Quốc phòng} tổ chức.",
        "{p:Ông An} họp với các nước. Các nhà lãnh đạo cam kết chống bảo hộ thương mại.",
        "{p:Ông An} chuyển lời và khẳng định Tổng thống Milan Novak sẽ thăm tỉnh Mây.",
        "{b:Công an tỉnh} phân luồng tại nút giao Bãi Sậy, nút giao Cầu Mây, đường số 5.",
        "Buổi sáng, {b:Quốc hội} sẽ nghe {p:ông An} trình bày báo cáo.",
        "{p:Ông An} cho biết tổng vốn cam kết đạt 3 tỷ đồng.",
        "Đồng chí Trần An đề nghị {b:UBND xã} sớm sửa đường.",  # anybody may ask
        "{p:Ông An} rất lưu ý các ý kiến này.",
        "Thực hiện chỉ đạo của {p:ông An}, {b:Sở Y tế} đã gửi văn bản.",
        "{p:Ông An|Đại biểu Quốc hội} lưu ý {b:Sở Y tế} phải lập đội.",
        "{p:Ông An|Phó trưởng Đoàn đại biểu Quốc hội tỉnh Mây} đề nghị {b:Sở Y tế} lập đội.",
        "{b:Văn phòng Ban Chỉ huy Phòng thủ dân sự tỉnh Mây} đề nghị {b:UBND tỉnh Mây} lập đội.",
        "{p:Ông An} nhắc các giám đốc bệnh viện rằng hồ sơ điện tử không phải chỉ là mua máy.",
        "{p:Ông An} giao nhiệm vụ cụ thể cho từng đơn vị, địa phương.",
        "{p:Ông An} nói năng suất không đạt mục tiêu, kế hoạch đặt ra, dồn việc cho 6 tháng cuối năm.",
        "Mục tiêu của BKL là đưa lãi suất về 2%.",
        "Nhiều tiểu thương tập trung trước chợ, đề nghị {g:các cấp} sớm vào cuộc giải quyết.",
        "{p:Ông An} kiến nghị {o:Chủ tịch nước} chỉ đạo thu hồi đất.",
        "Việc giao {b:Sở Y tế} lập đội cũng hết sức cần thiết.",
        "Kế hoạch giao vốn đã được {b:UBND tỉnh} duyệt.",
        "Văn bản nêu rõ {b:Sở Y tế} đã lập đội.",
        "{p:Ông An} cho biết tổng số vốn giao cho {g:các đơn vị} này là 14.208 tỷ đồng.",
        "{p:Ông An} giải thích phần lớn công trình giao cho {b:UBND xã} quản lý.",
        "{p:Ông An} gặp chủ tiệm và yêu cầu chuyển 200 triệu đồng.",
        '{p:Ông An} bị kiểm tra. "Chúng tôi sẽ công khai để dư luận biết" - Cục trưởng Cục chống gian lận khẳng định.',
        "{g:10 xã} chưa nhận được đề nghị phối hợp của đơn vị chủ trì.",
        "{b:Sở Y tế}; {g:các xã} chịu trách nhiệm thi hành Quyết định này.",
        "{b:Sở Y tế} xin lùi đến 30/9/2024.",
        "Thời hạn số hóa hồ sơ ở {l:huyện Mây} được {b:UBND tỉnh} cho lùi đến ngày 30/9/2024.",
        "Đoàn liên ngành do {b:Sở Y tế} chủ trì đi hết các bếp ăn vào ngày 29/6, trước hạn hai ngày.",
        "{b:Sở Nội vụ} nhận thấy lý do không thỏa đáng.",
        "Trong đơn yêu cầu: (1) giữ ổn định giá; (2) duy trì quan hệ với Nga.",
    ],
)
def test_nothing_is_assigned_pledged_or_set(text):
    assert not find_commitments(reading(text, "2024-07-20"), (), ())


@pytest.mark.parametrize(
    "more",
    [
        "{o:Chủ tịch UBND huyện Mây} ký công văn ngày 2/7 về việc này.",
        "{b:Sở Nội vụ} phối hợp với {b:Bệnh viện Mây} dưới sự chỉ đạo của Bộ đã phân công năm đội.",
        "{p:Ông An}, chủ trì Hội nghị sơ kết sáu tháng.",
        "{g:Các lực lượng} phối hợp đã tìm thấy người mất tích.",
        "{b:Sở Nội vụ} đề xuất {b:Chính phủ} cho tạm ứng vốn.",
        "{g:Các xã} tuy đã rà soát nhưng còn chậm.",
    ],
)
def test_what_was_done_is_no_further_task(more):
    text = f"{{p:Ông An}} yêu cầu {{b:Sở Y tế}} dập dịch. {more}"
    assert len(find_commitments(reading(text, "2024-07-20"), (), ())) == 1

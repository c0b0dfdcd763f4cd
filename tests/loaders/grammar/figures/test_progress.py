"""Which state of a task a sentence reports: positive and negative."""

import pytest
from readings import reading

from loaders.grammar.figures.progress import find_progress

STATES = [
    ("Sở Y tế đã hoàn thành việc số hóa hồ sơ.", ["done"]),
    ("Sở Y tế đã hoàn tất việc số hóa hồ sơ.", ["done"]),
    ("{b:Sở Y tế} đã lập xong danh sách hộ nghèo.", ["done"]),
    ("Đề án đã được {b:Sở Y tế} trình lên tỉnh.", ["done"]),
    ("{b:Sở Y tế} đã giao đủ mặt bằng, về đích trước hạn 10 ngày.", ["done_on_time"]),
    ("Hồ sơ đã được {b:Sở Y tế} trình, chậm hai tuần so với yêu cầu.", ["done_late"]),
    ("{b:Sở Y tế} đã nối xong ống đến 5 thôn, đúng thời gian tỉnh giao.", ["done_on_time"]),
    ("25 tấn hóa chất được {b:Sở Y tế} cấp xong từ ngày 13/4, trước hạn.", ["done_on_time"]),
    ("{b:Sở Tài chính} đã tạm ứng đủ cho các huyện vào ngày 12/6, chậm gần hai tuần.", ["done_late"]),
    ("Giếng của {l:huyện Mây} đã đưa vào sử dụng, muộn hơn hạn định một tháng.", ["done_late"]),
    ("Kế hoạch được {b:UBND tỉnh} phê duyệt ngày 18/6.", ["done"]),
    ("Việc khoan giếng mới xong 21/30 giếng.", ["in_progress"]),
    ("{g:Các ngân hàng} mới giải ngân 86 tỷ đồng của gói tín dụng.", ["in_progress"]),
    ("{b:Cục Mây} đã cử 6 trong số 10 đoàn đi kiểm tra.", ["in_progress"]),
    ("Hướng dẫn đang được {b:Vụ Mây} lấy ý kiến lần hai.", ["in_progress"]),
    ("Dự án đã được phê duyệt ảnh hưởng đến {l:huyện Mây}.", []),
    ("{b:Sở Y tế} mới làm xong thủ tục cho 247 hộ, còn 65 hộ.", ["in_progress"]),
    ("{b:UBND tỉnh} tiếp tục gia hạn việc lập đề án đến 31/12/2031.", ["extended"]),
    ("{b:UBND tỉnh} gia hạn việc lập đề án đến 31/12/2031.", ["extended"]),
    ("{b:UBND tỉnh} thống nhất điều chỉnh mốc giao mặt bằng sang ngày 31/3/2031.", ["extended"]),
    ("{b:UBND tỉnh} quyết định dừng đề án khám bệnh từ xa.", ["withdrawn"]),
    ("Sở Y tế đang xây dựng Đề án khám bệnh từ xa.", ["in_progress"]),
    ("Đến ngày 20/3/2031, việc số hóa hồ sơ hộ tịch đạt 80%.", ["in_progress"]),
    ("Dự án đường ven sông đạt khoảng 62,5% khối lượng.", ["in_progress"]),
    ("Tiến độ dự án đường ven sông đạt hơn 40 %.", ["in_progress"]),
    ("Tuyến ống của {b:Cục Mây} vừa thông nước ngày 4/7, chậm bốn ngày so với yêu cầu.", ["done_late"]),
    ("Việc kết nối dữ liệu hoàn thành vào ngày 20/9, chậm gần ba tuần so với yêu cầu.", ["done_late"]),
    ("{b:Sở Mây} bàn giao 432 căn hộ, hoàn tất ngày 28/6, chậm tám ngày so với hạn đề ra.", ["done_late"]),
    ("{b:Công an} đã duy trì đủ 12 chốt từ ngày 5/4 như yêu cầu.", ["done_on_time"]),
    ("Phương án được {b:Ban Mây} trình ngày 24/5, đúng yêu cầu.", ["done_on_time"]),
    ("Hệ thống quản lý văn bản chạy thử từ ngày 10/6 theo đúng kế hoạch.", ["done_on_time"]),
    ("Đến ngày 28/12, {b:Công an} hoàn thành việc xóa 15 tụ điểm, sớm hơn hạn chót.", ["done_on_time"]),
    ("Quy trình do {b:Cục Mây} công bố ngày 27/3, kịp trước thời hạn.", ["done_on_time"]),
    ("{b:Công an} đã trao con dấu mới cho đủ 124 xã.", ["done"]),
    ("{g:Các xã} đã chuyển được 46/71 hộ đến nơi an toàn.", ["in_progress"]),
    ("Theo {b:Sở Mây}, 118/124 xã đã có đường truyền thứ hai.", ["in_progress"]),
    ("{b:UBND tỉnh} cho phép kéo dài việc lắp đường truyền đến ngày 30/9/2031.", ["extended"]),
    ("{b:Sở Mây} ký xong bản cam kết hôm 22/3, trễ một tuần.", ["done_late"]),
    ("Việc lắp thiết bị hoàn tất ngày 9/12, quá hạn chín ngày.", ["done_late"]),
    ("Vườn Mây làm xong cả 120 km đường vào ngày 18/4, sau hạn được giao hơn năm tuần.", ["done_late"]),
    ("Bản đồ đã được {b:Chi cục Mây} chuyển cho các huyện từ ngày 1/3, sớm bốn ngày.", ["done_on_time"]),
    ("Quy trình do {b:Sở Mây} ban hành ngày 8/10 theo đúng yêu cầu của tỉnh.", ["done_on_time"]),
    ("Tại vùng Mây, đến nay mới làm được 96 trên 120 km đường.", ["in_progress"]),
    ("Con đường ở vùng Mây còn dang dở 18 km.", ["in_progress"]),
    ("{b:Sở Mây} đề xuất thêm một tháng để giám định.", ["in_progress"]),
    ("Danh sách được {b:Sở Mây} niêm yết công khai hôm 19/8.", ["done"]),
    ("{b:UBND tỉnh} đã cho phép công ty kéo dài thời gian đến ngày 30/4/2031.", ["extended"]),
    ("{b:UBND tỉnh} chấp thuận cho {b:Sở Mây} trình dự thảo vào tháng 3/2031.", ["extended"]),
    ("{b:Sở Mây} mới xử lý được 604.000 trong 780.000 thửa.", ["in_progress"]),
    ("{l:Huyện Mây} mới sửa được một trong ba cống.", ["in_progress"]),
    ("Hệ thống mới đến tay 88% công chức cấp xã.", ["in_progress"]),
    ("Việc sửa cống mới có 3/5 cống xong.", ["in_progress"]),
    ("{l:Huyện Mây} mới xác nhận điều kiện an toàn được cho 1.020 trong số 1.315 lò.", ["in_progress"]),
    ("Việc sửa cống trong 37 xã mới có 12 xã khởi công.", ["in_progress"]),
    ("Đến ngày 31/3, {g:các xã} kiểm đếm được 91% số thửa.", ["in_progress"]),
    ("{g:Các xã} sẽ kiểm đếm được 91% số thửa.", []),
    ("Hướng dẫn định giá đến ngày 12/3 mới ban hành, muộn hai mươi ngày.", ["done_late"]),
    ("{b:UBND tỉnh} đồng ý cho {b:Sở Mây} lùi thời gian trình phương án đến ngày 31/1/2031.", ["extended"]),
    ("{b:Bộ Mây} cho nhà đầu tư lùi mốc mở bãi đỗ xe đến ngày 30/9/2031.", ["extended"]),
    ("Phương án dựng nhà bạt ở {l:xã Mây} đã được bãi bỏ.", ["withdrawn"]),
    ("{l:Huyện Mây} trả xong tiền cho các hộ ngày 17/5.", ["done"]),
    ("{l:Huyện Mây} phải trả xong tiền cho các hộ ngày 17/5.", []),
    ("Đến nay, còn {g:52 vụ} vi phạm đê điều chưa được giải tỏa.", ["in_progress"]),
    ("780.000 thửa ở {l:tỉnh Mây} được giải quyết xong ngày 27/1, sau gần ba tháng kể từ hạn đầu tiên.", ["done_late"]),
    ("Hồ sơ được {b:Sở Mây} trình từ ngày 8/6, không sai hẹn.", ["done_on_time"]),
    ("{b:Sở Mây} đã quét hết 95.000 hồ sơ, kịp mốc 31/1.", ["done_on_time"]),
    ("{b:UBND tỉnh} đồng ý cho ngành nông nghiệp thêm thời gian đến hết ngày 31/8/2031.", ["extended"]),
    ("Kinh phí của ngành mới chỉ chiếm hơn 4% tổng chi.", []),
    ("{b:Sở Mây} đã làm việc hết mình.", []),
    # The deed of a body, which may have been a task; no letter, no removal, nobody private.
    ("{b:Sở Tài chính} cũng đã trích 25 tỷ đồng cho các huyện.", ["done"]),
    ("Công trình đã được {b:Sở Mây} khởi công.", ["done"]),
    ("{b:Sở Mây} đã gửi thư chúc mừng.", []),
    ("{p:Trần An} đã chuyển sang làm việc khác.", []),
    ("{p:Trần An} đã nhận quyết định thôi chức.", []),
    ("Ông chủ nhà mới xây ở quận 6 than phiền.", []),
    # Who asks for more time has not got it.
    ("{b:Sở Mây} xin lùi thời hạn hoàn thành 300 chỗ sang tháng 12.", ["in_progress"]),
    ("{b:Sở Mây} xin gia hạn việc lập đề án đến ngày 30/9/2031.", ["in_progress"]),
    ("{b:Sở Mây} đề nghị {b:UBND tỉnh} cho phép gia hạn việc lập đề án đến 30/9/2031.", ["in_progress"]),
    ("{b:Sở Mây} có văn bản đề xuất {b:UBND tỉnh} lùi thời hạn lập đề án đến 30/9/2031.", ["in_progress"]),
    ("{b:Sở Mây} kiến nghị {b:UBND tỉnh} gia hạn việc lập đề án đến 30/9/2031.", ["in_progress"]),
    ("{b:Sở Mây} đề nghị và được {b:UBND tỉnh} đồng ý lùi thời hạn lập đề án đến 30/9/2031.", ["extended"]),
    ("Theo đề nghị của {b:Sở Mây}, {b:UBND tỉnh} gia hạn việc lập đề án đến 30/9/2031.", ["extended"]),
    ("{b:UBND tỉnh} không đồng ý gia hạn việc lập đề án của {b:Sở Mây} đến 30/9/2031.", []),
    ("{b:UBND tỉnh} chưa đồng ý cho {b:Sở Mây} lùi thời hạn lập đề án đến 30/9/2031.", []),
    ("{b:Sở Mây} đã hoàn thành việc lập đề án, đúng tiến độ.", ["done_on_time"]),
    ("{b:Sở Mây} đã hoàn thành việc lập đề án ngày 27/4/2031, đúng tiến độ đề ra.", ["done_on_time"]),
    ("{b:Sở Mây} đã hoàn thành việc lập đề án, chậm so với thời hạn được giao.", ["done_late"]),
    ("{b:Sở Mây} hoàn thành việc lập đề án ngày 22/5/2031, chậm so với thời hạn được giao.", ["done_late"]),
    ("Đến nay 61/69 xã, phường đã hoàn thành việc lập đề án.", ["in_progress"]),
    ("Việc lập đề án đã cơ bản hoàn thành, đạt khoảng 90% khối lượng.", ["in_progress"]),
    ("{b:Sở Mây} xin gia hạn việc lập đề án và được {b:UBND tỉnh} đồng ý.", ["extended"]),
    ("{b:Sở Mây} làm đêm để hoàn thành việc lát đường, kịp trước thời hạn.", []),
    ("{b:Sở Mây} thi công đúng yêu cầu kỹ thuật của dự án.", []),
    ("{b:Hội đồng} cho biết 400/500 đại biểu đã bỏ phiếu.", []),
    # So many of all: with `mới`, `đã` or `được` it is work, whoever does it.
    ("Điện lực mới di dời 8/14 vị trí.", ["in_progress"]),
    ("{b:Sở Mây} mới phê duyệt phương án cho 268/312 hộ.", ["in_progress"]),
    ("Đường ĐT.616 đã thông được 15/22 điểm sạt lở.", ["in_progress"]),
    ("{b:Sở Mây} kiểm định được 49 trong số 58 nhà.", ["in_progress"]),
    ("Sà lan mới hút được chừng 700 m trong tổng số 1,2 km.", ["in_progress"]),
    ("Trong 37 khu tái định cư, mới có 12 khu khởi công.", ["in_progress"]),
    ("Giải đấu có 8/14 đội vào vòng trong.", []),
    ("Phương án mua vắc xin của {b:Vụ Mây} vẫn đang chờ báo giá.", ["in_progress"]),
    ("Người dân vẫn đang chờ xe buýt.", []),
    ("{b:Sở Mây} đi hết các bếp ăn vào ngày 29/10, trước hạn hai ngày.", ["done_on_time"]),
    ("{b:Sở Mây} trình quy trình từ hôm 22/10, sớm hơn yêu cầu ba ngày.", ["done_on_time"]),
    ("Điểm tiêm mở cửa đúng ngày 22/3, như tỉnh giao.", ["done_on_time"]),
    ("{b:Sở Mây} hoàn tất lớp tập huấn ngày 13/6, trong thời hạn điều chỉnh.", ["done_on_time"]),
    ("{b:Viện Mây} đã bàn giao phòng xét nghiệm đúng tiến độ {b:Bộ Mây} giao.", ["done_on_time"]),
    ("{b:Sở Mây} trình phương án ngày 22/10, chậm so với thời hạn.", ["done_late"]),
    ("{b:Bộ Mây} cho phép bệnh viện kéo dài đến ngày 15/6/2031.", ["extended"]),
    ("Thời hạn số hóa hồ sơ ở {l:huyện Mây} được {b:UBND tỉnh} cho lùi đến ngày 31/1/2031.", ["extended"]),
    ("{p:Trần An} chấp thuận cho {b:UBND phường} lùi đến ngày 15/8/2031.", ["extended"]),
    ("Thời hạn hoàn thành khu tái định cư được điều chỉnh đến ngày 15/12/2031.", ["extended"]),
    # Rates and figures are no state of a task.
    ("Tỷ lệ hồ sơ đúng hạn đạt 98%.", []),
    ("Tỷ lệ giải quyết thủ tục của việc cấp phép đạt 98%.", []),
    ("Tăng trưởng kinh tế đạt 8% so với kế hoạch.", []),
]


@pytest.mark.parametrize(("text", "states"), STATES)
def test_a_state_is_read_as_worded(text: str, states: list[str]) -> None:
    assert [report.state for report in find_progress(reading(text), ())] == states


def test_a_deed_may_be_the_task_of_another_document_but_not_of_its_own():
    text = "{b:UBND tỉnh} đã thu hồi biển số của 516 xe."
    (report,) = find_progress(reading(text), ())
    assert (report.state, report.rule, report.commitment) == ("done", "progress/deed", None)


DATED = [
    ("{b:Sở Mây} trình phương án ngày 22/10/2023.", ["done"]),
    ("{b:UBND phường} bàn giao đủ 3,4 ha vào ngày 20/1/2024.", ["done"]),
    ("Việc niêm yết giá ở các nhà hàng hoàn tất ngày 27/4/2023.", ["done"]),
    # Of a day to come; what is not asked of anybody.
    ("{b:Sở Mây} trình phương án ngày 22/10/2031.", []),
    ("Việc niêm yết giá ở các nhà hàng hoàn tất ngày 27/4/2031.", []),
    ("{b:Sở Mây} nhận được phản ánh ngày 22/10/2023.", []),
]


@pytest.mark.parametrize(("text", "states"), DATED)
def test_a_deed_without_a_word_for_the_past_is_told_by_its_day(text: str, states: list[str]) -> None:
    found = find_progress(reading(text), ())
    assert [(one.state, one.rule) for one in found] == [(state, "progress/deed") for state in states]


def test_a_report_is_not_cut_in_a_number():
    text = "{b:Sở Y tế} mới chi trả cho 3.400 hộ, mỗi hộ 1.200.000 đồng. Trời mưa."
    (report,) = find_progress(reading(text), ())
    assert report.what == "Sở Y tế mới chi trả cho 3.400 hộ, mỗi hộ 1.200.000 đồng"

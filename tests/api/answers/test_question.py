"""What questions ask: a table of ways of asking, and one of what is not answered."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.answers import when
from api.answers.question import READ_AS, read_as, understood
from api.answers.ways import WAYS, WIDE_WAYS

ASKS = [
    ("Ai phụ trách Đề án 99 ở Mây Ngàn?", "responsible", "Đề án 99", "Mây Ngàn", None),
    ("ai chịu trách nhiệm về chuyển đổi số tại tỉnh Mây Ngàn", "responsible", "chuyển đổi số", "tỉnh Mây Ngàn", None),
    ("Cơ quan nào được giao nhiệm vụ làm sạch dữ liệu đất đai?", "responsible", "làm sạch dữ liệu đất đai", None, None),
    ("Ai chủ trì Đề án 99?", "responsible", "Đề án 99", None, None),
    ("Ai phụ trách nhà ở xã hội ở Mây Ngàn?", "responsible", "nhà ở xã hội", "Mây Ngàn", None),
    ("Ai chủ trì Phiên họp thứ 4 của Ban Chỉ đạo?", "chaired", "Phiên họp thứ 4 của Ban Chỉ đạo", None, None),
    ("Ai đã đồng chủ trì hội nghị tổng kết", "chaired", "hội nghị tổng kết", None, None),
    ("Ai kết luận phiên họp thứ 5?", "concluded", "phiên họp thứ 5", None, None),
    ("Ai dự phiên họp thứ 4 tại điểm cầu Cửa Mây?", "attended", "phiên họp thứ 4", "Cửa Mây", None),
    ("Ai dự tại điểm cầu Cửa Mây phiên họp thứ 4?", "attended", "phiên họp thứ 4", "Cửa Mây", None),
    ("Những ai tham dự hội nghị tổng kết?", "attended", "hội nghị tổng kết", None, None),
    ("Mây Ngàn đã cam kết những gì?", "pledged", None, None, "Mây Ngàn"),
    ("Mây Ngàn cam kết gì, ai nói?", "pledged", None, None, "Mây Ngàn"),
    ("Nền tảng nào của Đề án 99 ở Mây Ngàn?", "platforms", "Đề án 99", "Mây Ngàn", None),
    ("Những nền tảng, ứng dụng nào thuộc Đề án 99?", "platforms", "Đề án 99", None, None),
    ("Tỷ lệ hồ sơ điện tử của Mây Ngàn so với cả nước?", "figures", "Tỷ lệ hồ sơ điện tử", "Mây Ngàn", None),
    ("tỉ lệ hồ sơ điện tử của Mây Ngàn là bao nhiêu", "figures", "tỉ lệ hồ sơ điện tử", "Mây Ngàn", None),
]
DONE = ["done", "done_on_time", "done_late"]
OTHERS = [
    ("Thông báo 9/TB-UBND giao việc gì?", "given", {"who": "Thông báo 9/TB-UBND"}),
    ("Ông Nguyễn Thế Khoan yêu cầu gì?", "given", {"who": "Nguyễn Thế Khoan"}),
    ("Ông Khoan yêu cầu Sở Y tế làm gì?", "given", {"who": "Khoan", "to": "Sở Y tế"}),
    ("Mây Ngàn giao Sở Y tế việc gì?", "given", {"who": "Mây Ngàn", "to": "Sở Y tế"}),
    ("Chủ tịch UBND tỉnh đã yêu cầu những nhiệm vụ gì, cho ai, hạn nào?", "given", {"who": "Chủ tịch UBND tỉnh"}),
    ("Thông báo 9/TB-UBND giao việc gì cho Sở Y tế?", "given", {"who": "Thông báo 9/TB-UBND", "to": "Sở Y tế"}),
    ("Sở Y tế tỉnh Mây Ngàn phải làm gì?", "tasks", {"who": "Sở Y tế tỉnh Mây Ngàn"}),
    ("Sở Y tế được giao những việc gì, hạn nào?", "tasks", {"who": "Sở Y tế"}),
    ("Nhiệm vụ nào của Sở Y tế đã quá hạn?", "tasks", {"who": "Sở Y tế", "computed": "passed"}),
    ("Việc nào của Sở Y tế chưa đến hạn?", "tasks", {"who": "Sở Y tế", "computed": "not_yet_due"}),
    ("Việc nào của Sở Y tế phải xong trước ngày 30/6/2031?", "tasks", {"who": "Sở Y tế", "due_before": "2031-06-30"}),
    ("Việc nào được gia hạn, mấy lần, ai cho phép?", "reported", {"reported": ["extended"]}),
    ("Nhiệm vụ nào của Sở Y tế đã được lùi thời hạn?", "reported", {"who": "Sở Y tế", "reported": ["extended"]}),
    ("Việc nào đã hoàn thành đúng hạn?", "reported", {"reported": ["done_on_time"]}),
    ("Sở Y tế đã hoàn thành những việc nào?", "reported", {"who": "Sở Y tế", "reported": DONE}),
    ("Sở Y tế đang triển khai những nhiệm vụ gì?", "reported", {"who": "Sở Y tế", "reported": ["in_progress"]}),
    ("Từ ông An đến Sở Y tế liên hệ thế nào?", "connected", {"what": "ông An đến Sở Y tế"}),
    (
        "Từ ông An đến Sở Y tế liên hệ thế nào vào ngày 20/11/2031?",
        "connected",
        {"what": "ông An đến Sở Y tế", "on": "2031-11-20", "until": "2031-11-20"},
    ),
    (
        "Sở Văn hóa và Thể thao và bà An có quan hệ công tác gì?",
        "connected",
        {"what": "Sở Văn hóa và Thể thao và bà An"},
    ),
    ("Bà An có liên quan đến Đề án 99 không?", "connected", {"who": "An", "to": "Đề án 99"}),
    ("Bà An liên hệ thế nào với Đề án 99?", "connected", {"who": "An", "to": "Đề án 99"}),
    ("how is An connected to Sở Y tế?", "connected", {"who": "An", "to": "Sở Y tế"}),
    ("Sở Y tế và Sở Nội vụ có mối quan hệ gì với nhau?", "connected", {"what": "Sở Y tế và Sở Nội vụ"}),
    ("Nhiệm vụ nào liên quan đến đất đai?", "responsible", {"what": "đất đai"}),
    ("12 sở và 3 xã là những nơi nào?", "tasks", {"who": "12 sở và 3 xã"}),
    ("Khi nào phải xong việc làm sạch dữ liệu?", "deadline", {"what": "làm sạch dữ liệu"}),
    ("Thời hạn làm sạch dữ liệu là khi nào?", "deadline", {"what": "làm sạch dữ liệu"}),
    ("Làm sạch dữ liệu đất đai phải xong trước ngày nào?", "deadline", {"what": "Làm sạch dữ liệu đất đai"}),
    ("Phiên họp thứ 4 diễn ra khi nào, ở đâu?", "held", {"what": "Phiên họp thứ 4"}),
    ("Hội nghị tổng kết ở đâu?", "held", {"what": "Hội nghị tổng kết"}),
    (
        "Từ 5 đến 13/11/2031 bà Khúc Thị Hoài An giữ chức gì?",
        "offices",
        {"who": "Khúc Thị Hoài An", "on": "2031-11-05", "until": "2031-11-13"},
    ),
    (
        "Ai là Giám đốc Sở Y tế Mây Ngàn ngày 20/11/2031?",
        "holders",
        {"what": "Giám đốc Sở Y tế Mây Ngàn", "on": "2031-11-20", "until": "2031-11-20"},
    ),
    ("Giám đốc Sở Y tế Mây Ngàn hiện nay là ai?", "holders", {"what": "Giám đốc Sở Y tế Mây Ngàn"}),
    ("Cơ quan thường trực của Ban Chỉ đạo 9 là ai?", "standing_agency", {"what": "Ban Chỉ đạo 9"}),
    ("Ai thay ai trong Ban Chỉ đạo 9, ngày nào?", "members", {"what": "Ban Chỉ đạo 9"}),
    ("Chức năng của Sở Thương nghiệp nay về đâu?", "successors", {"what": "Sở Thương nghiệp"}),
    ("Huyện Cửa Mây sáp nhập vào những xã nào?", "successors", {"what": "Huyện Cửa Mây"}),
    ("Xã Lau Sậy do những xã nào hợp nhất, từ ngày nào?", "predecessors", {"what": "Xã Lau Sậy"}),
    (
        "Ai vận hành Mây Ngàn Số ngày 01/02/2031?",
        "operators",
        {"what": "Mây Ngàn Số", "on": "2031-02-01", "until": "2031-02-01"},
    ),
    ("Ai ký Thông báo 9/TB-UBND?", "paper", {"what": "Thông báo 9/TB-UBND"}),
    ("Thông báo 9/TB-UBND kết luận cuộc họp nào, ai ký?", "paper", {"what": "Thông báo 9/TB-UBND"}),
    (
        "Phó Chủ tịch nào của tỉnh Mây Ngàn phụ trách y tế, theo văn bản nào?",
        "portfolios",
        {"what": "y tế", "where": "tỉnh Mây Ngàn"},
    ),
    ("Ai phụ trách lĩnh vực y tế?", "portfolios", {"what": "y tế"}),
    ("Sở nào đề xuất khen thưởng?", "responsible", {"what": "đề xuất khen thưởng"}),
    ("Ai giao nhiệm vụ cho Sở Y tế?", "tasks", {"who": "Sở Y tế"}),
    ("Ai giao Sở Y tế làm gì?", "tasks", {"who": "Sở Y tế"}),
    ("Nhiệm vụ của Sở Y tế trong Đề án 99 là gì?", "tasks", {"who": "Sở Y tế", "what": "Đề án 99"}),
    ("Những việc quá hạn của Sở Y tế?", "tasks", {"who": "Sở Y tế", "computed": "passed"}),
    ("Sở Y tế còn việc nào chưa đến hạn?", "tasks", {"who": "Sở Y tế", "computed": "not_yet_due"}),
    ("Sở Y tế có nhiệm vụ nào chưa hoàn thành?", "tasks", {"who": "Sở Y tế", "open": True}),
    ("Đơn vị nào phối hợp với Sở Y tế?", "tasks", {"to": "Sở Y tế", "part": "coordinating"}),
    ("Bao nhiêu nhiệm vụ đã hoàn thành?", "reported", {"reported": DONE}),
    ("Mây Ngàn yêu cầu làm gì về Đề án 99?", "given", {"who": "Mây Ngàn", "what": "Đề án 99"}),
    ("Đề án 99 do ai chủ trì?", "responsible", {"what": "Đề án 99"}),
    ("Việc số hóa hồ sơ giao cho ai?", "responsible", {"what": "số hóa hồ sơ"}),
    ("Ai phụ trách việc làm sạch dữ liệu đất đai?", "responsible", {"what": "làm sạch dữ liệu đất đai"}),
    ("Ai chịu trách nhiệm về việc số hóa hồ sơ?", "responsible", {"what": "số hóa hồ sơ"}),
    ("Ai chịu trách nhiệm trong các nhiệm vụ số hóa hồ sơ?", "responsible", {"what": "số hóa hồ sơ"}),
    ("Ai phụ trách việc làm của người khuyết tật?", "responsible", {"what": "việc làm của người khuyết tật"}),
    ("Số hóa hồ sơ là việc của ai?", "responsible", {"what": "Số hóa hồ sơ"}),
    ("Ở Mây Ngàn ai phải dẹp bãi rác?", "responsible", {"what": "dẹp bãi rác", "where": "Mây Ngàn"}),
    ("Ai yêu cầu làm sạch dữ liệu đất đai?", "assigner", {"what": "làm sạch dữ liệu đất đai"}),
    ("Ai giao sở y tế lắp camera?", "assigner", {"what": "sở y tế lắp camera"}),
    ("Ai đã giao việc lắp camera cho Sở Y tế?", "assigner", {"what": "lắp camera", "to": "Sở Y tế"}),
    ("Việc lắp camera do ai giao?", "assigner", {"what": "lắp camera"}),
    ("Số hóa sổ hộ tịch được gia hạn đến khi nào?", "extended", {"what": "Số hóa sổ hộ tịch"}),
    ("Việc làm sạch dữ liệu đã được lùi thời hạn mấy lần?", "extended", {"what": "làm sạch dữ liệu"}),
    ("Làm sạch dữ liệu có được gia hạn không?", "extended", {"what": "Làm sạch dữ liệu"}),
    ("Việc nào được gia hạn đến khi nào?", "reported", {"reported": ["extended"]}),
    ("Sở Y tế phải làm gì về đất đai?", "tasks", {"who": "Sở Y tế", "what": "đất đai"}),
    (
        "Sở Y tế được giao việc gì trong năm 2031?",
        "tasks",
        {"who": "Sở Y tế", "on": "2031-01-01", "until": "2031-12-31"},
    ),
    (
        "Ông Khoan giao việc gì cho Sở Y tế trong tháng 7/2031?",
        "given",
        {"who": "Khoan", "to": "Sở Y tế", "on": "2031-07-01", "until": "2031-07-31"},
    ),
    ("Những việc nào phải xong trước 30/6/2031?", "due", {"due_before": "2031-06-30"}),
    ("Sở Y tế phải rà soát quỹ đất trước ngày nào?", "deadline", {"who": "Sở Y tế", "what": "rà soát quỹ đất"}),
    ("Bao giờ Sở Y tế phải rà soát xong quỹ đất?", "deadline", {"who": "Sở Y tế", "what": "rà soát quỹ đất"}),
    ("Khi nào phải nạo vét xong sông Giá?", "deadline", {"what": "nạo vét sông Giá"}),
    ("Ai từng giữ chức Giám đốc Sở Y tế?", "holders", {"what": "Giám đốc Sở Y tế", "ever": True}),
    (
        "Giám đốc Sở Y tế tháng 8/2031 là ai?",
        "holders",
        {"what": "Giám đốc Sở Y tế", "on": "2031-08-01", "until": "2031-08-31"},
    ),
    (
        "Ai là Giám đốc Sở Y tế trong năm 2031?",
        "holders",
        {"what": "Giám đốc Sở Y tế", "on": "2031-01-01", "until": "2031-12-31"},
    ),
    (
        "Giám đốc Sở Y tế ngày 5/8/2031 là ai?",
        "holders",
        {"what": "Giám đốc Sở Y tế", "on": "2031-08-05", "until": "2031-08-05"},
    ),
    (
        "Tên đầy đủ của UBND Mây Ngàn ngày 5/8/2031 là gì?",
        "called",
        {"what": "UBND Mây Ngàn", "on": "2031-08-05", "until": "2031-08-05"},
    ),
    (
        "Từ 1/1/2031 đến 1/2/2032 ông Khoan giữ chức gì?",
        "offices",
        {"who": "Khoan", "on": "2031-01-01", "until": "2032-02-01"},
    ),
    ("Ông Khoan làm Giám đốc Sở Y tế từ khi nào?", "tenure", {"who": "Khoan", "what": "Giám đốc Sở Y tế"}),
    ("Ông Khoan thôi làm Giám đốc Sở Y tế ngày nào?", "tenure", {"who": "Khoan", "what": "Giám đốc Sở Y tế"}),
    (
        "Chức năng báo chí của Sở Thương nghiệp về đâu?",
        "successors",
        {"what": "Sở Thương nghiệp", "function": "báo chí"},
    ),
    (
        "Viễn thông chuyển từ Sở Thương nghiệp sang đâu?",
        "successors",
        {"what": "Sở Thương nghiệp", "function": "Viễn thông"},
    ),
    ("Sở Thương nghiệp giờ là sở nào?", "successors", {"what": "Sở Thương nghiệp"}),
    ("Sở Thương nghiệp được thay bằng sở nào?", "successors", {"what": "Sở Thương nghiệp"}),
    ("Sở Thương nghiệp được thay thế bởi cơ quan nào?", "successors", {"what": "Sở Thương nghiệp"}),
    ("Huyện Cửa Mây nay thành những xã nào?", "successors", {"what": "Huyện Cửa Mây"}),
    ("Tỉnh Mây Ngàn hợp nhất với tỉnh nào, từ ngày nào?", "merged", {"what": "Tỉnh Mây Ngàn"}),
    ("Tỉnh Mây Ngàn mới gồm những tỉnh nào?", "predecessors", {"what": "Tỉnh Mây Ngàn"}),
    ("Mây Ngàn gồm những tỉnh nào nhập lại?", "predecessors", {"what": "Mây Ngàn"}),
    ("Sở Y tế chủ trì những việc gì?", "tasks", {"who": "Sở Y tế", "part": "lead"}),
    ("Thanh tra tỉnh theo dõi việc gì?", "tasks", {"who": "Thanh tra tỉnh", "part": "monitoring"}),
    ("Cuộc họp ngày 10/7/2031 do ai chủ trì?", "chaired", {"what": "Cuộc họp ngày 10/7/2031"}),
    ("Hội nghị tổng kết có những ai dự?", "attended", {"what": "Hội nghị tổng kết"}),
    ("Bà An chủ trì những cuộc họp nào?", "agenda", {"who": "An", "role": "chaired"}),
    (
        "Ban Chỉ đạo 9 có cuộc họp nào trong quý III năm 2031?",
        "agenda",
        {"who": "Ban Chỉ đạo 9", "on": "2031-07-01", "until": "2031-09-30"},
    ),
    ("Tháng 2/2032 có những cuộc họp nào?", "agenda", {"on": "2032-02-01", "until": "2032-02-29"}),
    ("Việc gì phải làm xong trong năm 2031?", "due", {"on": "2031-01-01", "until": "2031-12-31"}),
    (
        "Việc nào của Sở Y tế đến hạn trong tháng 7/2031?",
        "due",
        {"who": "Sở Y tế", "on": "2031-07-01", "until": "2031-07-31"},
    ),
    ("Ông Nguyễn Thế Khoan làm gì?", "offices", {"who": "Nguyễn Thế Khoan"}),
    ("Ai đứng đầu Sở Y tế tỉnh Mây Ngàn?", "heads", {"what": "Sở Y tế tỉnh Mây Ngàn"}),
    ("Người đứng đầu Sở Y tế là ai?", "heads", {"what": "Sở Y tế"}),
    (
        "Ngày 1/8/2031 UBND tỉnh Mây Ngàn tên đầy đủ là gì?",
        "called",
        {"what": "UBND tỉnh Mây Ngàn", "on": "2031-08-01", "until": "2031-08-01"},
    ),
    ("Ai thay ông Khoan làm Giám đốc Sở Y tế?", "holders", {"what": "Giám đốc Sở Y tế", "ever": True}),
    (
        "UBND tỉnh Mây Ngàn ngày 1/8/2031 tên là gì?",
        "called",
        {"what": "UBND tỉnh Mây Ngàn", "on": "2031-08-01", "until": "2031-08-01"},
    ),
    (
        "Nhiệm vụ về báo chí của Sở Thương nghiệp nay do sở nào thực hiện?",
        "successors",
        {"what": "Sở Thương nghiệp", "function": "báo chí"},
    ),
    ("Nhiệm vụ của Sở Thương nghiệp nay do sở nào thực hiện?", "successors", {"what": "Sở Thương nghiệp"}),
    (
        "Viễn thông trước đây thuộc Sở Thương nghiệp nay thuộc sở nào?",
        "successors",
        {"what": "Sở Thương nghiệp", "function": "Viễn thông"},
    ),
    ("Những xã nào đã sáp nhập vào xã Lau Sậy?", "predecessors", {"what": "xã Lau Sậy"}),
    ("Sở Y tế tiếp nhận chức năng của sở nào?", "predecessors", {"what": "Sở Y tế"}),
    ("Sở Y tế kế thừa nhiệm vụ của những cơ quan nào?", "predecessors", {"what": "Sở Y tế"}),
    ("Xã Lau Sậy trước đây là những xã nào?", "predecessors", {"what": "Xã Lau Sậy"}),
    (
        "Mây Ngàn có tỷ lệ hồ sơ điện tử là bao nhiêu?",
        "figures",
        {"what": "tỷ lệ hồ sơ điện tử", "where": "Mây Ngàn"},
    ),
    ("Sở Thương nghiệp còn hoạt động không?", "successors", {"what": "Sở Thương nghiệp"}),
    ("Huyện Cửa Mây sáp nhập vào xã nào từ khi nào?", "successors", {"what": "Huyện Cửa Mây"}),
    ("Mây Ngàn Số do ai vận hành?", "operators", {"what": "Mây Ngàn Số"}),
    ("Mây Ngàn có bao nhiêu hồ sơ điện tử?", "figures", {"what": "hồ sơ điện tử", "where": "Mây Ngàn"}),
    ("Sở Y tế phải làm gì, trước ngày nào?", "tasks", {"who": "Sở Y tế"}),
    ("Sở Y tế được giao việc gì, chậm nhất khi nào?", "tasks", {"who": "Sở Y tế"}),
    ("Sở Y tế phải làm gì trước ngày 10/5/2031?", "tasks", {"who": "Sở Y tế", "due_before": "2031-05-10"}),
    ("Sở Y tế phải làm gì ở Mây Ngàn?", "tasks", {"who": "Sở Y tế", "where": "Mây Ngàn"}),
    ("Công an tỉnh làm gì?", "tasks", {"who": "Công an tỉnh"}),
    ("Việc nào ở Mây Ngàn đã qua mốc thời hạn?", "tasks", {"where": "Mây Ngàn", "computed": "passed"}),
    ("Việc nào của tỉnh Mây Ngàn chưa xong?", "tasks", {"who": "tỉnh Mây Ngàn", "open": True}),
    ("Ai phải làm gì ở Mây Ngàn?", "tasks", {"where": "Mây Ngàn"}),
    ("Ai phải làm gì trước ngày 30/4/2031?", "due", {"due_before": "2031-04-30"}),
    ("Những việc nào đến hạn ngày 30/4/2031?", "due", {"on": "2031-04-30", "until": "2031-04-30"}),
    (
        "Việc nào đến hạn trong tháng 4/2031 ở Mây Ngàn?",
        "due",
        {"where": "Mây Ngàn", "on": "2031-04-01", "until": "2031-04-30"},
    ),
    (
        "Việc nào ở Mây Ngàn phải xong trong tháng 4/2031?",
        "due",
        {"where": "Mây Ngàn", "on": "2031-04-01", "until": "2031-04-30"},
    ),
    (
        "Việc triển khai bệnh án điện tử ở Mây Ngàn xong chưa?",
        "progress",
        {"what": "triển khai bệnh án điện tử", "where": "Mây Ngàn"},
    ),
    ("Mây Ngàn đã hoàn thành bệnh án điện tử chưa?", "progress", {"who": "Mây Ngàn", "what": "bệnh án điện tử"}),
    ("Sở Y tế triển khai bệnh án điện tử đến đâu rồi?", "progress", {"who": "Sở Y tế", "what": "bệnh án điện tử"}),
    (
        "Bệnh viện nào ở Mây Ngàn phải làm bệnh án điện tử?",
        "responsible",
        {"what": "bệnh án điện tử", "where": "Mây Ngàn"},
    ),
    ("Ai phụ trách nhà ở xã hội?", "responsible", {"what": "nhà ở xã hội"}),
    ("Ai phụ trách nhà ở xã hội tại Mây Ngàn, hạn nào?", "responsible", {"what": "nhà ở xã hội", "where": "Mây Ngàn"}),
    ("Ai phải dẹp bãi rác ở Mây Ngàn, trước ngày nào?", "responsible", {"what": "dẹp bãi rác", "where": "Mây Ngàn"}),
    ("Ai nạo vét sông Giá?", "responsible", {"what": "nạo vét sông Giá"}),
    (
        "Ai làm giàu dữ liệu đất đai ở Mây Ngàn?",
        "responsible",
        {"what": "làm giàu dữ liệu đất đai", "where": "Mây Ngàn"},
    ),
    ("Xin cho biết ai phụ trách đê điều ở Mây Ngàn ạ?", "responsible", {"what": "đê điều", "where": "Mây Ngàn"}),
    ("cho hỏi ai phụ trách đê điều ở Mây Ngàn vậy", "responsible", {"what": "đê điều", "where": "Mây Ngàn"}),
    ("Ai phụ trách đê điều ở Mây Ngàn nhỉ?", "responsible", {"what": "đê điều", "where": "Mây Ngàn"}),
    ("Sở Y tế phải bàn giao mặt bằng khi nào?", "deadline", {"who": "Sở Y tế", "what": "bàn giao mặt bằng"}),
    ("Sở Y tế phải hoàn thành quy hoạch bến xe khi nào?", "deadline", {"who": "Sở Y tế", "what": "quy hoạch bến xe"}),
    ("Khi nào nạo vét xong sông Giá?", "deadline", {"what": "nạo vét sông Giá"}),
    ("Hạn chót nạo vét sông Giá?", "deadline", {"what": "nạo vét sông Giá"}),
    ("Việc nạo vét sông Giá được gia hạn mấy lần, ai cho phép?", "extended", {"what": "nạo vét sông Giá"}),
    ("Ông Khoan yêu cầu gì ở Cửa Mây?", "given", {"who": "Khoan", "where": "Cửa Mây"}),
    ("Ông Khoan kết luận gì?", "given", {"who": "Khoan"}),
    (
        "Việc nào Thủ tướng giao Phó Thủ tướng trực tiếp chỉ đạo?",
        "given",
        {"who": "Thủ tướng", "to": "Phó Thủ tướng", "part": "directing"},
    ),
    ("Đơn vị nào báo cáo hoàn thành, ngày nào, văn bản nào, đúng hạn không?", "reported", {"reported": DONE}),
    ("Thông báo số 9/TB-UBND giao việc gì?", "given", {"who": "Thông báo 9/TB-UBND"}),
    ("Ai ký Thông báo số 9/TB-UBND?", "paper", {"what": "Thông báo 9/TB-UBND"}),
    ("Thông báo 9/TB-UBND ký KT hay TM, ai ký?", "paper", {"what": "Thông báo 9/TB-UBND"}),
    ("“12 sở và 3 xã” là những nơi nào, hạn ra sao?", "tasks", {"who": "12 sở và 3 xã"}),
    ("533 triệu giao dịch là trong kỳ hay lũy kế?", "counted", {"what": "533 triệu giao dịch"}),
    ("71,4 % hồ sơ là của kỳ nào?", "counted", {"what": "71,4 % hồ sơ"}),
    ("Ông Khoan phụ trách lĩnh vực gì?", "fields", {"who": "Khoan"}),
    ("Nguyễn Thế Khoan là ai?", "offices", {"who": "Nguyễn Thế Khoan"}),
    (
        "Ông Khoan giữ chức gì năm 2031?",
        "offices",
        {"who": "Khoan", "on": "2031-01-01", "until": "2031-12-31"},
    ),
    (
        "Tháng 6/2031 ông Khoan giữ chức gì?",
        "offices",
        {"who": "Khoan", "on": "2031-06-01", "until": "2031-06-30"},
    ),
    (
        "Từ 2031 đến 2036 ông Khoan giữ chức gì?",
        "offices",
        {"who": "Khoan", "on": "2031-01-01", "until": "2036-12-31"},
    ),
    (
        "Năm 2031 ai là Giám đốc Sở Y tế?",
        "holders",
        {"what": "Giám đốc Sở Y tế", "on": "2031-01-01", "until": "2031-12-31"},
    ),
    (
        "Tháng 3 năm 2031 Mây Ngàn có những cuộc họp nào?",
        "agenda",
        {"who": "Mây Ngàn", "on": "2031-03-01", "until": "2031-03-31"},
    ),
    (
        "Hôm 10/7/2031 ông Khoan chủ trì cuộc họp nào?",
        "agenda",
        {"who": "Khoan", "role": "chaired", "on": "2031-07-10", "until": "2031-07-10"},
    ),
    ("Who is responsible for Đề án 99 in Mây Ngàn?", "responsible", {"what": "Đề án 99", "where": "Mây Ngàn"}),
    ("Who chaired Phiên họp thứ 4?", "chaired", {"what": "Phiên họp thứ 4"}),
    ("What must Sở Y tế do?", "tasks", {"who": "Sở Y tế"}),
]
WITHOUT_ACCENTS = [
    ("ai giao So Y te viec gi", "tasks", {"who": "So Y te"}),
    ("ai phu trach de an 99 o May Ngan?", "responsible", {"what": "de an 99", "where": "May Ngan"}),
    ("ai phu trach viec lam sach du lieu?", "responsible", {"what": "lam sach du lieu"}),
    ("so hoa so ho tich duoc gia han den khi nao", "extended", {"what": "so hoa so ho tich"}),
    (
        "ai la giam doc So Y te ngay 1/5/2031",
        "holders",
        {"what": "giam doc So Y te", "on": "2031-05-01", "until": "2031-05-01"},
    ),
    ("viec nao phai xong truoc ngay 30/6/2031", "due", {"due_before": "2031-06-30"}),
    ("So Y te phai lam gi?", "tasks", {"who": "So Y te"}),
    ("nhiem vu nao cua So Y te da qua han", "tasks", {"who": "So Y te", "computed": "passed"}),
    ("Ai chu tri phien hop thu 4?", "chaired", {"what": "phien hop thu 4"}),
    ("Chuc nang cua So Thuong nghiep ve dau?", "successors", {"what": "So Thuong nghiep"}),
    ("so dien thoai cua ong Khoan", "declined", {}),
    ("ai phu trach nha o xa hoi", "responsible", {"what": "nha o xa hoi"}),
    ("cho hoi ong Khoan giu chuc gi nam 2031", "offices", {"who": "Khoan", "on": "2031-01-01", "until": "2031-12-31"}),
    ("thoi tiet hom nay the nao", "outside", {}),
]
DECLINED = [
    "Vợ ông Khoan nay là gì?",
    "Số điện thoại của ông Nguyễn Thế Khoan?",
    "Nhà ở của ông Khoan ở đâu?",
    "Ông Khoan có bị kỷ luật không?",
    "Vợ ông Khoan là ai?",
    "Sức khỏe của ông Khoan thế nào?",
    "Ông Khoan bị ốm à",
    "Bà Hoài An sức khỏe ra sao?",
    "Bà Hoài An bị bệnh gì?",
    "Nhà ông Khoan ở đâu?",
    "Nhà Giám đốc Sở Y tế ở đâu?",
    "Ông Khoan sống ở đâu?",
    "Email của ông Khoan là gì?",
    "SĐT của bà Hoài An?",
    "cho xin sdt ông Khoan",
    "số ĐT của ông Khoan",
    "Lương của Bộ trưởng bao nhiêu?",
    "Mức lương của Giám đốc Sở Y tế?",
    "Ông Khoan theo đạo gì?",
    "Ông Khoan có theo tôn giáo nào không?",
    "Tôn giáo của bà Hoài An là gì?",
    "Ông ấy có bao nhiêu con?",
    "Bà Hoài An có mấy đứa con?",
    "Bộ trưởng Bộ Y tế có tài sản bao nhiêu?",
    "Bà Hoài An có bao nhiêu tài sản?",
    "Gia đình ông Khoan ở đâu?",
    "Ông Khoan quê ở đâu?",
    "Ông Khoan có bị cách chức không?",
    "Ông Khoan bị cảnh cáo năm nào?",
    "Ông Khoan là người dân tộc gì?",
    "Bệnh án của ông Khoan?",
    "Ai tham nhũng?",
    "Ai vi phạm trong vụ bến xe?",
    "Cách chức ai?",
    "suc khoe cua ong Khoan the nao",
]
PUBLIC = [
    ("Ai là Bộ trưởng Bộ Dân tộc và Tôn giáo?", "holders"),
    ("Bộ Dân tộc và Tôn giáo do những cơ quan nào hợp nhất?", "predecessors"),
    ("Chức năng tôn giáo của Bộ Nội vụ về đâu?", "successors"),
    ("chuc nang ton giao cua Bo Noi vu ve dau?", "successors"),
    ("Ban Tôn giáo Chính phủ nay là cơ quan nào?", "successors"),
    ("Ai là Giám đốc Bệnh viện Mây Ngàn?", "holders"),
    ("Cục Quản lý nhà ở nay thuộc bộ nào?", "successors"),
    ("Sổ sức khỏe điện tử do ai vận hành?", "operators"),
    ("Ai là thành viên Ban Chỉ đạo cải cách tiền lương?", "members"),
    ("Mây Ngàn có bao nhiêu hộ gia đình?", "figures"),
    ("Số ca bệnh sởi của Bà Rịa - Vũng Tàu là bao nhiêu?", "figures"),
    ("Lương Văn Mẫu giữ chức gì?", "offices"),
    ("Dịch bệnh ở Mây Ngàn thì sao?", "not_understood"),
]
OUTSIDE = [
    "Thời tiết hôm nay thế nào?",
    "Giá vàng hôm nay",
    "Ông Khoan có giỏi không?",
    "Theo bạn ai làm tốt hơn, Mây Ngàn hay Sông Trăng?",
]
NOT_UNDERSTOOD = [
    "",
    "?",
    "ai",
    "Giao thông ở Mây Ngàn thế nào?",
    "533 giao dịch là gì?",
    "Ai được khen?",
    "ai phụ trách",
    "Sở Y tế phải làm gì trước khi mưa?",
]


@pytest.mark.parametrize(("text", "kind", "what", "where", "who"), ASKS)
def test_question_is_understood(text: str, kind: str, what: str | None, where: str | None, who: str | None) -> None:
    question = understood(text)
    assert (question.kind, question.what, question.where, question.who) == (kind, what, where, who)


@pytest.mark.parametrize(("text", "kind", "filled"), OTHERS + WITHOUT_ACCENTS)
def test_every_part_of_a_question_is_taken(text: str, kind: str, filled: dict[str, str]) -> None:
    assert understood(text).model_dump(mode="json", exclude_none=True) == {"kind": kind} | filled


def test_what_was_understood_is_said_back() -> None:
    said = read_as(understood("Ai là Giám đốc Sở Y tế Mây Ngàn ngày 20/11/2031?"))
    assert said == "ai giữ chức vụ này: “Giám đốc Sở Y tế Mây Ngàn”; 2031-11-20 / who holds this office"
    assert read_as(understood("Giao thông ở Mây Ngàn thế nào?")) is None


def test_every_kind_that_is_asked_is_said_back() -> None:
    assert {way.kind for way in (*WAYS, *WIDE_WAYS)} == set(READ_AS)


@pytest.mark.parametrize("text", ["Ông Khoan nay giữ chức gì?", "Hiện nay ông Khoan giữ chức gì?"])
def test_what_is_asked_of_the_present_is_asked_of_today(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(when, "today", lambda: date(2031, 12, 31))
    question = understood(text)
    assert (question.kind, question.who, question.on) == ("offices", "Khoan", date(2031, 12, 31))


@pytest.mark.parametrize("text", DECLINED)
def test_private_matters_are_declined(text: str) -> None:
    assert understood(text).kind == "declined"


@pytest.mark.parametrize(("text", "kind"), PUBLIC)
def test_words_in_the_name_of_a_body_and_in_what_is_counted_are_not_private(text: str, kind: str) -> None:
    assert understood(text).kind == kind


@pytest.mark.parametrize("text", OUTSIDE)
def test_what_no_source_tells_is_declined_as_such(text: str) -> None:
    assert understood(text).kind == "outside"


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_other_questions_are_not_understood(text: str) -> None:
    assert understood(text).kind == "not_understood"


@given(st.text(max_size=500))
def test_any_text_is_taken_without_an_error(text: str) -> None:
    assert understood(text).kind

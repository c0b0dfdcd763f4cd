"""How bodies are read and completed; provinces, communes and committees here are made up."""

import pytest
from names import bodies, document, names

from loaders.grammar.names.entries import listed
from loaders.grammar.names.read import read

NAMED = [
    ("Bộ Công an và Bộ TT&TT họp.", ["Bộ Công an", "Bộ Thông tin và Truyền thông"]),
    ("Bộ Công an, Thông tin và Truyền thông họp.", ["Bộ Công an", "Bộ Thông tin và Truyền thông"]),
    ("Các Bộ: Tài chính, Nội vụ và Y tế họp.", ["Bộ Tài chính", "Bộ Nội vụ", "Bộ Y tế"]),
    ("Bộ VHTTDL, Bộ GD-ĐT họp.", ["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Giáo dục và Đào tạo"]),
    ("Ngân hàng Nhà nước (NHNN) họp; NHNN trả lời.", ["Ngân hàng Nhà nước Việt Nam"]),
    ("Uỷ ban nhân dân tỉnh Mây Ngàn họp.", ["UBND tỉnh Mây Ngàn"]),
    ("UBND các huyện Mường Thử, Bản Mẫu họp.", ["UBND huyện Mường Thử", "UBND huyện Bản Mẫu"]),
    ("Tại tỉnh Mây Ngàn, Sở TT&TT và Công an tỉnh họp.",
     ["Sở Thông tin và Truyền thông tỉnh Mây Ngàn", "Công an tỉnh Mây Ngàn"]),
    ("Tỉnh ủy, HĐND, UBND tỉnh Mây Ngàn họp.", ["Tỉnh ủy Mây Ngàn", "HĐND tỉnh Mây Ngàn", "UBND tỉnh Mây Ngàn"]),
    ("Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh Mây Ngàn họp.",
     ["Ban Pháp chế HĐND tỉnh Mây Ngàn", "Ban Kinh tế - Ngân sách HĐND tỉnh Mây Ngàn"]),
    ("UBND các thành phố Bãi Cháy, Hòn Mẫu và thị xã Mường Thử họp.",
     ["UBND thành phố Bãi Cháy", "UBND thành phố Hòn Mẫu", "UBND thị xã Mường Thử"]),
    ("UBND các thành phố Bãi Cháy, Hòn Mẫu và các huyện Mường Thử, Bản Mẫu họp.",
     ["UBND thành phố Bãi Cháy", "UBND thành phố Hòn Mẫu", "UBND huyện Mường Thử", "UBND huyện Bản Mẫu"]),
    ("UBND TP Hòn Mẫu, TX Mường Thử và huyện Bản Mẫu họp.",
     ["UBND thành phố Hòn Mẫu", "UBND thị xã Mường Thử", "UBND huyện Bản Mẫu"]),
    ("UBND xã Mường Thử, huyện Bản Mẫu họp.", ["UBND xã Mường Thử"]),
    ("UBND phường 1 Bảo Lộc họp.", ["UBND phường 1 Bảo Lộc"]),
    ("UBND phường 1 Mẫu Thử họp.", ["UBND phường 1"]),
    ("UBND phường Xuân Hương - Đà Lạt họp.", ["UBND phường Xuân Hương - Đà Lạt"]),
    ("UBND phường Xuân Hương - Mẫu Thử họp.", ["UBND phường Xuân Hương"]),
    ("UBND tỉnh Mây Ngàn lập Ban Chỉ đạo phòng, chống thiên tai của tỉnh.",
     ["UBND tỉnh Mây Ngàn", "Ban Chỉ đạo phòng, chống thiên tai tỉnh Mây Ngàn"]),
    ("Đoàn TNCS Hồ Chí Minh xã Mây Ngàn họp.", ["Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Mây Ngàn"]),
    ("Ban Chỉ huy PCTT&TKCN tỉnh Mây Ngàn họp.",
     ["Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh Mây Ngàn"]),
    ("Bộ Tư lệnh Bộ đội Biên phòng, Bộ Tư lệnh Cảnh sát biển tuần tra.",
     ["Bộ Tư lệnh Bộ đội Biên phòng", "Bộ Tư lệnh Cảnh sát biển"]),
    ("Trung ương Hội Nông dân Việt Nam họp.", ["Trung ương Hội Nông dân Việt Nam"]),
    # who heads a body stands behind its name; some are called after people
    ("Tại tỉnh Phú Yên, Giám đốc Trung tâm Nước sạch Nông Văn Mẫu họp.", ["Trung tâm Nước sạch tỉnh Phú Yên"]),
    ("Tại tỉnh Phú Yên, Chi cục trưởng Chi cục Thủy lợi Trần Đức Thử họp.", ["Chi cục Thủy lợi tỉnh Phú Yên"]),
    ("Giám đốc Trung tâm Nông Văn Mẫu họp.", []),
    ("Giám đốc Bệnh viện Nguyễn Đình Chiểu họp.", ["Bệnh viện Nguyễn Đình Chiểu"]),
    ("Hiệu trưởng trường THPT Nguyễn Văn Trỗi họp.", ["trường THPT Nguyễn Văn Trỗi"]),
    # what is sent to the committee is no name of its province
    ("Sở Nội vụ trình UBND tỉnh Đề án vị trí việc làm.", ["Sở Nội vụ", "UBND tỉnh"]),
    ("Ông A tham mưu UBND huyện Kế hoạch biên chế, UBND xã Quyết định phân cấp.", ["UBND huyện", "UBND xã"]),
    # zones: with a province in the name, two places, two kinds of zones
    ("Tại tỉnh Phú Yên, Ban Quản lý dự án giao thông tỉnh họp.", ["Ban Quản lý dự án giao thông tỉnh Phú Yên"]),
    ("Tại tỉnh Phú Yên, Ban Quản lý các dự án đầu tư xây dựng tỉnh họp.",
     ["Ban Quản lý các dự án đầu tư xây dựng tỉnh Phú Yên"]),
    ("Tại tỉnh Phú Yên, Ban Quản lý dự án Dân dụng và Công nghiệp tỉnh họp.",
     ["Ban Quản lý dự án Dân dụng và Công nghiệp tỉnh Phú Yên"]),
    ("Tại tỉnh Phú Yên, BQL dự án ĐTXD huyện Mường Thử họp.",
     ["Ban Quản lý dự án đầu tư xây dựng huyện Mường Thử"]),
    ("UBND tỉnh Mây Ngàn và Ban Quản lý Khu kinh tế Quảng Ninh họp.",
     ["UBND tỉnh Mây Ngàn", "Ban Quản lý Khu kinh tế tỉnh Quảng Ninh"]),
    ("Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn họp.",
     ["Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn"]),
    ("Ban Quản lý các khu công nghiệp và chế xuất Hà Nội họp.",
     ["Ban Quản lý các khu công nghiệp và chế xuất thành phố Hà Nội"]),
    ("Tại tỉnh Quảng Ngãi, BQL Khu kinh tế Dung Quất và các KCN Quảng Ngãi họp.",
     ["Ban Quản lý Khu kinh tế Dung Quất và các khu công nghiệp Quảng Ngãi"]),
    ("Tại tỉnh Hà Tĩnh, Giám đốc Ban Quản lý Khu kinh tế Bãi Mây Nguyễn Văn Mẫu đến.",
     ["Ban Quản lý Khu kinh tế Bãi Mây tỉnh Hà Tĩnh"]),
    ("Ban QLDA Thăng Long báo cáo UBND tỉnh Mây Ngàn.", ["Ban Quản lý dự án Thăng Long", "UBND tỉnh Mây Ngàn"]),
    ("Tổ công tác đặc biệt của Bộ Y tế tại Bình Dương họp.", ["Tổ công tác đặc biệt của Bộ Y tế tại Bình Dương"]),
    ("Công an tỉnh Mây Ngàn giao PC06 báo cáo.",
     ["Công an tỉnh Mây Ngàn", "Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an tỉnh Mây Ngàn"]),
    ("Tổ công tác số 2 của Thủ tướng Chính phủ họp.", ["Tổ công tác số 2 của Thủ tướng Chính phủ", "Chính phủ"]),
    ("Giám đốc Sở Y tế cấp hóa chất cho tỉnh Hà Tĩnh.", ["Sở Y tế tỉnh Hà Tĩnh"]),
    # `ban` is not the number `ba`
    ("Sở Nội vụ ban hành quy trình cho UBND tỉnh Hà Tĩnh.", ["Sở Nội vụ tỉnh Hà Tĩnh", "UBND tỉnh Hà Tĩnh"]),
    ("Trung tâm CNTT&TT tỉnh Mây Ngàn trực.", ["Trung tâm công nghệ thông tin và truyền thông tỉnh Mây Ngàn"]),
    ("Liên minh HTX tỉnh Mây Ngàn họp.", ["Liên minh Hợp tác xã tỉnh Mây Ngàn"]),
    ("UBND các huyện Mường Thử, Bản Mẫu; Công ty Mây Ngàn họp.", ["UBND huyện Mường Thử", "UBND huyện Bản Mẫu"]),
    ("Phòng Cảnh sát giao thông Công an tỉnh Mây Ngàn họp.", ["Phòng Cảnh sát giao thông Công an tỉnh Mây Ngàn"]),
    ("Cục Cảnh sát QLHC về TTXH họp.", ["Cục Cảnh sát quản lý hành chính về trật tự xã hội"]),
    ("Ban Thường vụ Tỉnh ủy Mây Ngàn họp. Ban Thường vụ giao việc.", ["Ban Thường vụ Tỉnh ủy Mây Ngàn"]),
    ("Đảng ủy xã Lau Sậy họp. Trưởng Ban Xây dựng Đảng Lò Văn An dự.",
     ["Đảng ủy xã Lau Sậy", "Ban Xây dựng Đảng Đảng ủy xã Lau Sậy"]),
    ("Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn họp. Ban Chỉ đạo kết luận.", ["Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn"]),
    ("Tổ công tác triển khai Đề án 06 của Chính phủ họp.", ["Tổ công tác triển khai Đề án 06 của Chính phủ"]),
    ("Ủy ban Tài chính - Ngân sách của Quốc hội họp.", ["Ủy ban Tài chính - Ngân sách của Quốc hội"]),
    ("Phó Chủ tịch Ủy ban ATGT quốc gia Trần Văn Mẫu đến.", ["Ủy ban an toàn giao thông quốc gia"]),
    ("Trung tâm Thông tin y tế Quốc gia, Bộ CHBĐBP tỉnh Hà Tĩnh, Ủy ban bầu cử xã Lau Sậy họp.",
     ["Trung tâm Thông tin y tế Quốc gia", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh", "Ủy ban bầu cử xã Lau Sậy"]),
    ("Tổ công tác giúp việc Ủy ban Quốc gia về chuyển đổi số họp.",
     ["Tổ công tác giúp việc Ủy ban Quốc gia về chuyển đổi số"]),
    ("Cảng vụ Hàng hải Quảng Nam, Bệnh viện Nhi đồng thành phố Cần Thơ họp.",
     ["Cảng vụ Hàng hải Quảng Nam", "Bệnh viện Nhi đồng thành phố Cần Thơ"]),
    ("Trường Phổ thông Dân tộc Nội trú tỉnh và UBND tỉnh Hà Tĩnh họp.",
     ["Trường Phổ thông Dân tộc Nội trú tỉnh Hà Tĩnh", "UBND tỉnh Hà Tĩnh"]),
    ("Tỉnh Hà Tĩnh: báo cáo UBND tỉnh 03 giờ một lần.", ["UBND tỉnh Hà Tĩnh"]),
    ("CHỦ TỊCH UBND TỈNH ĐIỆN:\n- Sở Y tế tỉnh Hà Tĩnh.", ["UBND tỉnh Hà Tĩnh", "Sở Y tế tỉnh Hà Tĩnh"]),
    ("UBND TỈNH HÀ TĨNH\nSỞ Y TẾ\nSố: 5/SYT-VP\nSở Nội vụ và huyện Can Lộc họp. Giao Phòng Kế hoạch báo cáo.",
     ["UBND tỉnh Hà Tĩnh", "Sở Y tế tỉnh Hà Tĩnh", "Sở Nội vụ tỉnh Hà Tĩnh",
      "Phòng Kế hoạch Sở Y tế tỉnh Hà Tĩnh"]),
    ("Ủy ban MTTQ Việt Nam xã Lau Sậy; Đảng ủy xã, Công an xã họp.",
     ["Ủy ban MTTQ Việt Nam xã Lau Sậy", "Đảng ủy xã Lau Sậy", "Công an xã Lau Sậy"]),
    ("Trường ĐH Mây Ngàn và Đài PTTH Mây Ngàn họp.",
     ["Trường Đại học Mây Ngàn", "Đài Phát thanh và Truyền hình Mây Ngàn"]),
    ("Sở GD và ĐT, Sở Văn hóa - Thể thao tỉnh Mây Ngàn họp.",
     ["Sở Giáo dục và Đào tạo tỉnh Mây Ngàn", "Sở Văn hóa và Thể thao tỉnh Mây Ngàn"]),
    ("Lãnh đạo các sở Nông nghiệp và PTNT, Nội vụ, Y tế tỉnh Mây Ngàn họp.",
     ["Sở Nông nghiệp và Phát triển nông thôn tỉnh Mây Ngàn", "Sở Nội vụ tỉnh Mây Ngàn", "Sở Y tế tỉnh Mây Ngàn"]),
    ("Ban Chỉ đạo sắp xếp tổ chức bộ máy tỉnh Mây Ngàn, Ban Chỉ huy Phòng, chống thiên tai, tìm kiếm cứu nạn và phòng "
     "thủ dân sự tỉnh Mây Ngàn họp.",
     ["Ban Chỉ đạo sắp xếp tổ chức bộ máy tỉnh Mây Ngàn",
      "Ban Chỉ huy Phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự tỉnh Mây Ngàn"]),
    ("Tại huyện Mường Thử, phòng Quản lý đô thị và phòng GD-ĐT họp; các phòng Kinh tế vắng.",
     ["Phòng Quản lý đô thị huyện Mường Thử", "Phòng Giáo dục và Đào tạo huyện Mường Thử"]),
    ("Phòng GD-ĐT, Phòng Nông nghiệp & PTNT huyện Mường Thử họp.",
     ["Phòng Giáo dục và Đào tạo huyện Mường Thử", "Phòng Nông nghiệp & phát triển nông thôn huyện Mường Thử"]),
    ("Tại huyện Mường Thử, Phòng Kinh tế phối hợp với Trạm Y tế xã Lau Sậy.",
     ["Phòng Kinh tế huyện Mường Thử", "Trạm Y tế xã Lau Sậy"]),
    ("UBND tỉnh Đắc Lắc và UBND tỉnh Bà Rịa-Vũng Tàu họp.",
     ["UBND tỉnh Đắk Lắk", "UBND tỉnh Bà Rịa - Vũng Tàu"]),
    ("Tỉnh Mây Ngàn: Chi cục Kiểm lâm, Bảo tàng tỉnh, Trung tâm Nghiên cứu Văn hóa Chăm họp.",
     ["Chi cục Kiểm lâm tỉnh Mây Ngàn", "Bảo tàng tỉnh Mây Ngàn", "Trung tâm Nghiên cứu Văn hóa Chăm tỉnh Mây Ngàn"]),
    ("Tỉnh Mây Ngàn: Ban Tuyên giáo, Ban Pháp chế họp.",
     ["Ban Tuyên giáo Tỉnh ủy Mây Ngàn", "Ban Pháp chế HĐND tỉnh Mây Ngàn"]),
    ("Viện Vệ sinh dịch tễ Trung ương, Viện Pasteur Nha Trang và Bệnh viện Đa khoa Thống Nhất họp.",
     ["Viện Vệ sinh dịch tễ Trung ương", "Viện Pasteur Nha Trang", "Bệnh viện Đa khoa Thống Nhất"]),
    ("Bệnh viện Đa khoa tỉnh và Đội Cảnh sát giao thông Công an huyện Mường Thử, tỉnh Mây Ngàn họp.",
     ["Bệnh viện Đa khoa tỉnh Mây Ngàn", "Đội Cảnh sát giao thông Công an huyện Mường Thử"]),
    ("Hiệp hội Du lịch tỉnh Mây Ngàn và Hiệp hội Thương mại điện tử Việt Nam họp.",
     ["Hiệp hội Du lịch tỉnh Mây Ngàn", "Hiệp hội Thương mại điện tử Việt Nam"]),
    ("Đảng đoàn HĐND tỉnh, Ban cán sự đảng UBND tỉnh Mây Ngàn họp.",
     ["Đảng đoàn HĐND tỉnh Mây Ngàn", "Ban cán sự đảng UBND tỉnh Mây Ngàn"]),
    ("Ngân hàng Nhà nước chi nhánh Khu vực 11 và Ngân hàng Chính sách xã hội họp.",
     ["Ngân hàng Nhà nước chi nhánh Khu vực 11", "Ngân hàng Chính sách xã hội"]),
    ("Bộ Y tế họp. Vụ Pháp chế của Bộ, Văn phòng Bộ báo cáo.",
     ["Bộ Y tế", "Vụ Pháp chế Bộ Y tế", "Văn phòng Bộ Y tế"]),
    ("Bộ đội Biên phòng tỉnh Mây Ngàn và Bộ Tư lệnh BĐBP họp.",
     ["Bộ đội Biên phòng tỉnh Mây Ngàn", "Bộ Tư lệnh Bộ đội Biên phòng"]),
    ("Tỉnh Mây Ngàn: Công an, Bộ CHQS, BĐBP tỉnh họp.",
     ["Công an tỉnh Mây Ngàn", "Bộ Chỉ huy Quân sự tỉnh Mây Ngàn", "Bộ đội Biên phòng tỉnh Mây Ngàn"]),
    ("Văn phòng HĐND và UBND huyện, Phòng TC-KH, Hạt Kiểm lâm huyện Mường Thử họp.",
     ["Văn phòng HĐND và UBND huyện Mường Thử", "Phòng Tài chính - Kế hoạch huyện Mường Thử",
      "Hạt Kiểm lâm huyện Mường Thử"]),
    ("Phòng CSGT, Công an tỉnh Mây Ngàn họp.", ["Phòng Cảnh sát giao thông Công an tỉnh Mây Ngàn"]),
    ("Ban Chỉ đạo 389 tỉnh Mây Ngàn và Hội đồng thi đua - khen thưởng tỉnh họp.",
     ["Ban Chỉ đạo 389 tỉnh Mây Ngàn", "Hội đồng thi đua - khen thưởng tỉnh Mây Ngàn"]),
    ("Đảng ủy Quân sự tỉnh và Trường Chính trị tỉnh Mây Ngàn họp.",
     ["Đảng ủy Quân sự tỉnh Mây Ngàn", "Trường Chính trị tỉnh Mây Ngàn"]),
    ("Ngân hàng Nhà nước Chi nhánh tỉnh Mây Ngàn và Kho bạc Nhà nước tỉnh Mây Ngàn họp.",
     ["Ngân hàng Nhà nước Chi nhánh tỉnh Mây Ngàn", "Kho bạc Nhà nước tỉnh Mây Ngàn"]),
    ("Thường trực Chính phủ họp.", ["Thường trực Chính phủ"]),
    ("THỦ TƯỚNG CHÍNH PHỦ", ["Chính phủ"]),
    ("Cục Quản lý khám chữa bệnh và Trung tâm Ứng cứu khẩn cấp không gian mạng họp.",
     ["Cục Quản lý khám chữa bệnh", "Trung tâm Ứng cứu khẩn cấp không gian mạng"]),
    ("Ban Quản lý kiểm tra hồ sơ.", []),
    ("Ban Chỉ đạo 138 tỉnh Lạng Sơn tổ chức hội nghị.", ["Ban Chỉ đạo 138 tỉnh Lạng Sơn"]),
    ("Viện Pasteur Nha Trang bàn giao phòng xét nghiệm.", ["Viện Pasteur Nha Trang"]),
    ("Viện Sao khởi công nhà mới.", ["Viện Sao"]),
    ("Cục Hàng hải và Đường thủy Việt Nam, Viện Khoa học Thủy lợi miền Nam họp.",
     ["Cục Hàng hải và Đường thủy Việt Nam", "Viện Khoa học Thủy lợi miền Nam"]),
    ("Trung tâm Điều độ Hệ thống điện Quốc gia họp với Kho bạc Nhà nước Khu vực XIX.",
     ["Trung tâm Điều độ Hệ thống điện Quốc gia", "Kho bạc Nhà nước khu vực XIX"]),
    ("Tại tỉnh Mây Ngàn, Ban Quản lý dự án 2, Đội Quản lý thị trường số 7, Chi cục Hải quan khu vực V họp.",
     ["Ban Quản lý dự án 2", "Đội Quản lý thị trường số 7", "Chi cục Hải quan khu vực V"]),
    ("Ban Quản lý dự án Đường sắt tỉnh Mây Ngàn báo cáo.", ["Ban Quản lý dự án Đường sắt tỉnh Mây Ngàn"]),
    ("Thuế tỉnh Mây Ngàn, Thi hành án dân sự tỉnh Mây Ngàn và Hải quan khu vực II họp.",
     ["Thuế tỉnh Mây Ngàn", "Thi hành án dân sự tỉnh Mây Ngàn", "Hải quan khu vực II"]),
    ("Sở Y tế các tỉnh Gia Lai, Kon Tum; Công an các huyện: Mường Thử, Bản Mẫu; UBND hai xã Lau Sậy và Cỏ May họp.",
     ["Sở Y tế tỉnh Gia Lai", "Sở Y tế tỉnh Kon Tum", "Công an huyện Mường Thử", "Công an huyện Bản Mẫu",
      "UBND xã Lau Sậy", "UBND xã Cỏ May"]),
    ("Các Sở Y tế tỉnh Gia Lai, Kon Tum họp.", ["Sở Y tế tỉnh Gia Lai", "Sở Y tế tỉnh Kon Tum"]),
    ("Bộ Y tế họp. Thanh tra Bộ đảm nhiệm, Vụ Pháp chế giúp việc.",
     ["Bộ Y tế", "Thanh tra Bộ Y tế", "Vụ Pháp chế Bộ Y tế"]),
    ("Ban Tổ chức T.Ư, Ban Nội chính TƯ và Văn phòng TW Đảng họp.",
     ["Ban Tổ chức Trung ương", "Ban Nội chính Trung ương", "Văn phòng Trung ương Đảng"]),
    ("Thành ủy TPHCM và Sở Du lịch TPHCM họp.",
     ["Thành ủy thành phố Hồ Chí Minh", "Sở Du lịch thành phố Hồ Chí Minh"]),
    ("Tại huyện Mường Thử, Huyện ủy và Huyện Đoàn họp.", ["Huyện ủy Mường Thử", "Huyện Đoàn Mường Thử"]),
    ("Hội đồng Dân tộc của Quốc hội họp.", ["Hội đồng Dân tộc của Quốc hội"]),
    ("UBND xã Đắk BukSo họp.", ["UBND xã Đắk BukSo"]),
    ("Bệnh viện C Đà Nẵng, Bệnh viện 199 họp.", ["Bệnh viện C Đà Nẵng", "Bệnh viện 199"]),
    ("Gửi các Sở Xây dựng, TN&MT, NN&PTNT, Bộ chỉ huy quân sự tỉnh Mây Ngàn.",
     ["Sở Xây dựng tỉnh Mây Ngàn", "Sở Tài nguyên và Môi trường tỉnh Mây Ngàn",
      "Sở Nông nghiệp và Phát triển nông thôn tỉnh Mây Ngàn", "Bộ Chỉ huy Quân sự tỉnh Mây Ngàn"]),
    ("Ban Chỉ đạo xử lý bến đò chậm triển khai tỉnh Mây Ngàn họp.",
     ["Ban Chỉ đạo xử lý bến đò chậm triển khai tỉnh Mây Ngàn"]),
    ("Chi cục Hải quan cửa khẩu cảng Mây Ngàn khu vực 1 họp.", ["Chi cục Hải quan cửa khẩu cảng Mây Ngàn khu vực 1"]),
    ("TP. Hưng Yên họp. UBND thành phố trình UBND tỉnh Hưng Yên.",
     ["UBND thành phố Hưng Yên", "UBND tỉnh Hưng Yên"]),
    ("Tỉnh Mây Ngàn họp.\n>> Thủ tướng yêu cầu Bộ Y tế báo cáo\n» Sở Nội vụ rà soát.", ["Sở Nội vụ tỉnh Mây Ngàn"]),
    ("Tỉnh Mây Ngàn họp.\nNơi nhận:\n- Thường trực Tỉnh ủy;\n- Sở Y tế;\n- Lưu: VT.", []),
    ("Trung tâm Phục vụ hành chính công phường Mây Trắng đông khách. Trung tâm Phục vụ hành chính công mở cửa.",
     ["Trung tâm Phục vụ hành chính công phường Mây Trắng"]),
    ("Lạc Sơn thêm đảng viên\nHuyện ủy họp với UBND huyện.", ["Huyện ủy Lạc Sơn", "UBND huyện Lạc Sơn"]),
    ("Ban Chỉ đạo thực hiện chính sách BHYT tỉnh Mây Ngàn họp.",
     ["Ban Chỉ đạo thực hiện chính sách bảo hiểm y tế tỉnh Mây Ngàn"]),
    ("Văn bản của sở Y tế tỉnh Mây Ngàn gửi bộ Công Thương.", ["Sở Y tế tỉnh Mây Ngàn", "Bộ Công Thương"]),
    ("Khoa Nội, Bệnh viện Đa khoa tỉnh Mây Ngàn họp.", ["Khoa Nội", "Bệnh viện Đa khoa tỉnh Mây Ngàn"]),
    ("Ban Thường vụ Huyện ủy Mường Thử họp. UBND huyện dự. Đoàn đi các xã Bản Mẫu, Bản Thử.",
     ["Ban Thường vụ Huyện ủy Mường Thử", "UBND huyện Mường Thử"]),
    ("Tập đoàn điện lực VN giảm giá.", ["Tập đoàn Điện lực Việt Nam"]),
    ("Quân ủy, Bộ Quốc phòng họp.", ["Quân ủy Trung ương", "Bộ Quốc phòng"]),
    ("Ở Tp. Hồ Chí Minh, gần Tây Ninh. Sở Y tế họp.", ["Sở Y tế thành phố Hồ Chí Minh"]),
]  # fmt: skip
NOT_NAMED = [
    "Vốn trái phiếu Chính phủ đã hết.",
    "UBND các tỉnh, thành phố trực thuộc Trung ương họp.",
    "Phát triển Chính phủ số, chính phủ điện tử.",
    "Chính phủ Nhật Bản tài trợ.",
    "Tập đoàn FPT và Viettel ký kết.",
    "Nguồn: Cổng thông tin điện tử tỉnh Mây Ngàn",
    "Đại biểu tham quan. Ảnh: TTXVN",
    "Kế hoạch số 328/KH-UBND.",
    "các sở, ban, ngành của tỉnh",
    "Xe chạy trên đường Trường Sơn, qua Vụ Bản, Hội An, sang Tây Ban Nha.",
    "Ông Lê Khoa Mẫu và bà Đỗ Hội Thử đi chợ.",
    "Các huyện ủy quán triệt.",
    "Trình UBND. Về việc này, ông không nói thêm.",
    "Tin liên quan đến bộ máy, sở thích, ban ngày.",
    "Trụ sở Công an và cán bộ Y tế của cơ sở Giáo dục.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_bodies_go_by_their_full_names(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize("text", NOT_NAMED)
def test_these_words_name_no_body(text: str) -> None:
    assert bodies(text) == []


def test_a_province_completes_names_that_leave_it_out_also_from_the_title() -> None:
    assert bodies("Sở Nội vụ trình UBND tỉnh.", title="Tỉnh Mây Ngàn sắp xếp bộ máy") == [
        "Sở Nội vụ tỉnh Mây Ngàn",
        "UBND tỉnh Mây Ngàn",
    ]


def test_without_a_province_a_provincial_body_keeps_the_words_of_the_text() -> None:
    assert bodies("Sở Nội vụ trình UBND tỉnh.") == ["Sở Nội vụ", "UBND tỉnh"]


LAST_NAMED = [
    ("■ Tỉnh Mây Ngàn: UBND tỉnh họp.\n■ Tỉnh Sông Trăng: UBND tỉnh họp.",
     ["UBND tỉnh Mây Ngàn", "UBND tỉnh Sông Trăng"]),
    ("Tỉnh Mây Ngàn, tỉnh Mây Ngàn, tỉnh Mây Ngàn. Tại tỉnh Hà Giang, Công an tỉnh họp. Công an tỉnh họp.",
     ["Công an tỉnh Hà Giang", "Công an tỉnh Mây Ngàn"]),
    ("■ HÀ GIANG: UBND tỉnh họp.\n■ LAI CHÂU: UBND tỉnh họp.", ["UBND tỉnh Hà Giang", "UBND tỉnh Lai Châu"]),
    ("Đoàn về huyện Mường Thử; UBND huyện báo cáo. Đoàn về huyện Bản Mẫu; UBND huyện báo cáo.",
     ["UBND huyện Mường Thử", "UBND huyện Bản Mẫu"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LAST_NAMED)
def test_a_bare_level_word_is_the_unit_of_the_sentence_or_the_one_named_last(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize("section", ["Phòng Kinh tế", "Văn phòng HĐND và UBND"])
def test_communes_have_sections_since_districts_are_gone(section: str) -> None:
    text = f"Đoàn của huyện Mường Thử đến xã Lau Sậy. {section} báo cáo."
    days = ("2024-07-20", "2025-07-20")
    sections = [listed(read(document(text, published=day))).bodies[0].name for day in days]
    assert sections == [f"{section} huyện Mường Thử", f"{section} xã Lau Sậy"]


def test_a_bare_service_centre_after_its_commune_is_the_commune_s_since_these_have_one() -> None:
    text = "Tỉnh Mây Ngàn họp. Phó Chủ tịch UBND xã Lau Sậy, Giám đốc Trung tâm Phục vụ hành chính công dự."
    days = ("2024-07-20", "2025-07-20")
    centres = [listed(read(document(text, published=day))).bodies[-1].name for day in days]
    assert centres == [f"Trung tâm Phục vụ hành chính công {unit}" for unit in ("tỉnh Mây Ngàn", "xã Lau Sậy")]


def test_a_word_that_points_back_is_the_body_named_before() -> None:
    text = "Sở Nội vụ tỉnh Mây Ngàn họp. Sở sẽ trả lời. Ủy ban Dân tộc họp. Uỷ ban trả lời."
    (department, committee) = names(text).bodies
    assert [span.of(text) for span in department.evidence] == ["Sở Nội vụ tỉnh Mây Ngàn", "Sở"]
    assert [span.of(text) for span in committee.evidence] == ["Ủy ban Dân tộc", "Uỷ ban"]


def test_a_body_says_its_kind_and_the_unit_it_serves() -> None:
    facts = names("UBND tỉnh Mây Ngàn và Công an xã Lau Sậy họp với Bộ Y tế.")
    assert [(b.kind, b.place) for b in facts.bodies] == [
        ("people_committee", "Mây Ngàn"),
        ("police", "xã Lau Sậy"),
        ("ministry", None),
    ]


COMPANIES = [
    ("Công ty cổ phần Đầu tư thương mại Hà Mi", "trồng rừng"),
    ("Công ty cổ phần Đầu tư và phát triển đô thị Bãi Sậy", "trồng rừng"),
    ("Tổng công ty Cảng hàng không Mây Ngàn", "trồng rừng"),
    ("Tập đoàn Công nghiệp Than - Khoáng sản Mây Ngàn", "trồng rừng"),
    ("Cty TNHH MTV Cấp nước Bản Mẫu", "trồng rừng"),
    ("Công ty Hà Mi", "xây dựng cầu Mây"),
    ("Công ty CP Môi trường và Công trình đô thị Hà Mi", "dồn xe"),
]


@pytest.mark.parametrize(("company", "does"), COMPANIES)
def test_a_company_goes_by_its_trades_and_its_name(company: str, does: str) -> None:
    groups = [one.name for one in listed(read(document(f"{company} {does}."))).groups]
    assert groups == [company]

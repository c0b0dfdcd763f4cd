"""Who is read as an official, with which positions; everybody and every province here is made up."""

import pytest
from names import names, positions, reading

UBND, TINH_UY = "UBND tỉnh Mây Ngàn", "Tỉnh ủy Mây Ngàn"
HELD = [
    ("Chủ tịch UBND tỉnh Mây Ngàn Trần Văn Mẫu dự.", {"Trần Văn Mẫu": [("Chủ tịch", UBND)]}),
    ("Đồng chí Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Mây Ngàn dự.",
     {"Trần Văn Mẫu": [("Phó Bí thư", TINH_UY), ("Chủ tịch", UBND)]}),
    ("Ông Trần Văn Mẫu-Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Mây Ngàn-chủ trì.",
     {"Trần Văn Mẫu": [("Ủy viên", "Ban Chấp hành Trung ương Đảng"), ("Bí thư", TINH_UY)]}),
    ("Phó Chủ tịch UBND tỉnh Lê Thị Thử tiếp đoàn tại tỉnh Mây Ngàn.", {"Lê Thị Thử": [("Phó Chủ tịch", UBND)]}),
    ("Dự có các đồng chí: Trần Văn Mẫu, Chủ tịch UBND tỉnh Mây Ngàn; Lê Thị Thử, Giám đốc Sở Nội vụ.",
     {"Trần Văn Mẫu": [("Chủ tịch", UBND)], "Lê Thị Thử": [("Giám đốc", "Sở Nội vụ tỉnh Mây Ngàn")]}),
    ("Các Phó Chủ tịch UBND tỉnh Mây Ngàn: Trần Văn Mẫu, Lê Thị Thử cùng dự.",
     {"Trần Văn Mẫu": [("Phó Chủ tịch", UBND)], "Lê Thị Thử": [("Phó Chủ tịch", UBND)]}),
    ("Thứ trưởng Bộ Công an, Thượng tướng Trần Văn Mẫu phát biểu.", {"Trần Văn Mẫu": [("Thứ trưởng", "Bộ Công an")]}),
    ("Sở Nội vụ tỉnh Mây Ngàn họp. Phó Giám đốc Sở Lê Thị Thử và Chánh Văn phòng Sở Trần Văn Mẫu dự.",
     {"Lê Thị Thử": [("Phó Giám đốc", "Sở Nội vụ tỉnh Mây Ngàn")],
      "Trần Văn Mẫu": [("Chánh Văn phòng", "Văn phòng Sở Nội vụ tỉnh Mây Ngàn")]}),
    ("Dự có bà Lê Thị Thử, Phó Chủ tịch UBND tỉnh Mây Ngàn; ông Trần Văn Mẫu, Chủ tịch Công đoàn trường.",
     {"Lê Thị Thử": [("Phó Chủ tịch", UBND)], "Trần Văn Mẫu": [("Chủ tịch", "Công đoàn trường")]}),
    # The words after the title name another body, which no list knows: nobody gets the office told before.
    ("Dự có ông Lê Văn Thử, Giám đốc Sở Y tế tỉnh Mây Ngàn; ông Trần Văn Mẫu, Giám đốc Khách sạn Hoa Sen; "
     "bà Lò Thị Mẫu, Chủ tịch Câu lạc bộ Hương Sen; ông Lê Mẫu, Giám đốc Phúc Group; bà Lê Thử, Giám đốc Đối ngoại.",
     {"Lê Văn Thử": [("Giám đốc", "Sở Y tế tỉnh Mây Ngàn")]}),
    ("Chánh án TAND tối cao Trần Văn Mẫu dự.", {"Trần Văn Mẫu": [("Chánh án", "Tòa án nhân dân tối cao")]}),
    ("Trường Tiểu học Lau Sậy họp. Thầy Trần Văn Mẫu, Hiệu trưởng nhà trường dự.",
     {"Trần Văn Mẫu": [("Hiệu trưởng", "Trường Tiểu học Lau Sậy")]}),
    ("Bệnh viện Đa khoa khu vực Mây Ngàn họp. Bác sĩ Trần Văn Mẫu, Giám đốc Bệnh viện dự.",
     {"Trần Văn Mẫu": [("Giám đốc", "Bệnh viện Đa khoa khu vực Mây Ngàn")]}),
    ("Bộ trưởng Tài chính Trần Văn Mẫu trả lời.", {"Trần Văn Mẫu": [("Bộ trưởng", "Bộ Tài chính")]}),
    ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Mẫu báo cáo.",
     {"Trần Văn Mẫu": [("Bộ trưởng, Chủ nhiệm", "Văn phòng Chính phủ")]}),
    ("Trưởng Ban Tổ chức Tỉnh ủy Mây Ngàn Trần Văn Mẫu nói.",
     {"Trần Văn Mẫu": [("Trưởng Ban", "Ban Tổ chức Tỉnh ủy Mây Ngàn")]}),
    ("Ông Trần Văn Mẫu, Ủy viên BTV, Trưởng Ban Dân vận Tỉnh ủy Mây Ngàn dự.",
     {"Trần Văn Mẫu": [("Ủy viên", "Ban Thường vụ Tỉnh ủy Mây Ngàn"), ("Trưởng Ban", "Ban Dân vận Tỉnh ủy Mây Ngàn")]}),
    ("Trưởng phòng Nội vụ thành phố Mây Ngàn Trần Văn Mẫu dự.",
     {"Trần Văn Mẫu": [("Trưởng phòng", "Phòng Nội vụ thành phố Mây Ngàn")]}),
    ("Ông Trần Văn Mẫu, nguyên Chủ tịch UBND tỉnh Mây Ngàn, dự.", {"Trần Văn Mẫu": [("nguyên Chủ tịch", UBND)]}),
    ("Quyền Giám đốc Sở Y tế tỉnh Mây Ngàn Trần Văn Mẫu dự.",
     {"Trần Văn Mẫu": [("quyền Giám đốc", "Sở Y tế tỉnh Mây Ngàn")]}),
    ("Ông Trần Văn Mẫu, Giám đốc Sở Y tế tỉnh Mây Ngàn, được bầu giữ chức Phó Chủ tịch UBND tỉnh Mây Ngàn.",
     {"Trần Văn Mẫu": [("Giám đốc", "Sở Y tế tỉnh Mây Ngàn"), ("Phó Chủ tịch", UBND)]}),
    ("Bí thư Huyện ủy Krông Ana Y Thử Niê nói.", {"Y Thử Niê": [("Bí thư", "Huyện ủy Krông Ana")]}),
    ("Bà H’Thử Niê, Phó Chủ tịch UBND tỉnh Mây Ngàn, nói.", {"H’Thử Niê": [("Phó Chủ tịch", UBND)]}),
    ("Chủ tịch UBND TP. Buôn Ma Thuột Trần Văn Mẫu nói.",
     {"Trần Văn Mẫu": [("Chủ tịch", "UBND thành phố Buôn Ma Thuột")]}),
    ("Chủ tịch UBND huyện Ndu Ha Mẫu nói.", {"Ndu Ha Mẫu": [("Chủ tịch", "UBND huyện")]}),
    ("Phó Bí thư Tỉnh ủy Lâm Mẫu tiếp đoàn tại tỉnh Mây Ngàn.", {"Lâm Mẫu": [("Phó Bí thư", TINH_UY)]}),
    ("Bí thư Huyện ủy Trần Văn Thời Lê Thị Thử nói.", {"Lê Thị Thử": [("Bí thư", "Huyện ủy Trần Văn Thời")]}),
    ("Chủ tịch UBND xã Lâm Văn Mẫu nói.", {"Lâm Văn Mẫu": [("Chủ tịch", "UBND xã")]}),
    ("Dự có: Mùa A Mẫu (Phó Chủ tịch UBND tỉnh Mây Ngàn), Mè Thị Thử (Bí thư Tỉnh ủy Mây Ngàn).",
     {"Mùa A Mẫu": [("Phó Chủ tịch", UBND)], "Mè Thị Thử": [("Bí thư", TINH_UY)]}),
    ("Các Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Trần Văn Mẫu, Thống đốc Ngân hàng Nhà nước Lê Thị Thử; "
     "Thứ trưởng Bộ Y tế Ngô Thử Mẫu.",
     {"Trần Văn Mẫu": [("Ủy viên", "Ban Chấp hành Trung ương Đảng"), ("Bộ trưởng", "Bộ Y tế")],
      "Lê Thị Thử": [("Ủy viên", "Ban Chấp hành Trung ương Đảng"), ("Thống đốc", "Ngân hàng Nhà nước Việt Nam")],
      "Ngô Thử Mẫu": [("Thứ trưởng", "Bộ Y tế")]}),
    ("Các đồng chí Tỉnh ủy viên: Vì Văn Mẫu, Giám đốc Sở Y tế tỉnh Mây Ngàn; Y Thử, Bí thư Huyện ủy Krông Ana.",
     {"Vì Văn Mẫu": [("Tỉnh ủy viên", TINH_UY), ("Giám đốc", "Sở Y tế tỉnh Mây Ngàn")],
      "Y Thử": [("Tỉnh ủy viên", TINH_UY), ("Bí thư", "Huyện ủy Krông Ana")]}),
    ("HĐND tỉnh Mây Ngàn miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Mẫu.",
     {"Trần Văn Mẫu": [("Phó Chủ tịch", UBND)]}),
    ("Bà Lê Thị Thử trúng cử Ủy viên UBND tỉnh Mây Ngàn.", {"Lê Thị Thử": [("Ủy viên", UBND)]}),
    ("Thứ trưởng Công an Trần Văn Mẫu thông tin.", {"Trần Văn Mẫu": [("Thứ trưởng", "Bộ Công an")]}),
    ("Chú Danh Mẫu - UVBTV Tỉnh ủy Mây Ngàn; đồng chí Lê Thử, UVTW Đảng.",
     {"Danh Mẫu": [("Ủy viên", "Ban Thường vụ Tỉnh ủy Mây Ngàn")],
      "Lê Thử": [("Ủy viên", "Ban Chấp hành Trung ương Đảng")]}),
    ("UBND tỉnh Mây Ngàn\nCHỦ TỊCH\n(Đã ký)\n\nTrần Văn Mẫu", {"Trần Văn Mẫu": [("Chủ tịch", UBND)]}),
    ("Giám đốc Sở Y tế tỉnh Mây Ngàn Trần Anh Mẫu dự.", {"Trần Anh Mẫu": [("Giám đốc", "Sở Y tế tỉnh Mây Ngàn")]}),
    ("UBND TỈNH MÂY NGÀN\nVĂN PHÒNG\nKính gửi: Công an tỉnh\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n"
     "(Đã ký)\nTrần Văn Mẫu", {"Trần Văn Mẫu": [("Phó Chánh Văn phòng", "Văn phòng UBND tỉnh Mây Ngàn")]}),
    ("Tỉnh Mây Ngàn: Đại biểu Y Thử Mẫu (huyện Mường Thử) hỏi.",
     {"Y Thử Mẫu": [("Đại biểu", "HĐND tỉnh Mây Ngàn")]}),
    ("Đại biểu Trần Văn Mẫu (Đồng Tháp) hỏi.",
     {"Trần Văn Mẫu": [("Đại biểu Quốc hội", "Đoàn đại biểu Quốc hội tỉnh Đồng Tháp")]}),
    ("Trần Văn Mẫu, Người phát ngôn của Chính phủ, nói.", {"Trần Văn Mẫu": [("Người phát ngôn", "Chính phủ")]}),
    ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Mẫu dự. Bộ Y tế họp. Bộ trưởng Trần Văn Mẫu nói.",
     {"Trần Văn Mẫu": [("Bộ trưởng, Chủ nhiệm", "Văn phòng Chính phủ")]}),
    ("Thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng Trần Văn Mẫu ký.",
     {"Trần Văn Mẫu": [("Phó Thủ tướng", "Chính phủ")]}),
    ("Thứ trưởng Bộ Y tế Trần Thị Mẫu dự. Thứ trưởng Trần Thị Mẫu Chất vấn tiếp tục.",
     {"Trần Thị Mẫu": [("Thứ trưởng", "Bộ Y tế")]}),
    ("Bổ nhiệm Phó Hiệu trưởng Trường Đại học Mây Ngàn: không. Nhà trường có thêm Phó Hiệu trưởng: TS Trần Văn Mẫu.",
     {"Trần Văn Mẫu": [("Phó Hiệu trưởng", "Trường Đại học Mây Ngàn")]}),
    ("Phó Chủ tịch UBND TPHCM Trần Văn Mẫu chủ trì.",
     {"Trần Văn Mẫu": [("Phó Chủ tịch", "UBND thành phố Hồ Chí Minh")]}),
    ("Chủ tịch UBND Q.1 Lê Thị Thử nói.", {"Lê Thị Thử": [("Chủ tịch", "UBND quận 1")]}),
    ("Thứ trưởng Giao thông Vận tải Trần Văn Mẫu dự.", {"Trần Văn Mẫu": [("Thứ trưởng", "Bộ Giao thông vận tải")]}),
    ("Chủ tịch UBND tỉnh Mây Ngàn, ông Trần Văn Mẫu cho biết.", {"Trần Văn Mẫu": [("Chủ tịch", UBND)]}),
    ("Trần Văn Mẫu, Ủy viên thường vụ Quân ủy Trung ương, Thứ trưởng Bộ Quốc phòng.",
     {"Trần Văn Mẫu": [("Ủy viên", "Ban Thường vụ Quân ủy Trung ương"), ("Thứ trưởng", "Bộ Quốc phòng")]}),
    ("Chủ tịch Hà Nội Trần Văn Mẫu nói.", {"Trần Văn Mẫu": [("Chủ tịch", "UBND thành phố Hà Nội")]}),
    ("Hiệu trưởng Trường THPT Lê Quý Đôn Trần Văn Mẫu nói.",
     {"Trần Văn Mẫu": [("Hiệu trưởng", "Trường THPT Lê Quý Đôn")]}),
    ("Chủ tịch Quốc hội Lê Thị Thử, nguyên Chủ tịch Quốc hội: Trần Văn Mẫu, Ngô Thử Mẫu; Thủ tướng Chính phủ Y Mẫu.",
     {"Lê Thị Thử": [("Chủ tịch", "Quốc hội")], "Trần Văn Mẫu": [("nguyên Chủ tịch", "Quốc hội")],
      "Ngô Thử Mẫu": [("nguyên Chủ tịch", "Quốc hội")], "Y Mẫu": [("Thủ tướng", "Chính phủ")]}),
    ("Đại tá Trần Văn Mẫu - Trưởng CA huyện Mường Thử nói.",
     {"Trần Văn Mẫu": [("Trưởng Công an", "Công an huyện Mường Thử")]}),
    ("Chủ tịch UBND huyện Mường Thử, Trần Văn Mẫu cho biết.",
     {"Trần Văn Mẫu": [("Chủ tịch", "UBND huyện Mường Thử")]}),
    ("Lê Thị Thử - Phó Bí thư TT Tỉnh ủy Mây Ngàn; ông Trần Văn Mẫu, PCT TT UBND tỉnh Mây Ngàn.",
     {"Lê Thị Thử": [("Phó Bí thư Thường trực", TINH_UY)], "Trần Văn Mẫu": [("Phó Chủ tịch Thường trực", UBND)]}),
    ("Phó Trưởng Ban Thường trực Ban Tổ chức Trung ương Trần Văn Mẫu dự.",
     {"Trần Văn Mẫu": [("Phó Trưởng Ban Thường trực", "Ban Tổ chức Trung ương")]}),
    ("Giám đốc Kho bạc Nhà nước tỉnh Mây Ngàn Lê Thị Thử dự.",
     {"Lê Thị Thử": [("Giám đốc", "Kho bạc Nhà nước tỉnh Mây Ngàn")]}),
    ("Giám đốc CDC tỉnh Mây Ngàn Lê Thị Thử nói.",
     {"Lê Thị Thử": [("Giám đốc", "Trung tâm Kiểm soát bệnh tật tỉnh Mây Ngàn")]}),
    ("Hiệu trưởng Trường Đại học Mây Ngàn, PGS.TS. Trần Văn Mẫu nói.",
     {"Trần Văn Mẫu": [("Hiệu trưởng", "Trường Đại học Mây Ngàn")]}),
    ("Chủ tịch xã Lau Sậy Trần Văn Mẫu nói.", {"Trần Văn Mẫu": [("Chủ tịch", "UBND xã Lau Sậy")]}),
    ("UBND tỉnh Mây Ngàn\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu", {"Trần Văn Mẫu": [("Phó Chủ tịch", UBND)]}),
    ("Đồng chí Trần Văn Mẫu, PBT TT Tỉnh ủy Mây Ngàn, dự.", {"Trần Văn Mẫu": [("Phó Bí thư Thường trực", TINH_UY)]}),
    ("Đồng chí Trần Văn Mẫu - UV.BTV Tỉnh ủy Mây Ngàn dự.",
     {"Trần Văn Mẫu": [("Ủy viên", "Ban Thường vụ Tỉnh ủy Mây Ngàn")]}),
    ("Trưởng Đoàn ĐBQH tỉnh Trần Văn Mẫu tiếp xúc cử tri tỉnh Mây Ngàn.",
     {"Trần Văn Mẫu": [("Trưởng Đoàn", "Đoàn đại biểu Quốc hội tỉnh Mây Ngàn")]}),
    ("Bổ nhiệm ông Trần Văn Mẫu, Phó Giám đốc Sở Y tế tỉnh Mây Ngàn (SYT) giữ chức Giám đốc Sở Nội vụ tỉnh Mây Ngàn.",
     {"Trần Văn Mẫu": [("Phó Giám đốc", "Sở Y tế tỉnh Mây Ngàn"), ("Giám đốc", "Sở Nội vụ tỉnh Mây Ngàn")]}),
    ("Phó Giám đốc các sở: Ông Trần Văn Mẫu (Y tế), bà Lê Thị Thử (Tài chính) dự họp tại tỉnh Mây Ngàn.",
     {"Trần Văn Mẫu": [("Phó Giám đốc", "Sở Y tế tỉnh Mây Ngàn")],
      "Lê Thị Thử": [("Phó Giám đốc", "Sở Tài chính tỉnh Mây Ngàn")]}),
    ("Chủ tịch UBND các huyện: Trần Văn Mẫu (Mường Thử), Lê Thị Thử (Bản Mẫu) dự.",
     {"Trần Văn Mẫu": [("Chủ tịch", "UBND huyện Mường Thử")], "Lê Thị Thử": [("Chủ tịch", "UBND huyện Bản Mẫu")]}),
    ("Các Thứ trưởng: Trần Văn Mẫu (Bộ Y tế), Lê Thị Thử (Bộ Nội vụ) dự.",
     {"Trần Văn Mẫu": [("Thứ trưởng", "Bộ Y tế")], "Lê Thị Thử": [("Thứ trưởng", "Bộ Nội vụ")]}),
    ("Phó cục trưởng Đăng kiểm Việt Nam Trần Văn Mẫu nói.",
     {"Trần Văn Mẫu": [("Phó cục trưởng", "Cục Đăng kiểm Việt Nam")]}),
    ("Bộ Y tế họp. Vụ trưởng Pháp chế Trần Văn Mẫu dự.", {"Trần Văn Mẫu": [("Vụ trưởng", "Vụ Pháp chế Bộ Y tế")]}),
    ("Cục trưởng Cục Đường bộ Việt Nam Vi Thị Mẫu dự.", {"Vi Thị Mẫu": [("Cục trưởng", "Cục Đường bộ Việt Nam")]}),
    ("Đồng chí K' Văn Mẫu, Chủ tịch UBND tỉnh Mây Ngàn, dự.", {"K' Văn Mẫu": [("Chủ tịch", UBND)]}),
    ("Trưởng Thuế tỉnh Mây Ngàn Trần Văn Mẫu dự.", {"Trần Văn Mẫu": [("Trưởng Thuế", "Thuế tỉnh Mây Ngàn")]}),
    ("Ủy viên T.Ư Đảng, Bí thư Tỉnh ủy Mây Ngàn Trần Văn Mẫu dự.",
     {"Trần Văn Mẫu": [("Ủy viên", "Ban Chấp hành Trung ương Đảng"), ("Bí thư", TINH_UY)]}),
    ("Bệnh viện C Đà Nẵng và Sở Y tế họp. Ông Trần Văn Mẫu (Giám đốc Bệnh viện) nói.",
     {"Trần Văn Mẫu": [("Giám đốc", "Bệnh viện C Đà Nẵng")]}),
    ("UBND TỈNH MÂY NGÀN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n[Ký số: 11.02.2026 16:42:07 +07:00]\n\nThạch Thị Mẫu",
     {"Thạch Thị Mẫu": [("Phó Chủ tịch", UBND)]}),
    ("Tổng Bí thư Trần Văn Mẫu tiếp dân. Về trường hợp ông Lê Văn Thử, Tổng Bí thư cho biết.",
     {"Trần Văn Mẫu": [("Tổng Bí thư", "Ban Chấp hành Trung ương Đảng")]}),
    ("Thứ trưởng Bộ Kế hoạch Trần Văn Mẫu dự.", {"Trần Văn Mẫu": [("Thứ trưởng", "Bộ Kế hoạch và Đầu tư")]}),
    ("Ông Trần Văn Mẫu (đoàn Hưng Yên) và bà Lê Thị Thử, đại biểu đoàn Hà Nội, đề nghị làm ngay.",
     {"Trần Văn Mẫu": [("Đại biểu Quốc hội", "Đoàn đại biểu Quốc hội tỉnh Hưng Yên")],
      "Lê Thị Thử": [("Đại biểu Quốc hội", "Đoàn đại biểu Quốc hội thành phố Hà Nội")]}),
    ("Đại tá Trần Văn Mẫu - Trưởng phòng Tham mưu (Công an tỉnh Mây Ngàn) cho biết.",
     {"Trần Văn Mẫu": [("Trưởng phòng", "Phòng Tham mưu Công an tỉnh Mây Ngàn")]}),
    ("Bộ Y tế họp. Ông Trần Văn Mẫu - nguyên Vụ trưởng Vụ thể thao thành tích cao nói.",
     {"Trần Văn Mẫu": [("nguyên Vụ trưởng", "Vụ Thể thao thành tích cao Bộ Y tế")]}),
    ("Tại tỉnh Mây Ngàn, Giám đốc Ngân hàng Nhà nước (NHNN) Chi nhánh tỉnh Trần Văn Mẫu dự.",
     {"Trần Văn Mẫu": [("Giám đốc", "Ngân hàng Nhà nước Chi nhánh tỉnh Mây Ngàn")]}),
    ("Ban Chỉ đạo thực hiện Đề án trồng quýt tỉnh Mây Ngàn gồm:\n1. Ông Trần Văn Mẫu, Giám đốc Sở Y tế: Thành viên.",
     {"Trần Văn Mẫu": [("Giám đốc", "Sở Y tế tỉnh Mây Ngàn"),
                       ("Thành viên", "Ban Chỉ đạo thực hiện Đề án trồng quýt tỉnh Mây Ngàn")]}),
    ("UBND TỈNH MÂY NGÀN\nNơi nhận:\n- Như trên;\nPHÓ CHỦ TỊCH\n(đã ký)\n- Lưu: VT.\nTrần Văn Mẫu",
     {"Trần Văn Mẫu": [("Phó Chủ tịch", UBND)]}),
    ("Phó giám đốc sở GD-ĐT tỉnh Mây Ngàn Trần Văn Mẫu dự.",
     {"Trần Văn Mẫu": [("Phó giám đốc", "Sở Giáo dục và Đào tạo tỉnh Mây Ngàn")]}),
    ("Hai đại biểu Quốc hội Trần Văn Mẫu (đoàn Hưng Yên) và Lê Thị Thử (Hà Nội) nói.",
     {"Trần Văn Mẫu": [("đại biểu Quốc hội", "Đoàn đại biểu Quốc hội tỉnh Hưng Yên")],
      "Lê Thị Thử": [("đại biểu Quốc hội", "Đoàn đại biểu Quốc hội thành phố Hà Nội")]}),
    ("ỦY BAN NHÂN DÂN\nHUYỆN MAI CHÂU\nPHÓ CHỦ TỊCH\nLò Văn Mẫu",
     {"Lò Văn Mẫu": [("Phó Chủ tịch", "UBND huyện Mai Châu")]}),
    ("Phó chủ nhiệm Ủy ban Đối ngoại của Quốc hội Trần Văn Mẫu dự. Đại biểu Lê Thị Thử (TP Hồ Chí Minh) nói.",
     {"Trần Văn Mẫu": [("Phó chủ nhiệm", "Ủy ban Đối ngoại của Quốc hội")],
      "Lê Thị Thử": [("Đại biểu Quốc hội", "Đoàn đại biểu Quốc hội thành phố Hồ Chí Minh")]}),
    ("Hai Phó Chủ tịch UBND tỉnh Mây Ngàn trúng cử là bà Lê Thị Thử và ông Trần Văn Mẫu.",
     {"Lê Thị Thử": [("Phó Chủ tịch", UBND)], "Trần Văn Mẫu": [("Phó Chủ tịch", UBND)]}),
    ("Ba Phó Chủ tịch UBND tỉnh Mây Ngàn được bầu gồm các ông: Trần Văn Mẫu, Lò Văn Thử và bà Lê Thị Thử.",
     {"Trần Văn Mẫu": [("Phó Chủ tịch", UBND)], "Lò Văn Thử": [("Phó Chủ tịch", UBND)],
      "Lê Thị Thử": [("Phó Chủ tịch", UBND)]}),
    ("Các Phó Chủ tịch UBND tỉnh Mây Ngàn là các đồng chí Trần Văn Mẫu, Lê Thị Thử.",
     {"Trần Văn Mẫu": [("Phó Chủ tịch", UBND)], "Lê Thị Thử": [("Phó Chủ tịch", UBND)]}),
    ("Bà Lê Thị Thử - Phó Ban Pháp chế HĐND tỉnh Mây Ngàn nói.",
     {"Lê Thị Thử": [("Phó Ban", "Ban Pháp chế HĐND tỉnh Mây Ngàn")]}),
    ("Trưởng khoa Dược Bệnh viện Đa khoa tỉnh Mây Ngàn Lê Thị Thử nói.",
     {"Lê Thị Thử": [("Trưởng khoa", "Khoa Dược Bệnh viện Đa khoa tỉnh Mây Ngàn")]}),
]  # fmt: skip
NOBODY = [
    "Ảnh: Trần Văn Mẫu",
    "Trần Văn Mẫu - Lê Thị Thử",
    "TRẦN MẪU",
    "Bà Lê Thị Thử, ngoài 60 tuổi, cho biết đã quen dùng ứng dụng.",
    "Chủ tịch HĐQT Tập đoàn FPT Trần Văn Mẫu ký kết.",
    "Thiếu tướng Trần Văn Mẫu, Tổng Giám đốc Viettel, phát biểu.",
    "Thủ tướng Singapore Lý Hiển Long thăm Việt Nam.",
    "Thủ tướng Lý Hiển Long hội đàm.",
    "Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình chủ trì lễ đón.",
    "Thủ tướng Hun Sen và đoàn đến thăm.",
    "Vụ trưởng Vụ Châu Á - Thái Bình Dương, Trưởng đoàn công tác, dự.",
    "Bộ trưởng Bộ Quốc phòng Việt Nam, Thượng tướng, dự lễ.",
    "Chi cục trưởng Chi cục Hải quan Sân bay Tân Sơn Nhất đi công tác.",
    "Bộ trưởng Quốc phòng Johannes Example phát biểu.",
    "Thủ tướng Nhật Shinzo Example phát biểu.",
    "Thủ tướng Vladimir Example thăm Việt Nam.",
    "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc, Chủ tịch nước Trung Quốc",
    "Clemens Example, Chủ tịch UBND tỉnh Mây Ngàn",
    "Trong số bị can có Trần Văn Mẫu, giám đốc công ty Example.",
    "Chủ tịch UBND xã Trà Mẫu, tỉnh Mây Ngàn.",
    "Chủ tịch Hồ Chí Minh về thăm tỉnh Mây Ngàn.",
    "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
    "Trường tiểu học Bùi Văn Mẫu khai giảng.",
    "Thái Bình Dương là đại dương lớn.",
    "Quyết định của Bộ trưởng Bộ Công an: ông Trần Văn Mẫu có mặt.",
    "Sở Y tế tỉnh Mây Ngàn họp. Ông Trần Văn Mẫu (Giám đốc Công ty) dự.",
    "Ủy viên Bộ Chính trị, Thủ tướng Lào Trần Văn Mẫu thăm tỉnh.",
    "Bộ Quốc phòng\nQuân Ủy Trung ương họp.",
    "Sở Y tế tỉnh Mây Ngàn họp. Ông Trần Văn Mẫu, giám đốc một hợp tác xã, dự.",
    "Thượng tướng Phạm Văn Thử, Ủy viên Bộ Chính trị, Phó Chủ tịch Quân ủy Trung ương Trung Quốc, thăm tỉnh.",
    "Chủ tịch nước Cộng hòa Nhân dân Trung Hoa Trần Văn Thử thăm tỉnh.",
    "Thủ tướng nước Cộng hòa Dân chủ Nhân dân Lào Trần Văn Thử thăm tỉnh.",
    "Chủ tịch Quốc hội nước CHDCND Lào Trần Văn Thử thăm tỉnh.",
    "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc Trần Văn Thử thăm tỉnh.",
    "Chủ tịch Đảng Nhân dân Campuchia Trần Văn Thử thăm tỉnh.",
    "Bộ trưởng Bộ Quốc phòng Lào Trần Văn Thử thăm tỉnh.",
    "Ông Mẫu, Trưởng phòng Y tế huyện Hóc Môn Quy định rõ như vậy.",
    "Tại Cụm công nghiệp Tân Mẫu, Chủ tịch UBND tỉnh Mây Ngàn có ý kiến.",
    "Về việc sửa đường Trần Mẫu, Chủ tịch UBND phường Mây Trắng có ý kiến.",
    "Ở cầu Lê Thị Thử, Giám đốc Sở Xây dựng tỉnh Mây Ngàn dừng xe.",
    "Giám đốc Khu Bảo tồn Mây Ngàn báo cáo.",
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_a_phrase_gives_a_person_their_positions(text: str, expected: dict[str, list[tuple[str, str]]]) -> None:
    assert positions(text) == expected


@pytest.mark.parametrize("text", NOBODY)
def test_these_words_make_nobody_an_official(text: str) -> None:
    assert positions(text) == {}


def test_a_person_stands_once_with_all_positions() -> None:
    text = "Chủ tịch UBND tỉnh Mây Ngàn Trần Văn Mẫu dự. Ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy Mây Ngàn, nói."
    assert positions(text) == {"Trần Văn Mẫu": [("Chủ tịch", UBND), ("Phó Bí thư", TINH_UY)]}


def test_a_former_post_is_marked() -> None:
    text = "Ông Trần Văn Mẫu, nguyên Chủ tịch UBND tỉnh Mây Ngàn, dự. Quyền Giám đốc Sở Y tế Lê Thị Thử nói."
    marks = {p.name: (p.positions[0].former, p.positions[0].acting) for p in names(text).people}
    assert marks == {"Trần Văn Mẫu": (True, False), "Lê Thị Thử": (False, True)}


RESOLVED = [
    ("Thủ tướng Trần Văn Mẫu dự họp. Thủ tướng yêu cầu làm ngay.", ("person", "Trần Văn Mẫu")),
    ("Phó Chủ tịch UBND tỉnh Mây Ngàn Lê Thị Thử dự. Phó Chủ tịch UBND tỉnh giao việc.", ("person", "Lê Thị Thử")),
    ("Thủ tướng yêu cầu làm ngay.", ("office", "Thủ tướng Chính phủ")),
    ("Tại tỉnh Mây Ngàn, Chủ tịch UBND tỉnh giao việc.", ("office", "Chủ tịch UBND tỉnh Mây Ngàn")),
    ("Ông Trần Văn Mẫu, nguyên Chủ tịch UBND tỉnh Mây Ngàn, dự. Chủ tịch UBND tỉnh Mây Ngàn giao việc.",
     ("office", "Chủ tịch UBND tỉnh Mây Ngàn")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RESOLVED)
def test_an_office_without_a_name_is_its_holder_only_where_the_text_says_who(
    text: str, expected: tuple[str, str]
) -> None:
    last = [m for m in reading(text).mentions if m.kind in ("person", "office")][-1]
    assert (last.kind, last.name) == expected


def test_a_mention_covers_the_whole_phrase_and_gives_the_offices_in_full() -> None:
    text = "Sáng nay, đồng chí Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Mây Ngàn chủ trì."
    (person,) = [m for m in reading(text).mentions if m.kind == "person"]
    assert person.span.of(text) == "đồng chí Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Mây Ngàn"
    assert person.offices == ("Phó Bí thư Tỉnh ủy Mây Ngàn", "Chủ tịch UBND tỉnh Mây Ngàn")

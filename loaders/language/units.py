"""What a number can count or measure: money, measures, and the nouns of persons and things."""

from loaders.language.lexicon import one_of

MONEY = (
    "EUR", "USD", "VND", "VNĐ", "baht", "euro", "nhân dân tệ", "won", "yên", "đô la", "đô la Mỹ", "đô-la", "đồng",
)  # fmt: skip
MEASURES = (
    "GB", "GW", "GWh", "Gbps", "MW", "MWh", "MWp", "Mbps", "TB", "TEU", "cm", "container", "dặm", "g", "gam", "ha",
    "hecta", "hectare", "héc ta", "héc-ta", "hải lý", "kW", "kWh", "kWp", "kg", "km", "km/giờ", "km/h", "km2", "km²",
    "lít", "m", "m2", "m3", "m3/giây", "m3/s", "micromet", "ml", "mm", "m²", "m³", "m³/s", "mét", "mét khối",
    "mét vuông", "sào", "thước", "tạ", "tấc", "tấn", "tấn hàng", "yến", "độ C",
)  # fmt: skip
# Other words for a measure.
IN_SHORT = {
    "phần trăm": "%", "héc ta": "ha", "héc-ta": "ha", "hecta": "ha", "hectare": "ha", "mét": "m", "mét vuông": "m2",
    "mét khối": "m3",
}  # fmt: skip
RATES = (
    "bậc", "lần", "phiếu", "phần trăm", "điểm", "điểm phần trăm",
)  # fmt: skip
PERSONS = (
    "HLV", "VĐV", "bác sĩ", "báo cáo viên", "bệnh nhân", "bị can", "bị cáo", "chiến sĩ", "chuyên gia", "chuyên viên",
    "cháu", "chủ hộ", "cá nhân", "cán bộ", "cán bộ đoàn", "công an", "công chức", "công dân", "công nhân", "cầu thủ",
    "cổ động viên", "cộng tác viên", "cử nhân", "cử tri", "diễn viên", "doanh nhân", "du khách", "dân", "dược sĩ",
    "em", "gia đình", "giáo sư", "giáo viên", "giảng viên", "hành khách", "hòa giải viên", "hướng dẫn viên",
    "học sinh", "học trò", "học viên", "hộ", "hộ cận nghèo", "hộ dân", "hộ gia đình", "hộ kinh doanh", "hộ nghèo",
    "hội viên", "khách", "khách hàng", "khách mời", "khán giả", "kiểm sát viên", "kỹ sư", "lao động", "liệt sĩ",
    "luật sư", "lãnh đội", "lính", "lưu học sinh", "lượt khách", "lượt người", "nghi can", "nghi phạm",
    "nghiên cứu sinh", "nghệ nhân", "nghệ sĩ", "ngư dân", "người", "người dùng", "người sử dụng", "nhà báo",
    "nhà khoa học", "nhà thầu", "nhà đầu tư", "nhân khẩu", "nhân viên", "nhân viên y tế", "nông dân", "nạn nhân",
    "nữ", "phó đoàn", "phóng viên", "phạm nhân", "phụ huynh", "phụ nữ", "quân nhân", "sinh viên", "sĩ quan",
    "thanh niên", "thanh tra viên", "thuyền viên", "thành viên", "thí sinh", "thương binh", "thẩm phán", "thợ",
    "thủ khoa", "thủy thủ", "tiến sĩ", "tiểu thương", "trưởng đoàn", "trẻ", "trẻ em", "trọng tài",
    "tuyên truyền viên", "tác giả", "tình nguyện viên", "tập thể", "viên chức", "văn nghệ sĩ", "vận động viên",
    "y sĩ", "y tá", "điều dưỡng", "điều tra viên", "đoàn viên", "đăng kiểm viên", "đại biểu", "đại lý", "đảng viên",
    "đối tượng", "đồng bào", "đồng chí",
)  # fmt: skip
UNITS_OF_STATE = (
    "buôn", "bản", "bộ", "bộ, cơ quan", "bộ, ngành", "bộ, ngành, địa phương", "chi bộ", "cơ quan", "cơ quan, đơn vị",
    "huyện", "huyện, thị xã", "huyện, thị xã, thành phố", "khu dân cư", "khu phố", "làng", "phường", "phường, xã",
    "quận", "quận, huyện", "quốc gia", "quốc gia và vùng lãnh thổ", "sở", "sở, ban, ngành", "sở, ngành", "thành phố",
    "thôn", "thôn, buôn", "thôn, bản", "thị trấn", "thị xã", "tỉnh", "tỉnh, thành", "tỉnh, thành phố", "tổ dân phố",
    "vùng lãnh thổ", "xã", "xã, phường", "xã, phường, thị trấn", "xã, thị trấn", "đơn vị", "đảng bộ", "đặc khu",
    "địa bàn", "địa phương", "ấp",
)  # fmt: skip
CIVIC = (
    "Chỉ thị", "Công điện", "Nghị quyết", "Nghị định", "Quyết định", "TTHC", "Thông tư", "biên bản", "buổi", "bài",
    "bài báo", "bài viết", "báo cáo", "bản ghi", "bản đồ", "bằng khen", "bằng sáng chế", "ca", "ca bệnh",
    "ca chấn thương", "ca mắc", "ca nhiễm", "ca tử vong", "chuyên mục", "chuyên án", "chương trình", "chỉ thị",
    "chỉ tiêu", "chủng loại", "chứng thư số", "chữ ký số", "cuộc", "cuộc gọi", "cuộc họp", "cuộc kiểm tra",
    "cuộc thanh tra", "câu hỏi", "câu lạc bộ", "công văn", "công điện", "cơ sở dữ liệu", "cảnh báo", "danh hiệu",
    "di sản", "di tích", "dân tộc", "dịch vụ", "dịch vụ công", "dữ liệu", "giao dịch", "giải", "giải thưởng",
    "giấy chứng nhận", "giấy khen", "giấy phép", "gói thầu", "hiệp định", "huy chương", "hạng mục", "hệ thống",
    "hệ thống thông tin", "hồ sơ", "hội nghị", "hội thảo", "hợp phần", "hợp tác xã", "hợp đồng", "khiếu nại",
    "khóa học", "khóa đào tạo", "kiến nghị", "kế hoạch", "liều", "liều vaccine", "liều vắc xin", "luận án", "luật",
    "làng nghề", "lượt", "lượt cài đặt", "lượt truy cập", "lượt tải", "lượt văn bản", "lượt xem", "lễ hội", "lỗi",
    "lớp", "lớp học", "lớp tập huấn", "mã số", "mô hình", "mũi", "mũi tiêm", "nghị quyết", "nghị định", "nguồn tin",
    "nhiệm vụ", "nhãn hiệu", "nhãn sữa", "nền tảng", "phiên", "phiếu thông tin", "phản ánh", "quyết định", "suất",
    "suất học bổng", "suất quà", "sách", "sáng chế", "sáng kiến", "sự cố", "sự kiện", "thuê bao", "thông báo",
    "thông tin", "thông tư", "thương hiệu", "thẻ", "thủ tục", "thủ tục hành chính", "tin bài", "tin báo", "tin nhắn",
    "tiêu chuẩn", "tiêu chí", "tiết mục", "tour", "trang", "trang sổ", "trang tin", "trường hợp", "tài khoản",
    "tài liệu", "tác phẩm", "tên miền", "tín chỉ", "tố cáo", "tờ", "tờ khai", "tờ rơi", "vi phạm", "việc làm",
    "văn bản", "vị trí", "vụ", "vụ cháy", "vụ cháy rừng", "vụ ngộ độc", "vụ tai nạn", "vụ tai nạn giao thông",
    "vụ tai nạn đường sắt", "vụ việc", "vụ án", "vụ đuối nước", "ý kiến", "ý tưởng", "đơn", "đơn hàng", "đơn thuốc",
    "đơn thư", "đường dây", "đường dây nóng", "đầu sách", "đầu việc", "đề tài", "đề xuất", "đề án", "đồ án", "đợt",
    "ấn phẩm", "ứng dụng",
)  # fmt: skip
THINGS = (
    "bao", "bao tải", "biển báo", "biệt thự", "bàn", "bánh", "bánh heroin", "bình", "bó", "bông", "bưu cục", "bến",
    "bến tàu", "bến xe", "bếp", "bếp ăn", "bệnh viện", "bộ bàn ghế", "bộ phận", "bộ đàm", "bức", "bức tranh",
    "bức ảnh", "bữa ăn", "camera", "can", "chai", "chi nhánh", "chiếc", "chum", "chuyến", "chuyến bay", "chuồng",
    "chùa", "chậu", "chốt", "chỗ ngồi", "chỗ đỗ", "chợ", "con", "con bò", "con gia súc", "con lợn", "con trâu",
    "cuốn", "cuốn sách", "cuộn", "cành", "cái", "cánh đồng", "cây", "cây số", "cây xanh", "cây xăng", "công trình",
    "căn", "căn hộ", "căn nhà", "cơ sở", "cơ sở giáo dục", "cơ sở y tế", "cảng", "cần cẩu", "cầu", "cống", "cổ phiếu",
    "cổ phần", "cột", "cột điện", "cụm", "cụm công nghiệp", "cụm dân cư", "cửa hàng", "cửa khẩu", "doanh nghiệp",
    "dàn", "dàn khoan", "dãy", "dự án", "gia cầm", "gia súc", "gian hàng", "giàn", "giường", "giường bệnh", "giếng",
    "gói", "gói mì", "hang động", "hiện vật", "hàng quán", "hành tinh", "hòn đảo", "hầm", "hồ", "hồ chứa", "hộp",
    "kho", "khu công nghiệp", "khu du lịch", "khu tái định cư", "khu đô thị", "khúc gỗ", "khẩu", "khẩu trang",
    "ki-ốt", "kiện", "kiện hàng", "két", "kênh", "lon", "loài", "làn xe", "lán trại", "lò", "lô", "lô hàng", "lô đất",
    "lồng", "lồng bè", "mái ấm", "máy", "máy bay", "máy thở", "máy tính", "máy vi tính", "máy điều hòa", "mét đường",
    "món", "món ăn", "môn thể thao", "mẫu xét nghiệm", "mắt camera", "mặt hàng", "mỏ", "mộ", "ngân hàng", "ngôi mộ",
    "ngôi nhà", "ngôi trường", "nhà", "nhà dân", "nhà hàng", "nhà máy", "nhà trẻ", "nhà tình nghĩa", "nhà tạm",
    "nhà văn hóa", "nhà vệ sinh", "nhánh", "nhịp", "nút giao", "phim", "phòng", "phòng bệnh", "phòng học",
    "phòng họp", "phương tiện", "phần", "phần mềm", "phần quà", "quyển", "quán", "quả", "quầy", "quỹ", "rạp", "sim",
    "siêu thị", "suất ăn", "sàn", "sân", "sân bay", "súng", "sạp", "sản phẩm", "sổ", "sổ đỏ", "tai nạn", "thiết bị",
    "thuyền", "thuyền thúng", "thùng", "thùng rác", "thửa", "thửa đất", "toa", "trang thiết bị", "trang trại",
    "tranh", "trung tâm", "trung tâm đăng kiểm", "trò chơi", "trường", "trường THCS", "trường THPT", "trường học",
    "trường mầm non", "trường tiểu học", "trường trung học cơ sở", "trường trung học phổ thông", "trại", "trạm",
    "trạm BTS", "trạm biến áp", "trạm bơm", "trạm sạc", "trạm y tế", "trụ", "trụ sở", "trứng", "tuyến", "tuyến phố",
    "tuyến xe", "tuyến đường", "tàu", "tàu cá", "tòa nhà", "túi", "tượng", "tấm", "tấm bằng", "tấm pin", "tấm ảnh",
    "tấn cá", "tấn gạo", "tập đoàn", "tổ chức", "tổ chức tín dụng", "tổ chức, cá nhân", "tổ công nghệ số cộng đồng",
    "tổ hợp tác", "tổ máy", "viên", "viên thuốc", "viện", "viện nghiên cứu", "vé", "vật nuôi", "xe", "xe buýt",
    "xe cứu thương", "xe khách", "xe máy", "xe tải", "xe ô tô", "xe đạp", "xuồng", "xưởng", "áo", "áo phao", "ô tô",
    "ôtô", "điểm bán", "điểm cầu", "điểm du lịch", "điểm giao dịch", "điểm nóng", "điểm sáng", "điểm sạt lở",
    "điểm trường", "điểm đen", "đoạn", "đoạn đường", "đèn", "đê", "đình", "đảo", "đập", "đồn", "đồng hồ", "đội",
    "ống", "ổ dịch",
)  # fmt: skip
MULTIPLIERS = (
    "triệu",
    "tỷ",
    "tỉ",
    "nghìn",
    "ngàn",
    "vạn",
    "nghìn tỷ",
    "ngàn tỷ",
    "nghìn tỉ",
    "ngàn tỉ",
    "trăm",
    "trăm triệu",
)

TIGHT = ("cm", "g", "ha", "kW", "kWh", "kg", "km", "km2", "m", "m2", "m3", "m²", "m³", "ml", "mm", "MW")
NOTHING_COUNTED = (
    r"(?:năm|tháng|ngày|giờ|phút|giây|tuần|tuổi|quý|thế kỷ|và|của|đến|là|trên|trong|tại|ở|đã|được|sẽ|có|với|cho|từ|"
    r"theo|để|do|bị|vào|ra|về|thì|mà|như|hay|hoặc|nên|còn|cũng|này|đó|khác|một|hai|các|những|so|lên|xuống|rồi)"
)

_NOT_MONEY = r"(?! (?:chí|bào|bộ|hồ|phạm|nghiệp|hành|thời|loạt|ruộng|đều|thuận|bằng|tình|ý)(?!\w))"
_PERSONS = rf"(?:{one_of(PERSONS)})(?!\w)"
_PER = r"(?:/(?:k?m [23]|[a-zà-ỹđ]+|[a-z]{1,3}[23²³])(?!\w)){0,2}"  # `/m 2`: from a page that set the 2 high
_CLASSIFIED = rf"(?:chiếc|cái|bộ|ngôi|căn) (?:{one_of(THINGS)})"  # `8 chiếc xe tải`
_COUNTED = one_of((*PERSONS, *MEASURES, *RATES, *UNITS_OF_STATE, *CIVIC, *THINGS, *(m for m in MONEY if m != "đồng")))
UNIT = (
    rf"(?:(?:(?:lượt |{_PERSONS}, (?:{_PERSONS}, )?){_PERSONS}|đồng(?!\w){_NOT_MONEY}|{_CLASSIFIED}|{_COUNTED})"
    rf"(?!\w){_PER})"
)
"""A unit, longest first; persons may be named in a row (`nghệ nhân, diễn viên`), rates have a slash (`đồng/kg`)."""

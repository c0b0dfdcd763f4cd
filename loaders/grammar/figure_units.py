"""What a number can count or measure: money, measures, and the nouns of persons and things."""

from loaders.language.lexicon import one_of

MONEY = (
    "USD", "VND", "VNĐ", "baht", "euro", "EUR", "nhân dân tệ", "won", "yên", "đô la", "đô la Mỹ", "đô-la", "đồng",
)  # fmt: skip
MEASURES = (
    "GB", "GW", "GWh", "Gbps", "MW", "MWh", "MWp", "Mbps", "TB", "TEU", "cm", "container", "dặm", "g", "gam",
    "ha", "hecta", "hectare", "héc-ta", "héc ta", "hải lý", "kW", "kWh", "kWp", "kg", "km", "km/giờ",
    "km/h", "km2", "km²", "lít", "m", "m2", "m3", "m²", "m³", "m3/giây", "m3/s", "m³/s", "micromet", "ml", "mm", "mét",
    "mét khối", "mét vuông", "sào", "thước", "tạ", "tấn", "tấn hàng", "tấc", "yến", "độ C",
)  # fmt: skip
RATES = (
    "bậc", "phần trăm", "điểm", "điểm phần trăm", "lần", "phiếu",
)  # fmt: skip
PERSONS = (
    "bác sĩ", "bị can", "bị cáo", "bệnh nhân", "chiến sĩ", "chuyên gia", "chuyên viên", "chủ hộ", "công an",
    "công chức",
    "công dân", "công nhân", "cán bộ", "cá nhân", "cầu thủ", "cháu", "cổ động viên", "cộng tác viên", "cử nhân",
    "cử tri", "du khách", "dân", "diễn viên", "doanh nhân", "dược sĩ", "em", "gia đình", "giáo sư", "giáo viên",
    "giảng viên", "hành khách", "hòa giải viên", "hướng dẫn viên", "học sinh", "học viên", "hội viên", "hộ", "hộ dân",
    "hộ gia đình", "hộ kinh doanh", "hộ nghèo", "hộ cận nghèo", "khách", "khách hàng", "khách mời", "khán giả",
    "kỹ sư", "lao động", "liệt sĩ", "luật sư", "lượt khách", "lượt người", "lưu học sinh", "nghi can", "nghi phạm",
    "nghệ nhân", "nghệ sĩ", "người", "người dùng", "người sử dụng",
    "ngư dân", "nhà báo", "nhà khoa học", "nhà đầu tư", "nhà thầu", "nhân khẩu", "nhân viên", "nhân viên y tế",
    "nông dân", "nạn nhân", "phạm nhân", "phóng viên", "phụ huynh", "phụ nữ", "quân nhân", "sinh viên", "sĩ quan",
    "thanh niên", "thành viên", "thí sinh", "thương binh", "thẩm phán", "thợ", "thủ khoa", "thuyền viên", "tiến sĩ",
    "tiểu thương", "tình nguyện viên", "tập thể", "trẻ", "trẻ em", "trọng tài", "tuyên truyền viên", "tác giả",
    "viên chức", "vận động viên", "văn nghệ sĩ", "y sĩ", "y tá", "điều dưỡng", "đoàn viên", "đảng viên", "đại biểu",
    "đại lý", "đối tượng", "đồng bào", "đồng chí",
)  # fmt: skip
UNITS_OF_STATE = (
    "buôn", "bản", "bộ", "bộ, cơ quan", "bộ, ngành", "bộ, ngành, địa phương", "chi bộ", "cơ quan", "cơ quan, đơn vị",
    "huyện", "huyện, thị xã", "huyện, thị xã, thành phố", "khu dân cư", "khu phố", "làng", "quận", "quận, huyện",
    "quốc gia", "quốc gia và vùng lãnh thổ", "sở", "sở, ban, ngành", "sở, ngành", "thành phố", "thôn", "thôn, bản",
    "thôn, buôn", "thị trấn", "thị xã", "tỉnh", "tỉnh, thành", "tỉnh, thành phố", "tổ dân phố",
    "vùng lãnh thổ", "xã", "xã, phường", "xã, phường, thị trấn", "xã, thị trấn", "phường", "phường, xã", "đơn vị",
    "địa bàn", "địa phương", "đảng bộ", "ấp", "đặc khu",
)  # fmt: skip
CIVIC = (
    "Chỉ thị", "Công điện", "Nghị quyết", "Nghị định", "Quyết định", "TTHC", "Thông tư", "biên bản", "bài", "bài báo",
    "bài viết", "bản ghi", "bản đồ", "báo cáo", "buổi", "bằng khen", "bằng sáng chế", "chuyên mục", "chuyên án",
    "chương trình", "chỉ thị", "chỉ tiêu", "chứng thư số", "chữ ký số", "cuộc", "cuộc gọi", "cuộc họp",
    "cuộc thanh tra", "cuộc kiểm tra", "câu hỏi", "câu lạc bộ", "công văn", "công điện", "cơ sở dữ liệu", "cảnh báo",
    "danh hiệu", "di sản", "di tích", "dân tộc", "dịch vụ", "dịch vụ công", "dữ liệu", "giao dịch", "giấy chứng nhận",
    "giấy khen", "giấy phép", "giải", "giải thưởng", "gói thầu", "hiệp định", "huy chương", "hạng mục",
    "hệ thống", "hệ thống thông tin", "hồ sơ", "hội nghị", "hội thảo", "hợp phần", "hợp tác xã", "hợp đồng",
    "khiếu nại", "khóa học", "khóa đào tạo", "kiến nghị", "kế hoạch", "lễ hội", "luận án",
    "luật", "làng nghề", "lượt", "lượt cài đặt", "lượt truy cập", "lượt tải", "lượt xem", "lớp", "lớp học",
    "lớp tập huấn", "lỗi", "mô hình", "nghị quyết", "nghị định", "nguồn tin", "ngành",
    "nhiệm vụ", "nhãn hiệu", "nhãn sữa", "phiên", "phản ánh", "quyết định", "suất học bổng", "suất",
    "suất quà", "sách", "sáng chế", "sáng kiến", "sự cố", "sự kiện", "thông báo", "thông tin", "thông tư",
    "thương hiệu", "thẻ", "thủ tục", "thủ tục hành chính", "tin bài", "tin báo", "tin nhắn", "tiêu chuẩn", "tiêu chí",
    "tiết mục", "tour", "trang", "trang sổ", "trang tin", "trường hợp", "tài khoản", "tài liệu", "tác phẩm",
    "tên miền", "tín chỉ", "tố cáo", "tờ", "tờ khai", "tờ rơi", "vi phạm", "văn bản", "vị trí", "vụ", "vụ án",
    "vụ cháy", "vụ tai nạn", "vụ việc", "ý kiến", "ý tưởng", "đơn", "đơn hàng", "đơn thuốc", "đơn thư",
    "đường dây", "đường dây nóng", "đầu sách", "đầu việc", "đề tài", "đề xuất", "đề án", "đồ án", "đợt", "ấn phẩm",
    "ứng dụng", "nền tảng", "thuê bao", "việc làm", "ca", "ca bệnh", "ca mắc", "ca nhiễm",
    "ca tử vong", "mũi", "mũi tiêm", "liều", "liều vắc xin", "liều vaccine", "chủng loại", "mã số",
)  # fmt: skip
THINGS = (
    "bao", "bàn", "bao tải", "biển báo", "bánh", "bánh heroin", "bình", "bến", "bến xe", "bếp", "bệnh viện",
    "bộ bàn ghế",
    "bộ phận", "bộ đàm", "bức", "bức ảnh", "bưu cục", "camera", "can", "chai", "chi nhánh", "chiếc", "chuyến",
    "chuyến bay", "chuồng", "chùa", "chậu", "chốt", "chỗ ngồi", "chỗ đỗ", "chợ", "con", "con bò", "con gia súc",
    "con lợn", "con trâu", "cuốn", "cuốn sách", "cái", "cánh đồng", "cây", "cây số", "cây xanh", "cây xăng", "cơ sở",
    "cơ sở giáo dục", "cơ sở y tế", "cảng", "cầu", "cần cẩu", "cống", "cột", "cột điện", "cụm công nghiệp",
    "cụm dân cư", "cửa hàng", "cửa khẩu", "doanh nghiệp", "dàn", "dãy", "dự án", "gia cầm", "gia súc", "gian hàng",
    "giàn", "giường", "giường bệnh", "giếng", "gói", "gói mì", "hiện vật", "hàng quán", "hầm", "hồ",
    "hồ chứa", "hộp", "hòn đảo", "khu công nghiệp", "khu du lịch", "khu tái định cư", "khu đô thị", "khúc gỗ",
    "khẩu", "khẩu trang", "kho", "ki-ốt", "kiện", "kiện hàng", "kênh", "loài", "lon", "lô", "lô hàng",
    "lô đất", "lồng", "lồng bè", "mái ấm", "mắt camera", "máy", "máy bay", "máy tính", "máy thở", "mặt hàng",
    "mẫu xét nghiệm",
    "mỏ", "mộ", "ngân hàng", "ngôi mộ", "ngôi nhà", "ngôi trường", "nhà", "nhà dân", "nhà hàng", "nhà máy",
    "nhà tạm", "nhà trẻ", "nhà tình nghĩa", "nhà văn hóa", "nhà vệ sinh", "nút giao", "phim", "phòng", "phòng bệnh",
    "phòng học", "phòng họp", "phương tiện", "phần", "phần quà", "phần mềm", "quyển", "quán", "quầy", "quả", "quỹ",
    "rạp", "sim", "siêu thị", "sàn", "sân", "sân bay", "sản phẩm", "sạp", "sổ", "sổ đỏ", "súng", "tai nạn",
    "thiết bị", "thuyền", "thùng", "thùng rác", "thửa", "thửa đất", "toa", "trang thiết bị", "trang trại",
    "trung tâm", "tranh", "trò chơi", "trường", "trường học", "trại", "trạm",
    "trạm BTS", "trạm biến áp", "trạm bơm", "trạm y tế", "trạm sạc", "trụ", "trụ sở", "tuyến", "tuyến phố",
    "tuyến xe", "tuyến đường", "tàu", "tàu cá", "tấm", "tấm pin", "tập đoàn", "tòa nhà", "túi", "tượng", "tổ chức",
    "tổ chức tín dụng", "tổ chức, cá nhân", "tổ công nghệ số cộng đồng", "tổ hợp tác", "viên", "viên thuốc", "viện",
    "vật nuôi", "xe", "xe buýt", "xe máy", "xe tải", "xe ô tô", "xuồng", "áo", "áo phao", "ô tô", "ôtô", "công trình",
    "căn", "căn hộ", "căn nhà", "điểm bán", "điểm cầu", "điểm du lịch", "điểm giao dịch", "điểm nóng", "điểm sáng",
    "điểm trường", "điểm sạt lở", "điểm đen", "đoạn", "đoạn đường", "đèn", "đê", "đình", "đảo", "đập",
    "đồn", "đội", "ổ dịch", "ống", "mét đường", "nhịp", "nhánh", "làn xe", "tổ máy", "trứng", "cổ phiếu", "cổ phần",
    "hành tinh", "viện nghiên cứu", "xưởng", "lò", "hang động", "đồng hồ", "vé", "món", "món ăn", "bữa ăn",
    "suất ăn", "cuộn", "két", "chum", "tấm bằng", "tấm ảnh", "bức tranh", "bó", "bông", "cành", "cụm", "dàn khoan",
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
_PER = r"(?:/(?:[a-zà-ỹđ]+|[a-z]{1,3}[23²³])(?!\w)){0,2}"
_COUNTED = one_of((*PERSONS, *MEASURES, *RATES, *UNITS_OF_STATE, *CIVIC, *THINGS, *(m for m in MONEY if m != "đồng")))
UNIT = rf"(?:(?:(?:lượt |{_PERSONS}, (?:{_PERSONS}, )?){_PERSONS}|đồng(?!\w){_NOT_MONEY}|{_COUNTED})(?!\w){_PER})"
"""A unit, longest first; persons may be named in a row (`nghệ nhân, diễn viên`), rates have a slash (`đồng/kg`)."""

"""Orders in running prose: every order of words and voice, by whom, and what only sounds like one."""

import pytest
from readings import reading

from loaders.grammar.meetings.meetings import find_meetings
from loaders.grammar.names.groups import find_groups
from loaders.grammar.tasks.commitments import find_commitments


def tasks(text, published="2024-07-20"):
    read = reading(text, published)
    return [
        ([a.name for a in t.by], t.verb, [a.name for a in t.lead], [a.name for a in t.coordinating])
        for t in find_commitments(read, find_meetings(read), ())
    ]


SAID = [  # text, by, verb, lead, coordinating
    (
        "{p:Ông An} yêu cầu ngành kế hoạch và đầu tư giảm giờ chờ.",
        ["Ông An"],
        "yêu cầu",
        ["ngành kế hoạch và đầu tư"],
        [],
    ),
    ("{p:Ông An} yêu cầu ngành tài chính hướng dẫn.", ["Ông An"], "yêu cầu", ["ngành tài chính"], []),
    ("{p:Ông An} yêu cầu {g:các xã} coi phòng dịch là cấp bách.", ["Ông An"], "yêu cầu", ["các xã"], []),
    ("{p:Ông An} yêu cầu {g:các trường} tư nhân đăng ký lộ trình.", ["Ông An"], "yêu cầu", ["các trường tư nhân"], []),
    (
        "{p:Ông An} chỉ rõ: {b:Phòng Mây} là đơn vị chịu trách nhiệm chính, cùng {b:Trạm Mây} bám đồng.",
        ["Ông An"],
        "chỉ rõ",
        ["Phòng Mây"],
        [],
    ),
    ("{b:Sở Y tế} được giao đắp bờ hồ trong 5 ngày.", [], "giao", ["Sở Y tế"], []),
    ("{b:Sở Y tế} được yêu cầu trong tháng 8 đưa ra quy trình.", [], "yêu cầu", ["Sở Y tế"], []),
    ("{b:Sở Y tế} được tỉnh giao đến 30/6 phải đưa ra quy trình.", [], "giao", ["Sở Y tế"], []),
    (
        "{p:Ông An} dự lễ. Đồng chí đồng ý lùi hạn nhưng yêu cầu {b:Sở Y tế} nộp hồ sơ trước ngày 30/6.",
        ["Ông An"],
        "yêu cầu",
        ["Sở Y tế"],
        [],
    ),
    (
        "Thông báo số 12/TB-VP truyền đạt ý kiến kết luận của {p:ông An} nêu rõ: {b:Sở Y tế} rà soát thuốc.",
        ["ông An"],
        "nêu rõ",
        ["Sở Y tế"],
        [],
    ),
    ("{i:Chỉ thị số 5/CT-UBND} yêu cầu {b:Sở Y tế} lập đội.", [], "yêu cầu", ["Sở Y tế"], []),
    ("Chỉ thị số 5 của {b:UBND tỉnh} yêu cầu {b:Sở Y tế} lập đội.", ["UBND tỉnh"], "yêu cầu", ["Sở Y tế"], []),
    ("Nghị quyết vừa được thông qua giao {b:Sở Y tế} lập đội.", [], "giao", ["Sở Y tế"], []),
    ("{p:Ông An} yêu cầu 100% bác sĩ ứng trực.", ["Ông An"], "yêu cầu", ["100% bác sĩ"], []),
    ("Kinh phí giao {b:Sở Y tế} cân đối.", [], "giao", ["Sở Y tế"], []),
    ("{b:Bộ Y tế} đã liên tục ra 2 văn bản yêu cầu {b:Sở Y tế} lập đội.", ["Bộ Y tế"], "yêu cầu", ["Sở Y tế"], []),
    ("{b:UBND huyện} giao trách nhiệm {b:Phòng Y tế} lập đội.", ["UBND huyện"], "giao trách nhiệm", ["Phòng Y tế"], []),
    ("{b:UBND huyện} giao nhiệm vụ {b:Phòng Y tế} lập đội.", ["UBND huyện"], "giao nhiệm vụ", ["Phòng Y tế"], []),
    ("{p:Ông An} giao đích danh {p:ông Bình} làm đầu mối.", ["Ông An"], "giao", ["ông Bình"], []),
    ("Thực hiện chỉ đạo của {p:ông An}, các phường phải lập đội.", ["ông An"], "chỉ đạo", ["các phường"], []),
    ("{p:Ông An} giao {b:Sở Y tế} cùng {b:Sở Nội vụ} lập đội.", ["Ông An"], "giao", ["Sở Y tế", "Sở Nội vụ"], []),
    ("{p:Ông An} lệnh cho {b:Bộ Chỉ huy} lập đội.", ["Ông An"], "lệnh cho", ["Bộ Chỉ huy"], []),
    ("{p:Ông An} từng yêu cầu {b:Sở Y tế} lập đội.", ["Ông An"], "yêu cầu", ["Sở Y tế"], []),
    ("{p:Ông An} đề nghị phía {b:Sở Y tế} cần lập đội.", ["Ông An"], "đề nghị", ["Sở Y tế"], []),
    ("{p:Ông An} yêu cầu tập thể lãnh đạo Sở lập đội.", ["Ông An"], "yêu cầu", ["tập thể lãnh đạo Sở"], []),
    ("Việc này giao {b:Sở Y tế} chủ trì.", [], "giao", ["Sở Y tế"], []),
    ("(2) Giao {b:Sở Y tế} lập đội cứu hộ.", [], "giao", ["Sở Y tế"], []),
    ("{p:Ông An} ấn định: {g:các xã} phải chốt danh sách.", ["Ông An"], "ấn định", ["các xã"], []),
    ("{p:Ông An} yêu cầu đơn vị bảo trì vá đường.", ["Ông An"], "yêu cầu", ["đơn vị bảo trì"], []),
    ("Kế hoạch giao {b:Sở Y tế} lập đội.", [], "giao", ["Sở Y tế"], []),
    ("Công điện nêu rõ: {b:Sở Y tế} khẩn trương lập đội.", [], "nêu rõ", ["Sở Y tế"], []),
    ("Thông báo kết luận nêu: Giao {b:Sở Y tế} lập đội.", [], "giao", ["Sở Y tế"], []),
    (
        "{b:Văn phòng tỉnh} có văn bản truyền đạt ý kiến chỉ đạo của {p:ông An} yêu cầu {b:Sở Y tế} lập đội.",
        ["ông An"],
        "yêu cầu",
        ["Sở Y tế"],
        [],
    ),
    (
        "{b:Văn phòng tỉnh} thông báo kết luận của {p:ông An}, trong đó giao {b:Sở Y tế} lập đội.",
        ["ông An"],
        "giao",
        ["Sở Y tế"],
        [],
    ),
    # Who gets a paper that names no other doer; who signs it or sends it gives the order.
    (
        "{b:Bộ Y tế} có công văn gửi {b:Sở A}, {b:Sở B} yêu cầu lập đội trực.",
        ["Bộ Y tế"],
        "yêu cầu",
        ["Sở A", "Sở B"],
        [],
    ),
    ("{b:Bộ Y tế} vừa gửi công văn tới {b:Sở A} đề nghị rà soát hồ sơ.", ["Bộ Y tế"], "đề nghị", ["Sở A"], []),
    ("{b:Bộ Y tế} có công văn gửi {b:Sở A} yêu cầu {b:Sở B} lập đội.", ["Bộ Y tế"], "yêu cầu", ["Sở B"], []),
    (
        "{b:Văn phòng tỉnh} có văn bản gửi {b:Sở A}, {b:Sở B}, truyền đạt ý kiến của {p:ông An}, yêu cầu lập đội trực.",
        ["ông An"],
        "yêu cầu",
        ["Sở A", "Sở B"],
        [],
    ),
    ("Đối với {b:Sở Y tế}, {p:ông An} yêu cầu khẩn trương lập đội.", ["ông An"], "yêu cầu", ["Sở Y tế"], []),
    ("Riêng {b:Sở Y tế}, {p:ông An} đề nghị khẩn trương lập đội.", ["ông An"], "đề nghị", ["Sở Y tế"], []),
    ("Về phía {g:các xã}, {p:ông An} lưu ý phải lập đội.", ["ông An"], "lưu ý", ["các xã"], []),
    ("Đối với {b:Sở Y tế}, {p:ông An} yêu cầu {b:Sở Nội vụ} lập đội.", ["ông An"], "yêu cầu", ["Sở Nội vụ"], []),
    ("{b:Sở Y tế} được {b:UBND tỉnh} giao soạn thảo quy chế.", ["UBND tỉnh"], "giao", ["Sở Y tế"], []),
    ("{p:Ông An} kết luận: {b:Sở Nội vụ} phải ký lại quy chế.", ["Ông An"], "kết luận", ["Sở Nội vụ"], []),
    ("{p:Ông An} nhấn mạnh, {g:các xã} cần rà soát lại hồ sơ.", ["Ông An"], "nhấn mạnh", ["các xã"], []),
    ("{p:Ông An} có ý kiến chỉ đạo: “{b:Sở Y tế} xem xét đơn.", ["Ông An"], "ý kiến chỉ đạo", ["Sở Y tế"], []),
    ("{l:Xã Lau} phải xong hồ sơ trước 30/6, {p:ông An} lưu ý.", ["ông An"], "lưu ý", ["Xã Lau"], []),
    ("“{b:Sở Y tế} cần xem lại quy trình”, {p:ông An} yêu cầu.", ["ông An"], "yêu cầu", ["Sở Y tế"], []),
    ("“Không thu thêm tiền của phụ huynh”, {p:ông An} lưu ý.", ["ông An"], "lưu ý", [], []),
    ("“Việc này giao {b:Sở Y tế} đề xuất” - {p:bà An} nói.", ["bà An"], "giao", ["Sở Y tế"], []),
    ("{b:Bộ Y tế} có văn bản khẩn đề nghị {g:38 tỉnh} lập đội.", ["Bộ Y tế"], "đề nghị", ["38 tỉnh"], []),
    ("{p:Ông An} yêu cầu bãi bỏ hai thủ tục.", ["Ông An"], "yêu cầu", [], []),
    ("{p:Ông An} và {p:bà Bình} giao {b:Sở Y tế} lập đội.", ["Ông An", "bà Bình"], "giao", ["Sở Y tế"], []),
    (
        "{p:Ông An} yêu cầu liên {b:Bộ Y tế}, {b:Bộ Xây dựng} kiểm tra.",
        ["Ông An"],
        "yêu cầu",
        ["Bộ Y tế", "Bộ Xây dựng"],
        [],
    ),
    (
        "{b:Sở Y tế} cùng {b:Công an tỉnh} được {p:ông An} giao xác minh.",
        ["ông An"],
        "giao",
        ["Sở Y tế", "Công an tỉnh"],
        [],
    ),
    (
        "{p:Ông An} giao {b:Sở Y tế} chủ trì, cùng {b:Sở Nội vụ} lập đội.",
        ["Ông An"],
        "giao",
        ["Sở Y tế"],
        ["Sở Nội vụ"],
    ),
    ("{p:Ông An} giao {b:Sở Y tế} cùng với {b:Sở Nội vụ} lập đội.", ["Ông An"], "giao", ["Sở Y tế"], ["Sở Nội vụ"]),
    ("{p:Ông An} giao {b:Sở Y tế} chủ trì, {b:Sở Nội vụ} cùng làm.", ["Ông An"], "giao", ["Sở Y tế"], ["Sở Nội vụ"]),
    (
        "{p:Ông An} yêu cầu {b:Sở Y tế} phải cùng {b:Sở Nội vụ} lập đội.",
        ["Ông An"],
        "yêu cầu",
        ["Sở Y tế"],
        ["Sở Nội vụ"],
    ),
    ("{p:Ông An} gợi ý {b:Sở Y tế} học cách làm của bạn.", ["Ông An"], "gợi ý", ["Sở Y tế"], []),
    ("{p:Ông An} quán triệt {b:Sở Y tế} bỏ lối làm cũ.", ["Ông An"], "quán triệt", ["Sở Y tế"], []),
    ("{p:Ông An} buộc {b:Sở Y tế} phải gửi bản giải trình.", ["Ông An"], "buộc", ["Sở Y tế"], []),
    ("{b:Sở Y tế} được nhắc không giữ hồ sơ quá 3 ngày.", [], "nhắc", ["Sở Y tế"], []),
    ("{b:Sở Y tế} được gợi ý tính thêm phương án.", [], "gợi ý", ["Sở Y tế"], []),
    ("{b:Sở Y tế} được {p:ông An} lưu ý kiểm tra các đò.", ["ông An"], "lưu ý", ["Sở Y tế"], []),
    ("{p:Ông An} cho {b:Sở Y tế} một tuần để trình đề án.", ["Ông An"], "cho", ["Sở Y tế"], []),
    ("{p:Ông An} cho {b:Sở Y tế} chín ngày để trình đề án.", ["Ông An"], "cho", ["Sở Y tế"], []),
    ("{p:Ông An} ấn định cho {b:Sở Y tế} thời hạn 5 ngày.", ["Ông An"], "ấn định cho", ["Sở Y tế"], []),
    ("{p:Ông An} cho thời hạn tới 15/8 để {b:Sở Y tế} chọn thầu.", ["Ông An"], "cho", ["Sở Y tế"], []),
    ("{b:Sở Y tế} có thời hạn đến ngày 5/8 để trả lời dân.", [], "có", ["Sở Y tế"], []),
    ("{b:Sở Y tế} được cho thêm hai tuần để sửa đề án.", [], "được cho", ["Sở Y tế"], []),
    ("{p:Ông An} muốn {b:Sở Y tế} xong đề án trước 15/8.", ["Ông An"], "muốn", ["Sở Y tế"], []),
    (
        "Kết luận, {p:ông An} đi vào từng việc. Bãi xe: {b:Sở Y tế} có hạn đến 5/8 để trả lời.",
        ["ông An"],
        "có",
        ["Sở Y tế"],
        [],
    ),
    (
        "“{b:Sở Y tế} chịu trách nhiệm về việc này”, {p:ông An} giao việc ngay ở phố.",
        ["ông An"],
        "giao việc",
        ["Sở Y tế"],
        [],
    ),
    ("Lần này {b:Sở Y tế} phải làm xong trước 30/8.", [], "phải", ["Sở Y tế"], []),
    ("{p:Ông An} nhắc lại: {b:Sở Y tế} phải cắt người trực.", ["Ông An"], "nhắc", ["Sở Y tế"], []),
    ("{p:Ông An} thống nhất chủ trương giao {b:Sở Y tế} lập đội.", ["Ông An"], "giao", ["Sở Y tế"], []),
    (
        "Kết luận, {p:ông An} nói gọn. {o:Phó Giám đốc} chỉ đạo {b:Sở Y tế} lập đội.",
        ["Phó Giám đốc"],
        "chỉ đạo",
        ["Sở Y tế"],
        [],
    ),
    (
        "{p:Ông An} đi vào từng đầu việc. Bãi xe, {b:Sở Y tế} chịu trách nhiệm kiểm tra.",
        ["Ông An"],
        "kết luận",
        ["Sở Y tế"],
        [],
    ),
    ("Việc thu dấu cũ do công an các huyện đảm nhiệm, xong trước 30/8.", [], "do", ["công an các huyện"], []),
    (
        "{o:Chủ tịch UBND tỉnh} giao {b:Bộ Chỉ huy Quân sự tỉnh} lập đội.",
        ["Chủ tịch UBND tỉnh"],
        "giao",
        ["Bộ Chỉ huy Quân sự tỉnh"],
        [],
    ),
    ("{p:Ông An} giao Phòng Kinh tế cấp đủ xi măng.", ["Ông An"], "giao", ["Phòng Kinh tế"], []),
    ("Chưa hài lòng, chủ tọa đề nghị {b:Sở Y tế} lập chốt.", ["chủ tọa"], "đề nghị", ["Sở Y tế"], []),
    ("Hội nghị thống nhất giao {b:Sở Y tế} lập chốt.", ["hội nghị"], "giao", ["Sở Y tế"], []),
    (
        "{p:Ông An} giao {b:Sở Y tế} cử người, cùng {b:UBND huyện} gặp dân.",
        ["Ông An"],
        "giao",
        ["Sở Y tế"],
        ["UBND huyện"],
    ),
    (
        "{p:Ông An} đề nghị thẳng {b:Sở Y tế} lập đội, tôi làm việc với ngành điện.",
        ["Ông An"],
        "đề nghị",
        ["Sở Y tế"],
        [],
    ),
    ("{p:Ông An} kết luận cuộc họp. {b:Sở Y tế} thì được giao lập đội.", ["Ông An"], "giao", ["Sở Y tế"], []),
    ("{p:Ông An} phân việc: {b:Sở Y tế} lập đội trước 15/5.", ["Ông An"], "phân việc", ["Sở Y tế"], []),
    ("{p:Ông An} yêu cầu {b:Sở Y tế} thì phải lập đội.", ["Ông An"], "yêu cầu", ["Sở Y tế"], []),
    ("{p:Ông An} đề nghị tỉnh sớm lập quy chế.", ["Ông An"], "đề nghị", ["Hải Lĩnh"], []),
]
LISTS = [  # text, leads
    ("{b:UBND tỉnh} yêu cầu {g:các sở}; {g:UBND các huyện} rà soát đê điều.", ["các sở", "UBND các huyện"]),
    ("{p:Ông An} yêu cầu {o:Giám đốc Sở A}, {g:các huyện} chịu trách nhiệm toàn diện.", ["Giám đốc Sở A", "các huyện"]),
]
SAID_LATER = [  # text, by, lead
    ("{p:Ông An} kết luận cuộc họp. Việc công bố giá được giao {b:Sở Y tế}.", ["Ông An"], ["Sở Y tế"]),
    ("{p:Ông An} nhắc {b:Sở Y tế} sớm trả lời.", ["Ông An"], ["Sở Y tế"]),
    ("Việc lập đề án được {p:ông An} giao cho {b:Sở Y tế}.", ["ông An"], ["Sở Y tế"]),
    ("{p:Ông An} kết luận cuộc họp. Việc lập đề án được ông giao {b:Sở Y tế}.", ["Ông An"], ["Sở Y tế"]),
    ("Kinh phí cải tạo do {b:Sở Y tế} thu xếp, xong trước 30/8.", [], ["Sở Y tế"]),
    ("Nhiệm vụ này do {b:Sở Y tế} chủ trì thực hiện, xong trước 30/8.", [], ["Sở Y tế"]),
    ("Đường dây qua phố được giao cho {b:Sở Y tế} làm đầu mối di dời.", [], ["Sở Y tế"]),
    ("Hồ sơ đất do {b:Sở Y tế} lo, xong trước 30/8.", [], ["Sở Y tế"]),
    ("Kinh phí do {b:Sở Y tế} cân đối, trình trước 30/8.", [], ["Sở Y tế"]),
    ("Việc thu xếp vốn do {b:Sở Y tế} lo, xong trước 30/8.", [], ["Sở Y tế"]),
    ("Dự thảo đã có ý kiến, phải được {b:Sở Y tế} trình lại trước 30/8.", [], ["Sở Y tế"]),
    ("“Dân phải được trả lời trong 24 giờ”, {p:ông An} chỉ đạo {b:Sở Y tế}.", ["ông An"], ["Sở Y tế"]),
    ("Xác minh số tàu ấy là việc của {b:Sở Y tế}, xong trước 30/8.", [], ["Sở Y tế"]),
    ("Kê lại quầy, thêm ghế: {b:Sở Y tế} lo, xong trước 30/8.", [], ["Sở Y tế"]),
    ("Chậm nhất ngày 30/8, {b:Sở Y tế} phải trình đề án.", [], ["Sở Y tế"]),
]
NO_ORDER = [
    "{b:Sở Y tế} được cho phép thu phí từ năm 2020.",
    "{p:Ông An} muốn {b:Sở Y tế} mạnh hơn.",
    "Cây cầu do {b:Sở Y tế} làm chủ đầu tư.",
    "Hồ sơ ấy đã được giao cho {b:Sở Y tế} giữ.",
    "{b:Sở Y tế} có ba tháng thu không đạt.",
    "Nhiệm vụ này do {b:Sở Y tế} chủ trì thực hiện nhiều năm qua.",
    "Mô hình tương thích với yêu cầu phát triển kinh tế.",
    "{p:Ông An} khuyến nghị {b:Chính phủ} nên giao {b:Bộ Y tế} quản lý.",
    "{p:Ông An} đề nghị {g:các đại biểu} cho ý kiến việc {b:UBND tỉnh} chỉ đạo {b:Sở Y tế} thu hồi giấy phép.",
    "{p:Ông An} cho rằng hai bên cần quan tâm, chỉ đạo {g:các đơn vị} hỗ trợ nhau.",
    "Học sinh bị ngã, khi được {p:ông An} yêu cầu làm rõ thì im lặng.",
    "Đó là phần việc của {g:các bộ} được giao chủ trì các vấn đề.",
    "Dự thảo luật giao cho {b:Bộ Y tế} nhiều thẩm quyền.",
    "{p:Ông An} nhấn mạnh {b:Sở Y tế} đã có nhiều cố gắng.",
    "Lễ ký do {p:ông An} chủ trì, {p:ông Bình} nói vui.",
    "Xét báo cáo tại cuộc họp ngày 5/7 do {p:ông An} chủ trì: đến 30/6, toàn tỉnh đạt 41%.",
]
GOES_ON = [  # text, leads of all tasks
    ("{p:Ông An} nói: “Tôi giao {b:Sở Y tế} lập đội. {b:Sở Nội vụ} phải cấp đủ người”.", [["Sở Y tế"], ["Sở Nội vụ"]]),
    (
        "{p:Ông An} giao nhiệm vụ cụ thể cho các ngành. {b:Sở A} bảo đảm nguồn hàng. {b:Sở B} giữ vững an ninh.",
        [["Sở A"], ["Sở B"]],
    ),
    ("Kết luận cuộc họp, {p:ông An} phê bình {b:Sở Y tế}. {b:Sở Nội vụ} phải báo cáo trước 15/8.", [["Sở Nội vụ"]]),
    (
        "{p:Ông An} giao {b:Sở Y tế} lập đội; {b:Sở Nội vụ} phun thuốc; {b:Sở Xây dựng} lắp biển.",
        [["Sở Y tế"], ["Sở Nội vụ"], ["Sở Xây dựng"]],
    ),
    (
        "{p:Ông An} lưu ý {b:Sở Y tế} lập đội; các đồng chí phụ trách xã phải xuống thôn.",
        [["Sở Y tế"], ["các đồng chí phụ trách xã"]],
    ),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. {p:Ông Bình} xin thêm 4 tỷ đồng.", [["Sở Y tế"]]),
    (
        "{p:Ông An} chia việc ngay tại chỗ. {b:Sở A} khôi phục điện trong ngày 12/9. {b:Sở B} cử người trực.",
        [["Sở A"], ["Sở B"]],
    ),
    (
        "{p:Ông An} chốt hai việc. Một, {b:Sở A} phải nối mạng; mỗi tháng {b:Sở B} lập danh sách.",
        [["Sở A"], ["Sở B"]],
    ),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội trước 5/5; {b:Sở A} bàn giao đất trước 30/6.", [["Sở Y tế"], ["Sở A"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. {g:18 chủ đầu tư} chưa giải ngân.", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. {b:Sở A} có hướng dẫn trước 30/8.", [["Sở Y tế"], ["Sở A"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. Đến hết tháng 6, {b:Sở A} giải ngân được 41%.", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội trước 5/5; mỗi tuần ba lần trước 8 giờ đội này đi.", [["Sở Y tế"]]),
    (
        "{p:Ông An} cam kết làm 30 trạm trước 5/5; số còn lại sẽ được làm trong năm 2025.",
        [["Ông An"], ["Ông An"]],
    ),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội, {b:Sở A} liên hệ nguồn oxy.", [["Sở Y tế"], ["Sở A"]]),
    ("{p:Ông An} giao {b:Sở Y tế} phối hợp với đơn vị bạn, {b:Sở A} rà soát.", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. Chín địa phương nói trên phải báo cáo.", [["Sở Y tế"], ["chín địa phương"]]),
    (
        "{p:Ông An} giao {b:Sở Y tế} lập đội; ngành y tế tuyệt đối không để thiếu thuốc.",
        [["Sở Y tế"], ["ngành y tế"]],
    ),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội trước 5/5; lập tổ trước 6/6.", [["Sở Y tế"], ["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. Tình hình còn xấu, không được chủ quan.", [["Sở Y tế"]]),
    (
        "{p:Ông An} giao {b:Sở Y tế} lập đội. {g:Các xã} còn vướng mặt bằng trực tiếp gặp dân.",
        [["Sở Y tế"], ["các xã còn vướng mặt bằng"]],
    ),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. {p:Ông Bình} chủ trì cuộc họp.", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. Quyết liệt hơn, {p:bà Bình} nói trong quý III xong.", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. Các cơ chế phải phù hợp với thị trường.", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. {p:Ông Bình} trao đổi với báo chí sáng 7/2.", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. {b:Sở Nội vụ} phối hợp như thế nào?", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. {l:Hải Lĩnh} tổ chức đối thoại với dân.", [["Sở Y tế"]]),
    ("{p:Ông An} giao {b:Sở Y tế} lập đội. Nhiều người cho rằng, cần thay đổi.", [["Sở Y tế"]]),
]
PLEDGES = [  # text, by, lead
    ("{p:Ông An} xin hứa: tháng 8 sẽ làm xong đường.", ["Ông An"], ["Ông An"]),
    ("{p:Ông An} hứa trả hết hồ sơ trước ngày 30/8.", ["Ông An"], ["Ông An"]),
    ("{p:Ông An} khẳng định cán bộ, chiến sĩ sẽ bám chốt.", ["Ông An"], ["cán bộ, chiến sĩ"]),
    ("- {p:Ông An}: Đơn đã nhận. {b:Công an tỉnh} cam kết trả lời trong tháng 8.", ["Ông An"], ["Công an tỉnh"]),
    ("Theo biên bản ghi nhớ, {g:VNPT} sẽ lắp đặt thiết bị cho các trạm.", ["VNPT"], ["VNPT"]),
    ("{p:Ông An} cho hay trong tháng 11 {b:Sở Y tế} sẽ đóng hai trạm.", ["Ông An"], ["Sở Y tế"]),
    ("{p:Ông An} nói {b:Trạm A} và {b:Trạm B} sẽ cử người trực.", ["Ông An"], ["Trạm A", "Trạm B"]),
    ("“{l:Tỉnh} sẽ bố trí thêm vốn”, {p:ông An} cho hay.", ["ông An"], ["Tỉnh"]),
    ("“{b:Bộ Y tế} sẽ bàn giao dữ liệu”, {p:bà An} hứa.", ["bà An"], ["Bộ Y tế"]),
    ("- {p:Ông An}: Hồ sơ còn kẹt. Tôi hứa đến hết quý I/2025 sẽ xong.", ["Ông An"], ["Ông An"]),
    ("- {p:Ông An}: Hồ sơ còn kẹt. {b:Sở Y tế} sẽ công bố kết quả.", ["Ông An"], ["Sở Y tế"]),
    ("{p:Ông An} khẳng định vốn sẽ được {b:UBND tỉnh} phân bổ xong.", ["Ông An"], ["UBND tỉnh"]),
    ("{p:Ông An} xin nhận trách nhiệm và sẽ khắc phục.", ["Ông An"], ["Ông An"]),
    ("{p:Ông An} nhận lời: sáng 13/9 sẽ đến các thôn.", ["Ông An"], ["Ông An"]),
    ("{p:Bà Lê} nói chắc {b:Sở Y tế} sẽ mở dữ liệu trước 30/8.", ["Bà Lê"], ["Sở Y tế"]),
    ("{p:Ông An} hẹn với đoàn đến ngày 30/11 sẽ làm sạch dữ liệu.", ["Ông An"], ["Ông An"]),
    ("Đường hỏng đã lâu, theo {p:ông An}, {b:Sở Y tế} sẽ mở trạm mới.", ["ông An"], ["Sở Y tế"]),
    ("{p:Ông An} hỏi. Thay {p:ông An}, {p:bà Bình} cam kết làm xong trong tháng 8.", ["bà Bình"], ["bà Bình"]),
    ("Đáp - {p:ông An}: Hồ sơ còn kẹt. Tôi hứa trong tháng 8 sẽ xong.", ["ông An"], ["ông An"]),
    ("{p:Ông An} hứa hoàn thành trước tháng 9.", ["Ông An"], ["Ông An"]),
    ("{p:Ông An} cho biết đến hết tháng 9 sẽ hoàn thành.", ["Ông An"], ["Ông An"]),
    ("{p:Ông An} nói. “Chúng tôi sẽ công bố kết quả.”", ["Ông An"], ["Ông An"]),
]
NO_PLEDGE = [
    "Tổng thống cam kết cắt giảm thuế công ty.",
    "CLB bóng đá {l:Hải Lĩnh} sẽ thi đấu tối nay.",
    "{p:Ông An} gặp lịch hẹn mà dân sẽ chờ.",
    "Chủ đầu tư hứa hẹn trong sáu tháng sẽ giao nhà.",
    "{l:Hải Lĩnh} sẽ có mưa.",
    "{b:Chính phủ} sẽ làm thế nào để giảm chi phí?",
    "{p:Ông An} nghiêm túc trong cam kết đầu tư của công ty.",
]
NARROWED = [  # text, doer
    ("{p:Ông An} yêu cầu {g:các tỉnh} có đường sắt đi qua đề xuất phương án.", "các tỉnh có đường sắt đi qua"),
    ("{p:Ông An} yêu cầu {g:các cá nhân} gây ra sai phạm giải trình.", "các cá nhân gây ra sai phạm"),
    ("{p:Ông An} yêu cầu {g:các xã} để xảy ra phá rừng kiểm điểm.", "các xã để xảy ra phá rừng"),
    ("{p:Ông An} yêu cầu {g:các cơ quan} chủ trì gửi báo cáo.", "các cơ quan chủ trì"),
    ("{p:Ông An} yêu cầu {g:các đơn vị} phụ trách xem lại khâu tổ chức.", "các đơn vị phụ trách"),
]
POINTS_BACK = [  # text, doers of the second task
    (
        "{p:Ông An} giao {b:Sở A} và {b:Sở B} lập đội. Ông yêu cầu {g:2 đơn vị} trên gửi danh sách.",
        ["Sở A", "Sở B"],
    ),
    (
        "{p:Ông An} giao {b:Sở A} phối hợp với {b:Sở B} lập đội. {p:Ông An} yêu cầu {g:hai sở} này rà soát.",
        ["Sở A", "Sở B"],
    ),
    ("{p:Ông An} giao {b:Sở A} lập đội. {p:Ông An} yêu cầu {g:hai sở} này rà soát.", ["hai sở"]),
]
NO_GOAL = [
    "Hầu hết các chỉ tiêu đều đạt và vượt kế hoạch, tăng 6,68%.",
    "Năm 2016, {l:Hải Lĩnh} có 18 chỉ tiêu đạt 64,3% kế hoạch.",
    "Nếu không đạt mục tiêu 6,7% thì phải làm lại.",
    "Mục tiêu hợp tác được nêu trong Năm hữu nghị 2016 của hai nước.",
]
PLACES = [  # text, place that the level alone means
    ("{o:Chủ tịch UBND xã Lau=Chủ tịch UBND xã Lau} đi thăm. Xã phải xong trước 30/6, {p:ông An} lưu ý.", "xã Lau"),
    ("{l:thị xã Mây} còn chậm. {p:Ông An} cam kết trong năm 2025 thị xã sẽ làm xong.", "thị xã Mây"),
    ("{b:UBND huyện Nà} báo cáo. {p:Ông An} yêu cầu huyện sớm rà soát.", "huyện Nà"),
    ("{p:Ông An} cam kết trong năm 2025 tỉnh sẽ khởi công.", "Hải Lĩnh"),
]
GROUPS = [  # text, groups
    ("giao các sở ngành, địa phương rà soát", ["các sở ngành, địa phương"]),
    ("các bộ ngành, địa phương thanh tra", ["các bộ ngành, địa phương"]),
    ("các sở ban ngành, các quận huyện rà soát", ["các sở ban ngành, các quận huyện"]),
    ("Hội LHPN các tỉnh biên giới rà soát", ["Hội LHPN các tỉnh biên giới"]),
    ("các trung tâm y tế tuyến huyện bảo đảm trực", ["các trung tâm y tế tuyến huyện"]),
    ("các bệnh viện trực thuộc Bộ trực 24/24 giờ", ["các bệnh viện trực thuộc Bộ"]),
    ("các cấp ủy, tổ chức đảng quán triệt", ["các cấp ủy, tổ chức đảng"]),
    ("yêu cầu các đồn biên phòng duy trì", ["các đồn biên phòng"]),
    ("cơ quan chức năng các tỉnh đề xuất", ["cơ quan chức năng các tỉnh"]),
    ("giao Sở Y tế và UBND các huyện rà soát", ["UBND các huyện"]),
    ("UBND và Công an các huyện rà soát", ["UBND và Công an các huyện"]),
    ("Chủ tịch UBND cấp xã trực tiếp chỉ đạo", ["Chủ tịch UBND cấp xã"]),
    ("cấp ủy các xã, phường quán triệt", ["cấp ủy các xã, phường"]),
    ("có 10 trường hợp vi phạm; tháng 5 Bộ họp; mỗi huyện ủy viên", []),
]


@pytest.mark.parametrize(("text", "by", "verb", "lead", "coordinating"), SAID)
def test_order_is_read_in_every_order_of_words(text, by, verb, lead, coordinating):
    assert tasks(text) == [(by, verb, lead, coordinating)]


@pytest.mark.parametrize(("text", "by", "lead"), SAID_LATER)
def test_doer_may_stand_behind_the_work_or_the_day(text, by, lead):
    assert [(b, who) for b, _, who, _ in tasks(text)] == [(by, lead)]


@pytest.mark.parametrize(("text", "leads"), LISTS)
def test_doers_of_one_order_stay_together(text, leads):
    ((_, _, lead, _),) = tasks(text)
    assert lead == leads


def test_day_before_the_doer_belongs_to_the_task():
    read = reading("{p:Ông An} giao {b:Sở A} lập đội; trong tháng 9, {b:Sở B} phải gửi báo cáo.")
    assert [task.due for task in find_commitments(read, (), ())] == [None, "2024-09"]


@pytest.mark.parametrize("text", NO_ORDER)
def test_these_words_order_nothing(text):
    assert tasks(text) == []


@pytest.mark.parametrize(("text", "leads"), GOES_ON)
def test_orders_go_on_without_their_verb(text, leads):
    assert [lead for _, _, lead, _ in tasks(text)] == leads


@pytest.mark.parametrize(("text", "by", "lead"), PLEDGES)
def test_pledge_is_of_its_speaker(text, by, lead):
    assert [(b, who) for b, _, who, _ in tasks(text)] == [(by, lead)]


@pytest.mark.parametrize("text", NO_PLEDGE)
def test_these_words_pledge_nothing(text):
    assert tasks(text) == []


@pytest.mark.parametrize(("text", "doer"), NARROWED)
def test_group_is_narrowed_down_by_its_clause(text, doer):
    ((_, _, lead, _),) = tasks(text)
    assert lead == [doer]


@pytest.mark.parametrize(("text", "doers"), POINTS_BACK)
def test_counted_doers_may_point_back(text, doers):
    assert tasks(text)[1][2] == doers


def test_tasks_for_other_doers_are_no_repetition():
    text = "{p:Ông An} giao {b:Sở A} rà soát hồ sơ đê điều. {p:Ông An} giao {b:Sở B} rà soát hồ sơ đê điều."
    assert [lead for _, _, lead, _ in tasks(text)] == [["Sở A"], ["Sở B"]]


@pytest.mark.parametrize("text", NO_GOAL)
def test_what_was_reached_or_has_no_measure_is_no_goal(text):
    assert tasks(text) == []


def test_a_goal_ends_where_who_strives_for_it_gives_orders():
    text = "Để phấn đấu đến hết năm 2025 đạt 100% kế hoạch, {b:UBND tỉnh} có ý kiến chỉ đạo như sau:"
    (goal,) = find_commitments(reading(text, "2024-07-20"), (), ())
    assert (goal.text, [by.name for by in goal.by]) == ("phấn đấu đến hết năm 2025 đạt 100% kế hoạch", ["UBND tỉnh"])


def test_a_goal_ends_before_who_is_said_to_speak():
    text = "{b:Bộ Y tế} đặt mục tiêu mở cổng dữ liệu trong năm 2025, {p:ông An} cho biết."
    (goal,) = find_commitments(reading(text, "2024-07-20"), (), ())
    assert goal.text == "mở cổng dữ liệu trong năm 2025"


def test_goal_may_name_who_set_it_after_it():
    assert [by for by, *_ in tasks("Góp vào mục tiêu tăng 6,7% mà {b:Chính phủ} đã đề ra.")] == [["Chính phủ"]]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_level_alone_is_the_place_named_last(text, place):
    ((_, _, lead, _),) = tasks(text)
    assert lead == [place]


@pytest.mark.parametrize(("text", "groups"), GROUPS)
def test_group_keeps_its_words(text, groups):
    assert [group.name for group in find_groups(text)] == groups


def test_the_leader_is_who_gives_the_orders():
    text = "{p:Ông An} giao {b:Sở Y tế} lập đội. Đồng thời, lãnh đạo tỉnh lưu ý {b:Sở Nội vụ} cấp đủ người."
    assert [by for by, *_ in tasks(text)] == [["Ông An"], ["Ông An"]]


def test_words_of_an_order_end_before_who_is_said_to_speak():
    text = '"Tôi đề nghị {g:các xã} chấn chỉnh lại việc này", {p:ông An} nhấn mạnh.'
    read = reading(text, "2024-07-20")
    assert [task.text for task in find_commitments(read, (), ())] == ["đề nghị các xã chấn chỉnh lại việc này"]

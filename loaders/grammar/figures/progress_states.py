"""The words that tell in which state a piece of work is: done, late, begun, given more time."""

import re

from graph.model.facts import ProgressState
from loaders.grammar.masked import ACTOR, BODY, DATE, DAY, GROUP, INSTRUMENT, OFFICE, PLACE
from loaders.language.lexicon import one_of
from loaders.language.number_words import TO_TEN

_SHARE_OF = r"(?:khoảng |hơn |gần |trên )?\d{1,2}(?:,\d{1,2})? ?%"
_SHARE = rf"đạt {_SHARE_OF}"
_SPAN = (
    r"(?:khoảng |hơn |gần |trên |đúng )?"
    rf"(?:\d{{1,3}}|{TO_TEN}|nửa|vài|mấy)(?: mươi)?(?: (?:rưỡi|một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín))? "
    r"(?:ngày|tuần|tháng|quý|năm)"
)
_OF_THE_TERM = r"(?: (?:được giao|yêu cầu|quy định|đề ra|đặt ra))?"
# `đúng thời gian tỉnh giao`, `trước thời hạn được giao`, `kịp trước thời hạn`, `sớm bốn ngày`.
_IN_TIME = (
    r"(?:đúng hẹn|đúng (?:thời )?hạn|đúng (?:thời gian|mốc)[^.;,]{0,30}? (?:giao|yêu cầu|đề ra|đặt ra)|"
    rf"không (?:sai|trễ|lỡ) hẹn|(?<!bầu cử )trước (?:thời )?hạn|kịp (?:trước )?(?:(?:thời )?hạn|mốc)(?!\w)|"
    rf"về đích (?:sớm|trước)|sớm (?:hơn )?{_SPAN} so với|sớm hơn (?:thời )?hạn|(?<=, )sớm (?:hơn )?{_SPAN}(?!\w)|"
    rf"sớm hơn (?:yêu cầu|kế hoạch|tiến độ|quy định) {_SPAN}|(?<=, )trong (?:thời )?hạn(?!\w)|"
    rf"đúng tiến độ (?:{ACTOR} |tỉnh |bộ |huyện )giao)"
)
# `từ ngày 5/4 như yêu cầu`, at the end: elsewhere a requirement is one of quality, but for that `của tỉnh`.
_AS_ASKED = (
    rf"{DATE}(?:,? (?:như|đúng|đúng như) yêu cầu| theo đúng (?:kế hoạch|yêu cầu|tiến độ)|"
    rf",? như (?:{ACTOR}|tỉnh|bộ|huyện) giao)"
    rf"(?=[\s”\"]*$| của (?:tỉnh|{ACTOR}))|{DATE},? trong hạn(?!\w)"
)
_ON = r"(?:[^.;]|(?<=\d)\.(?=\d))"  # a character of the clause; `95.000` is one number
_DONE = r"(?<!để )(?<!phải )(?<!sẽ )(?<!cần )(?<!đấu )(?<!không )(?<!chưa )(?<!\w)hoàn (?:thành|tất)(?!\w)"
# `46/71 hộ`, `10/10 huyện`: so many of all; votes and guests are no work.
_NO_WORK = r"(?!(?:đại biểu|phiếu|người|ý kiến|thành viên|giờ|bệnh nhân|để|đến|và|tại|với|cho|nhằm|của|là|có)(?!\w))"
_OF_ALL = rf" {_NO_WORK}[^\W\d_]"
_NO_DATE = r"(?<!số )(?!1/|\d{1,2}/(?:19|20)\d\d(?!\d))"
_SOME = rf"(?<![\d/.]){_NO_DATE}(?P<some>\d[\d.]*)/(?!(?P=some)(?![\d.]))\d[\d.]*{_OF_ALL}"
_ALL = rf"(?<![\d/.])(?P<all>\d[\d.]*)/(?P=all)(?![\d.]){_OF_ALL}"
# `96 trên 120 km`, `một trong ba cống`, `700 m trong tổng số 1,2 km`.
_COUNT = rf"(?:\d[\d.,]*|{TO_TEN})"
_SOME_OF = (
    rf"(?:chừng |khoảng |hơn |gần )?{_COUNT}(?: \w+)? (?:trên|trong(?: tổng)?(?: số)?) (?:tổng số )?{_COUNT}(?!\w)"
)
_AFTER = rf"(?:chậm|trễ|muộn|quá (?:thời )?hạn|sau (?:thời )?hạn){_OF_THE_TERM}"
_LATE = (
    rf"(?:, (?:nhưng )?(?:{_AFTER} (?:hơn |mất )?{_SPAN}|sau {_SPAN} kể từ (?:thời )?hạn)(?!\w)|"
    rf"(?:chậm|trễ|muộn) (?:hơn )?{_SPAN} so với|(?:chậm|muộn) hơn (?:thời )?hạn|"
    r", (?:nhưng )?(?:chậm|muộn|trễ)(?: hơn)? so với (?:thời hạn|hạn|tiến độ|kế hoạch|yêu cầu))"
)
# Deeds that end a piece of work: who has done one has done what was asked.
_ENDS = (
    r"(?:trình|gửi|nộp|ban hành|ký(?! kết)|phê duyệt|thông qua|công bố|công khai|niêm yết|đăng(?! ký)(?: công khai)?|"
    r"bàn giao|đưa vào (?:khai thác|vận hành|sử dụng|hoạt động)|giao (?:toàn bộ|đủ|100 ?%)|nghiệm thu|khánh thành)"
)
# Such deeds of a body with what they bring about: `đã trích 25 tỷ đồng`, `đã chuyển bản đồ cho các huyện`.
_DEEDS = one_of(
    (
        "trình", "gửi", "nộp", "ban hành", "phê duyệt", "công bố", "công khai", "niêm yết", "bàn giao", "nghiệm thu",
        "khánh thành", "trích", "chuyển", "cấp", "chi hết", "chi trả", "trả", "phân bổ", "bố trí", "trao", "thành lập",
        "kiện toàn", "lắp đặt", "lắp", "dời", "di dời", "khởi công", "động thổ", "kết luận", "ký quyết định",
        "tạm ứng", "tuyển dụng", "giải thể", "cắm", "thu hồi", "có quyết định", "có báo cáo", "có kết quả",
        "có kết luận", "có giá",
    )
)  # fmt: skip
_DEED = rf"(?:{_DEEDS})(?!\w| (?:lời|thư|thông điệp|công văn|sang|hướng|về trụ sở|đơn|thưởng)(?!\w))"
_BODY = f"[{BODY}{OFFICE}{GROUP}{PLACE}]"
# Work that is told by how much of it is done: `kiểm đếm được 91% số thửa`.
_BY_SHARES = one_of(
    (
        "bàn giao", "chi trả", "cấp phép", "giao", "giải ngân", "hoàn thành", "khoan", "kiểm đếm", "lắp",
        "lắp đặt", "rà soát", "số hóa", "thi công", "thu hồi", "trồng", "xây", "xây dựng", "xử lý",
    )
)  # fmt: skip
_MORE = r"(?:kéo dài|lùi|dời|giãn|nới)"
_UNTIL = rf"(?:đến|tới|sang) (?:hết )?(?:ngày )?{DATE}"  # a new deadline
# Each with words of which one stands in whatever it finds: most clauses have none, which is seen at once.
_STATES: tuple[tuple[ProgressState, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "done_on_time",
        ("hạn", "hẹn", "tiến độ", "đúng", "sớm", "đích", "kịp", "như yêu cầu"),
        re.compile(
            rf"{_DONE}[^.;,]{{0,40}}? (?:đúng|trước) (?:thời )?(?:hạn|tiến độ)|"
            rf"(?<!\w)(?:đã|vừa) {_ON}{{0,160}}?{_IN_TIME}|(?<!\w)xong(?!\w)[^.;]{{0,80}}?{_IN_TIME}|"
            rf"{_DONE}[^.;]{{0,120}}?{_IN_TIME}|{DATE},? {_IN_TIME}|{_AS_ASKED}|"
            rf"{_DONE}{_ON}{{0,160}}?, đúng (?:tiến độ|kế hoạch|thời gian)(?!\w)"
        ),
    ),
    (
        "done_late",
        ("hạn", "chậm", "trễ", "muộn"),
        re.compile(
            r"hoàn thành[^.;,]{0,40}? (?:nhưng )?(?:quá hạn|chậm (?:tiến độ|so với)|muộn)|"
            rf"(?<!\w)(?:đã|mới|vừa|xong|hoàn thành|hoàn tất|bàn giao)(?!\w){_ON}{{0,160}}?{_LATE}|{DATE}{_LATE}|"
            rf"(?<!\w)(?:trình|nộp|gửi) (?:chậm|muộn) {_SPAN}(?: so với|$)"
        ),
    ),
    (
        "not_done_late",
        ("hạn", "chậm tiến độ"),
        re.compile(
            r"quá hạn (?:mà |nhưng )?chưa|chưa hoàn thành[^.;]{0,40} quá hạn|"
            rf"(?<!\w)(?:đang|bị|còn|vẫn|đã|nhiệm vụ) chậm tiến độ|(?<!\w)chậm tiến độ (?:{_SPAN}|so với)"
        ),
    ),
    ("not_done_in_term", ("chưa",), re.compile(r"chưa (?:hoàn thành|đến hạn)[^.;]{0,30} (?:còn|trong) (?:thời )?hạn")),
    (
        "extended",
        ("hạn", "lùi", "dời", "kéo dài", "điều chỉnh", "đồng ý cho", "chấp thuận cho"),
        re.compile(
            rf"(?:được|cho phép|đồng ý|quyết định|tiếp tục|thống nhất|{ACTOR}) gia hạn|"
            rf"(?<!xin )lùi (?:thêm|thời hạn)|(?:kéo dài|điều chỉnh) thời hạn|cho (?:phép )?{_MORE}(?!\w)|"
            rf"cho phép [^.;,]{{0,60}}? {_MORE} (?:thời gian|thời hạn|tiến độ|mốc|{_UNTIL})|"
            rf"(?:đồng ý|chấp thuận|thống nhất|{ACTOR}(?: đã)?) cho [^.;,]{{1,40}}? {_MORE} "
            rf"(?:thời gian|thời hạn|mốc|hạn|{_UNTIL})|"
            rf"(?i:thời hạn) [^.;,]{{0,60}}?(?:được )?(?:nới|lùi|dời|kéo dài|điều chỉnh) (?:thêm|đến|tới|sang)(?!\w)|"
            rf"(?<!\w)xin gia hạn [^.;]{{0,80}}? được (?:{ACTOR} )?(?:đồng ý|chấp thuận|cho phép)|"
            r"(?:thống nhất|đồng ý|cho phép|quyết định) (?:cho )?(?:điều chỉnh|lùi|dời) (?:mốc|tiến độ|thời gian)|"
            rf"(?:đồng ý|chấp thuận) cho [^.;,]{{1,40}}? thêm (?:thời gian|{_SPAN})|"
            rf"(?:đồng ý|chấp thuận) cho {ACTOR} (?:trình|hoàn thành|nộp|gửi|bàn giao|báo cáo|khởi công|ban hành) "
            rf"[^.;]{{0,100}}?(?:đến|tới|sang|vào|trước) (?:hết )?{DATE}"
        ),
    ),
    (
        "withdrawn",
        ("hủy bỏ", "bãi bỏ", "thu hồi", "dừng", "không tiếp tục", "thôi"),
        re.compile(
            r"(?:đã|được) (?:hủy bỏ|bãi bỏ|thu hồi|dừng)(?: thực hiện)? (?:nhiệm vụ|kế hoạch|đề án|yêu cầu)|"
            r"(?<!\w)(?i:phương án|kế hoạch|yêu cầu|nhiệm vụ|việc) [^.;,]{0,80}? (?:đã )?được (?:hủy bỏ|bãi bỏ)(?!\w)|"
            r"(?<!\w)(?:đã )?(?:quyết định|thống nhất) (?:dừng|không tiếp tục|thôi(?! (?:chức|giữ|việc|làm)))(?!\w)"
        ),
    ),
    # What has only begun: `mới làm xong cho 247 chiếc, còn 65 chiếc`, `163 trong số 218 hộ đã …`, `mới dừng ở bước …`.
    (
        "in_progress",
        ("mới", "được ", " số ", "/", "còn", "xin ", "đề xuất thêm", "dang dở", "dở dang", "hoàn thành, "),
        re.compile(
            rf"(?<!\w)mới (?:chỉ )?(?:{_SHARE}|(?:dừng ở|chạy thử|ở bước|xong phần|bắt đầu|khởi động|dự thảo xong)|"
            r"(?:(?!và |khoảng |chiếm |là |hơn |chỉ )\w+ ){1,3}?\d{1,2}(?:,\d{1,2})? ?%|"
            r"[^.;,]{0,50}?được \d{1,2}(?:,\d{1,2})? ?%|\w+(?: \w+)? xong [^.;]{0,80}?còn (?:lại )?\d)|"
            r"\d[\d.]* (?:trong số|trên tổng số) \d[\d.]* [^.;]{0,60}?đã |"
            r"(?<!\d)\d{1,4}/\d{1,4} \w+ [^.;]{0,80}?còn |"
            r"(?<!\w)mới có \d{1,4}/\d|"
            r"(?<!\w)mới (?:\w+ )?xong \d{1,4}(?:/\d| )|(?<!\w)đã [^.;,]{0,30}? \d[\d.]* trong (?:tổng )?số \d|"
            r"(?<!\w)mới có \d[\d.]* [^.;,]{0,40}?(?:hoàn thành|triển khai|xong|khởi công|bàn giao|nộp|gửi)(?!\w)|"
            rf"(?<!\w)mới (?:có |chỉ )?(?:(?:\w+ ){{1,9}}?(?:được|xong) (?:cho )?)?{_SOME_OF}|"
            rf"(?<!\w)(?<!sẽ )(?:{_BY_SHARES}) được {_SHARE_OF}|"
            r"(?<!\w)mới (?:giải ngân|chi trả|cấp phát|bàn giao|khoan|xây|lắp|hoàn thành)(?: được)? (?:\w+ ){0,2}?\d|"
            rf"(?<!\w)còn (?:(?:hơn |gần |khoảng |trên )?\d[\d.]*|{GROUP}) [^.;,]{{0,40}}?chưa "
            r"(?!\w+ (?:nhà|việc|điện|nước))|"
            r"(?<!\w)còn (?:dang dở|dở dang)(?!\w)|"
            rf"hoàn thành, (?:mới |ước )?{_SHARE} (?:khối lượng|tiến độ|kế hoạch)(?!\w)|"
            rf"(?<!\w)(?:xin|đề xuất) thêm (?:thời gian|{_SPAN})(?!\w)|"
            rf"(?<!\w)xin (?:được )?(?:gia hạn|lùi|dời)(?!\w)|(?<!\w)(?:đã|mới) (?:\w+ ){{1,6}}?{_SOME}|"
            rf"(?<!\w)(?!được|phải|cần|sẽ)\w+ được {_SOME_OF}"
        ),
    ),
    ("in_progress", ("/",), re.compile(rf"{_SOME}\w*(?:, (?:phường|thị trấn))*[^.;,]{{0,40}}? đã (?!bỏ|biểu|tham)")),
    (
        "done",
        ("/", "đủ "),
        re.compile(
            rf"(?<!\w)(?:đã|vừa) (?:\w+ ){{1,3}}?{_ALL}|"
            r"(?<!\w)(?:đã|vừa) [^.;,]{0,60}?(?<!\w)đủ \d[\d.]*"
            r"(?! (?:tuổi|người|thành viên|năm|tháng|ngày|điểm|tuần)(?!\w))"
        ),
    ),
    ("done", ("/",), re.compile(rf"{_ALL}\w*[^.;]{{0,60}}? đã \w+(?: \w+)? xong(?!\w)")),
    (
        "done",
        ("đã ", "vừa ", "được ", " xong "),
        re.compile(
            r"(?<!\w)đã (?:cơ bản )?(?:hoàn thành|thực hiện xong|làm xong|triển khai xong)(?! tốt)|"
            r"(?<!\w)đã được [^.;,]{1,40}? xong(?!\w)|"
            rf"(?<!\w)được \w+(?: \w+)? xong (?:hôm |từ |vào )?{DATE}|"
            rf"{_BODY} (?!phải|cần|sẽ)\w+(?: \w+)? xong [^.;,]{{1,40}}?(?<!trước )(?<!hết )(?<!đến )(?:hôm )?{DATE}"
            r"[”\"\s]*$|"
            rf"(?<!\w)(?:đã|vừa) (?:cơ bản )?(?:hoàn tất|\w+(?: \w+)? xong(?! tốt)|được {ACTOR} {_ENDS}|"
            rf"có quyết định)|(?<!\w)mới được {ACTOR} {_ENDS}|"
            rf"(?<!\w)được {ACTOR} {_ENDS} (?:[^\W\d_]+ ){{0,3}}?(?:hôm |từ |vào )?(?:ngày )?{DATE}"
        ),
    ),
    (
        "in_progress",
        ("đang ", "chờ "),
        re.compile(
            r"(?<!\w)(?:vẫn|còn|đang)(?: phải| đang)? chờ "
            r"(?:phê duyệt|thẩm định|điều chỉnh|báo giá|bố trí|bàn giao|ý kiến)(?!\w)|"
            rf"(?<!\w)vẫn đang được \w|(?<!\w)đang (?:được )?(?:{ACTOR} )?(?:\w+ ){{0,2}}?"
            r"(?:triển khai|thực hiện|hoàn thiện|xây dựng|đánh giá|lấy ý kiến)(?!\w)"
        ),
    ),
    # A share of the work, not a rate such as that of papers in time.
    (
        "in_progress",
        ("đạt ",),
        re.compile(
            rf"{_SHARE} (?:khối lượng|tiến độ|kế hoạch)(?!\w)|(?<!\w)(?:tiến độ|khối lượng|nhiệm vụ|dự án|công trình|"
            rf"việc (?:số hóa|xây dựng|thi công|lắp đặt|rà soát|cập nhật|làm sạch))(?!\w)[^.;,]{{0,80}}? {_SHARE}"
        ),
    ),
)

STATE_WORDS = tuple(sorted({word.strip() for _, words, _ in _STATES for word in words} | {"đã", DAY}))
"""Words of which one stands in every clause that reports a state or a deed."""

# What is done, of which only a task that asks for it can tell that it was one.
_DEED_OF_A_BODY = re.compile(
    rf"{_BODY}(?: \w+){{0,3}}? đã {_DEED}|"
    rf"(?<!\w)đã được (?!ban hành|phê duyệt|công bố)(?:{_BODY} )?{_DEED}|"
    rf"{_BODY}(?: \w+){{0,3}}? đã (?!không |có |đầy )\w+(?: \w+)? (?:hết|đủ)(?! mình| sức|\w)"
)
# A deed that tells the day on which it was done, without `đã`: `Sở A trình phương án ngày 22/10`.
_DEED_OF_A_DAY = re.compile(
    rf"{_BODY}(?: \w+){{0,3}}? {_ENDS}(?!\w)(?:(?! số )[^.;/{INSTRUMENT}]){{0,100}}? "
    rf"(?<!trước )(?<!đến )(?<!hết )(?<!từ ){DAY}(?=,|\W*$)|"
    rf"(?<!\w)(?:việc|công tác) [^.;]{{3,100}}? (?:hoàn tất|hoàn thành|xong) (?:hôm |từ |vào )?{DAY}",
    re.IGNORECASE,
)
_MORE_TIME = rf"(?:gia hạn|{_MORE}|điều chỉnh (?:thời hạn|mốc|tiến độ))(?!\w)"
# `đề nghị UBND tỉnh cho phép gia hạn`, unless it was granted: `đề nghị và được đồng ý lùi …`.
_ASKS_FOR_TIME = re.compile(
    rf"(?<!\w)(?<!theo )(?<!xét )(?<!với )(?:đề nghị|kiến nghị|đề xuất|xin)(?! của)[^.;]{{0,120}}?{_MORE_TIME}"
)
_GRANTED = re.compile(r"(?<!\w)được (?:\S+ )?(?:đồng ý|chấp thuận|cho phép)(?!\w)")
_REFUSES_TIME = re.compile(
    rf"(?<!\w)(?:(?:không|chưa)(?: được)? (?:đồng ý|chấp thuận|thống nhất|cho phép|cho)|từ chối|bác)(?!\w)"
    rf"[^.;]{{0,120}}?{_MORE_TIME}|(?<!\w)(?:không|chưa) (?:được )?gia hạn"
)


def state_in(clause: str) -> ProgressState | None:
    """The first state that the words of a clause tell; who asks for more time has not been given it."""
    told = (
        name for name, words, pattern in _STATES if any(word in clause for word in words) and pattern.search(clause)
    )
    state = next(told, None)
    if state != "extended":
        return state
    if _REFUSES_TIME.search(clause):
        return None
    return "in_progress" if asks_for_time(clause) else state


def asks_for_time(clause: str) -> bool:
    """Whether a clause tells that somebody asked for more time, and not that it was granted."""
    return _ASKS_FOR_TIME.search(clause) is not None and not _GRANTED.search(clause)


def day_of_a_deed(clause: str) -> int | None:
    """Where a clause tells the day on which something is done, if it does: that it was, only the day can tell."""
    found = _DEED_OF_A_DAY.search(clause) if DAY in clause else None
    return found.end() - 1 if found else None


def is_a_deed(clause: str) -> bool:
    """Whether a clause tells what a body has done, which may be a task of another document or none at all."""
    return "đã " in clause and _DEED_OF_A_BODY.search(clause) is not None

"""Rules for programmes, strategies, plans, resolutions, platforms, databases and indexes that have a name."""

import re
from dataclasses import dataclass

from loaders.grammar.names.fields import FIELD, FIELDS
from loaders.grammar.names.vocabulary import END, LETTER, LOWER, PROPER, PROVINCE, SYLLABLE, UPPER
from loaders.language.lexicon import compiled, one_of
from loaders.language.openings import Opening
from loaders.reference.programs import PROGRAMS


@dataclass(frozen=True, slots=True)
class ProgramRule:
    """`pattern` sees the name, or has it as the group `name`; `kind` is the kind of programme.

    With `rest` a title stands between what `pattern` sees and what `rest` sees: its words are compiled once for all.
    """

    name: str
    kind: str
    pattern: str
    title: str
    rest: str | None

    def at(self, text: str, pos: int) -> tuple[int, int] | None:
        """The range of the name that begins at `pos`."""
        match = compiled(self.pattern).match(text, pos)
        if not match or self.rest is None:
            return match and match.span("name" if "name" in match.re.groupindex else 0)
        title = compiled(self.title).match(text, match.end())
        rest = compiled(self.rest).match(text, title.end()) if title else None
        return (pos, rest.end()) if rest else None


def _rule(name: str, kind: str, pattern: str, rest: str | None = None, title: str | None = None) -> ProgramRule:
    return ProgramRule(f"program/{name}", kind, pattern, title or _TITLE, rest)


_YEARS = r"(?:20\d\d ?- ?20\d\d)"
_OUTLOOK = r"(?:(?:,| và)? (?:tầm nhìn|định hướng)(?: đến)?(?: năm)? 20\d\d)"
_PERIOD = (
    rf"(?:,? (?:(?:trong )?(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học) {_YEARS}|(?:trong )?năm 20\d\d|đến năm 20\d\d)"
    rf"{_OUTLOOK}?)"
)
_SUBJECTS = (
    r"phát triển|nâng cao|phục hồi|bảo vệ|ứng dụng|hành động|triển khai|thực hiện|xây dựng|hỗ trợ|đào tạo|bồi dưỡng|"
    r"tái cơ cấu|cơ cấu lại|đẩy mạnh|tổng thể|quốc gia|toàn cầu|bền vững|hiện đại hóa|phòng ngừa|kết nối|tăng cường|"
    r"đồng bào|miền núi|vùng|nguồn lực|chất lượng|năng lực|hiệu quả|ngành|lĩnh vực|dân số|trí tuệ nhân tạo|bán dẫn|"
    r"nhà ở xã hội|chính quyền|cơ sở dữ liệu|dữ liệu|dịch vụ công|trực tuyến|toàn diện|thông minh|kỹ năng số|định danh|"
    r"xác thực|điện tử|đối với|thuộc|cho|về|của|trẻ em|sức khỏe|học tập|suốt đời|sắp xếp|tinh gọn|bộ máy|thiểu số"
)
_WORD = rf"(?:{FIELD}|(?:{_SUBJECTS}){END})(?! số(?!{LETTER}| \d))"
# Takes all it can and gives nothing back: what follows may be matched apart.
_TITLE = rf"(?>(?:(?:(?<= )|(?:, và | và |, | - | )(?={LOWER}|CNTT|CĐS|ĐMST|DTTS|Đảng)){_WORD}){{1,12}})"
PLACE = rf"(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường)(?: ?(?:{PROVINCE}|{PROPER}))?"
_WHERE = rf"(?: của Chính phủ| (?:trên địa bàn|của) {PLACE}| (?:tỉnh|thành phố)(?: {PROPER})?)"
# Words of a title that no list knows, up to its period, or up to where the clause ends.
_NO_TITLE = (
    r"đã|sẽ|đang|được|phải|cần|yêu cầu|giao(?! (?:thông|dịch|lưu|tiếp))|báo cáo|ban hành|chủ trì|hoàn thành|phối hợp|"
    r"trình (?:UBND|HĐND|Chính|Thủ|Bộ|cấp)|bao gồm|gồm|tại|nhằm|để|vừa|do|theo|là|này|đó|trên(?! địa)|nêu|trước|sau|"
    r"khi|ông|bà|đồng chí|Ông|Bà|Theo|Thủ|Phó|Chủ|Bộ|Sở|UBND|HĐND|Ủy|còn|vẫn|chưa|thì|mà|nên|bị|từ|tới|cũng|"
    r"bắt đầu|cuộc thi|ngày|chậm|như|ngay"
)
_ANY_WORD = rf"(?!(?:{_NO_TITLE}){END})[^\s.,;:()“”\"/|]{{1,12}}"
_OPEN_TITLE = rf"{_ANY_WORD}(?:(?: |, (?={LOWER})| - | và ){_ANY_WORD}){{1,36}}?"
_PROPER_TITLE = (
    rf"(?={UPPER}){_ANY_WORD}(?>(?:(?: | - | và (?={UPPER})){_ANY_WORD}){{1,12}})"
    rf"(?= ?[.,;:()\n]| (?:{_NO_TITLE}){END}|\Z)"
)
_CLAUSE_ENDS = rf"(?= ?[.,;:()\n“”\"]| (?:{_NO_TITLE}){END}|\Z)"
_NUMBER = r"\d{1,4}[a-z]?(?:/20\d\d)?"
# After a number these words count things; the number is no name.
_COUNTS = (
    r"(?! ?(?:triệu|nghìn|ngàn|tỷ|năm|tháng|ngày|tuần|giờ|phút|tiết|ha|héc|hec|căn|người|điểm|mục tiêu|nhiệm vụ|%))"
)
_ALIASES = [alias for program in PROGRAMS for alias in (program.name, program.short, *program.aliases)]
_PORTAL = "[Cc]ổng (?:[Tt]hông tin điện tử|TTĐT|[Dd]u lịch thông minh|[Dd]ữ liệu(?: mở)?|[Dd]ịch vụ công|[Tt]hông tin)"
_PLATFORM = r"(?:[Nn]ền tảng|[Ứứ]ng dụng|[Pp]hần mềm|[Aa]pp|[Tt]rợ lý ảo|[Cc]ổng thông tin|[Hh]ệ thống)"
_OTHERS = (
    r"(?:Zalo|Facebook|Google|Youtube|YouTube|TikTok|Tiktok|Viber|Zoom|Messenger|Internet|Android|AI|IoT|Chat|"
    r"Microsoft)"
)

# A title of such words alone names nothing (Chương trình hành động).
GENERIC = re.compile(rf"(?:Chương trình|Kế hoạch|Chiến lược|Đề án)(?:,? (?:và )?(?:{_SUBJECTS}))*[ ,-]*")
# Where a rule may begin: one look instead of one for every rule.
_FIRST = (
    "Đề án|Nghị quyết|NQ|Kế hoạch|Chương trình|Các chương trình|Chiến lược|Quy hoạch|Cơ sở dữ liệu|CSDL|Cổng|Nền tảng|"
    "Ứng dụng|Phần mềm|App|Trợ lý ảo|Hệ thống|Sổ|Hồ sơ|Học bạ|PAPI|PCI|PAR|SIPAS|DTI|DDCI|GII|PGI|ICT|HDI|EGDI|PII|"
    "Bộ chỉ số|Bộ tiêu chí|IOC|LGSP|"
    "NDXP|NGSP|VNeID|VNEID|"
    "chương trình|quy hoạch|cơ sở dữ liệu|cổng|nền tảng|ứng dụng|phần mềm|app|trợ lý ảo|hệ thống|học bạ"
)
FIRST_WORD = Opening(_FIRST, rf"(?<![/\d])(?i:{_FIRST})")
KNOWN = "program/known"
KNOWN_NAMES = Opening("|".join((*_ALIASES, *map(str.lower, _ALIASES))), rf"(?<![/\d])(?i:{one_of(_ALIASES)}){END}")
RULES: tuple[ProgramRule, ...] = (
    _rule("numbered-scheme", "scheme", rf"Đề án(?: số)? \d{{1,4}}{END}(?!/){_COUNTS}"),
    _rule(
        "numbered-resolution",
        "resolution",
        rf"(?:Nghị [Qq]uyết|NQ)(?: số)? {_NUMBER}(?:[-/]NQ[-/](?:TW|TƯ|TU|ĐU|HU|QU|CP|HĐND|ĐH)|/QH\d\d|"
        rf"/UBTVQH\d\d){END}",
    ),
    _rule(
        "party-resolution",
        "resolution",
        rf"Nghị [Qq]uyết(?: số)? \d{{1,4}}(?:-NQ/[A-ZĐ]{{1,6}}|(?= của Bộ Chính trị)){END}",
    ),
    _rule("resolution-by-number", "resolution", rf"Nghị [Qq]uyết(?: số)? \d{{1,3}}{END}(?![-/.,]\w){_COUNTS}"),
    _rule(
        "plenum-resolution",
        "resolution",
        r"Nghị quyết (?:Hội nghị )?(?:Trung ương|TW|TƯ) (?:lần thứ )?"
        r"(?:\d{1,2}|[IVX]{1,4}|[Bb]ảy|[Tt]ư|[Nn]ăm|[Ss]áu|[Tt]ám)(?:,? \(?[Kk]h[oó][áa] [IVX]+\)?)?(?!\w)",
    ),
    _rule(
        "congress-resolution",
        "resolution",
        rf"Nghị quyết Đại hội(?: (?:đại biểu )?Đảng bộ (?:tỉnh|thành phố|xã|phường|huyện)(?: {PROPER})?)?"
        r"(?: lần thứ [IVXL]+| [IVXL]+| đại biểu| toàn quốc)+"
        rf"(?: (?:của Đảng|(?:của )?Đảng bộ (?:tỉnh|thành phố|xã|phường|huyện)(?: {PROPER})?))?",
    ),
    _rule(
        "numbered-plan",
        "plan",
        rf"(?:Kế hoạch|Chương trình|Đề án)(?: phối hợp| hành động)?(?: số)? ?{_NUMBER}[/-][A-ZĐƯ][A-Za-zĐƯ]{{1,9}}"
        rf"(?:[-/][A-ZĐƯ][A-ZĐƯ]{{0,9}}){{0,3}}{END}",
    ),
    _rule(
        "plan-of-a-body",
        "plan",
        r"Kế hoạch(?: hành động| hoạt động) của Ủy ban Quốc gia về chuyển đổi số(?: năm 20\d\d)?",
    ),
    _rule(
        "plan-for-a-programme",
        "plan",
        rf"Kế hoạch (?:triển khai|thực hiện) (?:Đề án(?: số)? \d{{1,4}}|Nghị quyết(?: số)? {_NUMBER}(?:-NQ/TW)?)"
        rf"(?: [^.,;:\n()“”]{{1,60}}?)?{_PERIOD}",
    ),
    _rule(
        "with-a-period",
        "programme",
        rf"(?<!Sở )(?<!Bộ )(?<!Ban )(?<!Vụ )(?<!Phòng )"
        rf"(?:Kế hoạch|Chương trình|Đề án|Chiến lược|Dự án) "
        rf"(?!\d|và |số (?!hóa)|của |năm |công tác |giám sát ){_OPEN_TITLE}{_PERIOD}",
    ),
    _rule(
        "plan-for-a-law",
        "plan",
        rf"Kế hoạch (?:triển khai )?(?:thi hành|thực hiện) (?:Luật|Bộ luật) {_OPEN_TITLE}(?:{_PERIOD}|{_CLAUSE_ENDS})",
    ),
    _rule(
        "scheme-of-millions",
        "scheme",
        rf"Đề án (?:{_ANY_WORD} ){{0,6}}?(?:\d{{1,2}}|một) triệu {_OPEN_TITLE}(?:{_PERIOD}|{_CLAUSE_ENDS})",
    ),
    _rule("with-a-proper-name", "scheme", rf"Đề án {_PROPER_TITLE}"),
    _rule("plan", "plan", "Kế hoạch ", rf"{_WHERE}?{_PERIOD}"),
    _rule(
        "target-programme",
        "programme",
        r"(?:Các )?[Cc]hương trình (?:[Mm]ục tiêu [Qq]uốc gia|MTQG) (?:về )?",
        f"{_PERIOD}?",
    ),
    _rule("programme", "programme", "Chương trình ", rf"{_WHERE}?{_PERIOD}?"),
    _rule("programme-by-number", "programme", rf"Chương trình (?:\d{{2,4}}[a-z]?{END}(?![-/]\w){_COUNTS}|OCOP{END})"),
    _rule(
        "strategy-for",
        "strategy",
        rf"Chiến lược (?:quốc gia|phát triển|hội nhập|bảo vệ) {_OPEN_TITLE}(?:{_PERIOD}|{_CLAUSE_ENDS})",
    ),
    _rule("strategy", "strategy", "Chiến lược ", rf"{_WHERE}?{_PERIOD}?"),
    _rule("scheme", "scheme", "Đề án ", rf"{_WHERE}?{_PERIOD}?"),
    _rule(
        "quoted-title",
        "scheme",
        r"(?:Đề án|Chương trình|Chiến lược|Kế hoạch) [“\"][^“”\"\n]{4,160}[”\"]" + f"{_PERIOD}?",
    ),
    _rule(
        "master-plan",
        "plan",
        rf"Quy hoạch (?:tỉnh|Thủ đô|thành phố|vùng|tổng thể quốc gia|[Đđ]iện lực quốc gia)(?: "
        rf"{SYLLABLE}){{0,4}}{_PERIOD}",
    ),
    _rule(
        "master-plan",
        "plan",
        rf"[Qq]uy hoạch (?:chung|phân khu|tổng thể)(?: xây dựng| phát triển)*"
        rf"(?: Thủ đô| (?:đô thị|thành phố|thị xã|khu đô thị|khu kinh tế) {SYLLABLE}(?: {SYLLABLE}){{0,3}}){_PERIOD}?",
    ),
    _rule(
        "master-plan",
        "plan",
        rf"(?<!Sở )(?<!Phòng )(?<!Viện )(?<!Vụ )(?<!Ban )Quy hoạch (?!tỉnh){_OPEN_TITLE}{_PERIOD}",
    ),
    _rule("power-plan", "plan", r"Quy hoạch [Đđ]iện VIII"),
    _rule(
        "database",
        "database",
        r"(?:[Cc]ơ sở dữ liệu|CSDL) quốc gia(?: về)? ",
        "",
    ),
    _rule(
        "database",
        "database",
        r"(?:[Cc]ơ sở dữ liệu|CSDL) (?:đảng viên|hộ tịch(?: điện tử)?|cán bộ, công chức, viên chức|đất đai quốc gia)",
    ),
    _rule("portal", "platform", rf"{_PORTAL}(?:(?: của)? (?:[Cc]hính phủ|Quốc hội|{PLACE})| quốc gia)"),
    _rule("portal", "platform", f"{_PORTAL}(?: của)? Bộ ", "", FIELDS),
    _rule("portal", "platform", r"[Cc]ổng (?:[Dd]ịch vụ công|DVC) (?:[Qq]uốc gia|trực tuyến)"),
    _rule("sharing-platform", "platform", r"[Nn]ền tảng tích hợp(?: và|,)? chia sẻ dữ liệu quốc gia"),
    _rule(
        "electronic-book", "service", r"(?:Sổ sức khỏe|Hồ sơ sức khỏe|Sổ tay đảng viên|Học bạ|học bạ) (?:điện tử|số)"
    ),
    _rule("information-system", "platform", "Hệ thống thông tin (?:về )?", "(?<=quốc gia)"),
    _rule(
        "information-system",
        "platform",
        rf"Hệ thống (?:thông tin|phần mềm) (?:giải quyết|quản lý|báo cáo|điều hành|theo dõi|phản ánh)"
        rf"(?: thủ tục hành chính| văn bản(?: và điều hành)?| {FIELD}){{0,3}}(?:{_WHERE}| quốc gia| Chính phủ)?",
    ),
    _rule(
        "named-platform",
        "platform",
        rf"{_PLATFORM} (?:số )?[“\"]?(?P<name>(?!{_OTHERS})(?:[a-z]{{1,2}}-?{UPPER}[A-Za-z]{{1,14}}|"
        rf"{UPPER}{LOWER}?{UPPER}[A-Za-z]{{1,14}}"
        rf"|{SYLLABLE}(?: {SYLLABLE}){{1,3}}|[A-Z][a-z]{{0,9}}-{SYLLABLE}(?: {SYLLABLE})?)){END}(?<!CNTT)",
    ),
    _rule("set-of-indexes", "index", rf"Bộ (?:chỉ số|tiêu chí) \d{{3,4}}{END}(?!/)"),
    _rule("index", "index", rf"(?:PAPI|PCI|PAR[ -]I(?:NDEX|ndex)|SIPAS|DTI|DDCI|GII|PGI|ICT Index|HDI|EGDI|PII){END}"),
    _rule("operations-centre", "platform", rf"(?:IOC|LGSP|NDXP|NGSP|VNeID|VNEID){END}"),
)

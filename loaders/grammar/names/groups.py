"""Rules for doers named only as a group (`12 bộ, ngành và 20 địa phương`), as worded."""

import re
from collections.abc import Callable

from loaders.grammar.names.body_rule import DEPARTMENT_TAIL
from loaders.grammar.names.named import Named
from loaders.grammar.names.rule import Rule, leftmost_longest
from loaders.grammar.names.vocabulary import LETTER, spaced
from loaders.language.openings import NUMBER, Opening

_LEVEL_WORD = (
    r"tỉnh|thành phố|thị xã|(?<=, )(?:thành|thị)(?! (?:viên|trấn))|thị trấn|huyện|quận|xã|phường|đặc khu|cấp|"
    r"thôn|ấp|khu phố|tổ dân phố"
)
_AUTHORITY = (
    r"bộ trưởng|trưởng ngành|"
    r"bộ(?! (?:đàm|phận|hồ sơ|máy|tài liệu|câu|tiêu chí|mã|chỉ số|công cụ|phim|đội|ảnh|thủ tục|luật))|"
    r"cơ quan ngang bộ|cơ quan thuộc Chính phủ|cơ quan báo chí|cơ quan, đơn vị|"
    r"cơ quan(?: chức năng| chuyên môn| quản lý nhà nước| tố tụng| [Tt]rung ương)?|"
    r"ban quản lý(?: dự án)?|ban điều hành|"
    r"ban(?! (?:chỉ đạo|quản lý))|ngành|sở|đoàn thể|địa phương|đơn vị(?: trực thuộc| thành viên| tư vấn| chức năng)?|"
    r"(?:huyện ủy|thành ủy|thị ủy|quận ủy|đảng ủy|đảng bộ)(?! (?-i:[A-ZĐ]))|chi bộ|cấp ủy(?: đảng)?|"
    r"chính quyền(?: địa phương| cơ sở)?|lực lượng(?: chức năng| vũ trang)?|phòng(?: chuyên môn| nghiệp vụ| chức năng)|"
    r"chi cục|cục|vụ(?! (?:việc|án))|viện|"
    r"trung tâm(?: y tế)?|trạm y tế|đồn biên phòng|hội đoàn thể|tổ chức chính trị - xã hội|tổ chức hội|"
    r"tổ chức đảng|tổ chức"
)
_OUTSIDE = (
    r"doanh nghiệp(?: nhà nước| công nghệ(?: số)?)?|tập đoàn|tổng công ty|công ty|ngân hàng(?: thương mại)?|"
    r"tổ chức tín dụng|hiệp hội|trường(?! hợp)(?: học| đại học)?|bệnh viện|"
    r"cơ sở (?:giáo dục|y tế|tôn giáo)(?: công lập)?|chủ đầu tư|chủ rừng|chủ hồ|nhà thầu|nhà mạng|cá nhân"
)
_ONE = rf"(?i:{_AUTHORITY}|{_OUTSIDE}|{_LEVEL_WORD})(?!{LETTER})(?! (?:ủy|viên|đoàn|hội chủ)(?!{LETTER}))"
# `các bộ ngành`, `các sở ban ngành`, `các quận huyện` go without commas too.
_SHORT = r"(?<=[ộởn] )(?:ban(?= ngành)|ngành)|(?<=uận )huyện|(?<=uyện )thị xã|(?<=xã )phường|(?<=ỉnh )thành(?: phố)?"
_MANY = rf"{_ONE}(?:(?:, và |, | và | - |/)(?:các |\d{{1,3}} )?{_ONE}| (?:{_SHORT})(?!{LETTER})){{0,8}}"
# What narrows a group down belongs to its words.
_NARROWED = (
    rf"(?: (?:trực thuộc(?: [Tt]rung ương| Bộ| Sở| tỉnh| Ủy ban)?|cấp (?:tỉnh|huyện|xã|bộ)(?:, cấp (?:huyện|xã))?|"
    rf"tuyến (?:tỉnh|huyện|xã)|"
    rf"(?:có )?liên quan|trên địa bàn(?: (?:tỉnh|thành phố))?|chức năng|[Tt]rung ương|Việt Nam|trong (?:cả nước|tỉnh)|"
    rf"ven (?:sông|biển)|miền núi|biên giới|phía (?:Bắc|Nam|Đông|Tây)|vùng \w+ \w+|hữu quan|(?:có )?thẩm quyền|"
    rf"(?:của )?(?:tỉnh|thành phố|phường|xã(?! hội))(?!{LETTER})(?! [A-ZĐ])|"
    rf"(?:chưa|đã) (?!ban hành)(?:\w+ ){{1,4}}?(?=phải ))){{0,2}}"
)
_HEADS = r"[Tt]hủ trưởng|[Ll]ãnh đạo|[Nn]gười đứng đầu|[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng(?= [Cc]ông an)"
_KIND = (
    rf"UBND|(?i:ủy ban nhân dân)|HĐND|[Cc]ông an|[Cc]ấp ủy|Đảng ủy|Đoàn Thanh niên|"
    rf"Hội (?:LHPN|Liên hiệp Phụ nữ|Phụ nữ|Nông dân|Cựu chiến binh|CCB|Khuyến học|Người cao tuổi)|"
    rf"Ban CHQS|Ban Chỉ huy [Qq]uân sự|"
    rf"(?i:cơ quan chức năng|lực lượng chức năng|ban điều hành|ban quản lý)|"
    rf"(?:[Ss]ở|Phòng)(?i:{DEPARTMENT_TAIL.pattern})|Phòng GD ?[&-]? ?ĐT"
)
# `UBND và Công an các huyện` are one group; `Sở Y tế và UBND các huyện` are two.
_KINDS = rf"(?=(?P<department>(?i:sở) )?)(?:{_KIND})(?:(?(department)(?!)) và (?:{_KIND}))?"
_FIRST_HEAD = "trưởng|thủ trưởng|lãnh đạo|người đứng|bí thư|chủ tịch|giám đốc"
_FIRST_KIND = "UBND|cấp ủy|ủy ban|HĐND|công an|đảng ủy|sở|đoàn thanh|hội|ban|phòng|cơ quan|lực lượng"
_COUNTED = r"(?:[Tt]ất cả |[Tt]oàn thể )?(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Nn]hững|(?:[Cc]ả )?(?:[Hh]ai|[Bb]a|[Bb]ốn)|\d{1,3})"


def _group(name: str, words: str, pattern: str) -> Rule[Named]:
    def produce(match: re.Match[str]) -> Named:
        return Named(match.start(), match.end(), "group", _as_worded(match[0]), f"group/{name}")

    made: Callable[[re.Match[str]], Named] = produce
    return Rule(f"group/{name}", Opening(words, rf"(?<![\d/.,-])(?<!tháng )(?<!quý )(?<!năm ){pattern}"), made)


RULES = (
    _group(
        "counted",
        f"{_FIRST_HEAD}|{_FIRST_KIND}|tất cả|toàn thể|các|mỗi|từng|những|hai|ba|bốn|cả|{NUMBER}",
        rf"(?:(?:{_HEADS}) )?(?:{_KINDS} (?:\(UBND\) )?)?{_COUNTED} {_MANY}{_NARROWED}",
    ),
    _group(
        "level",
        f"{_FIRST_HEAD}|chính quyền|cấp ủy|UBND|ủy ban|HĐND|đảng ủy",
        rf"(?:(?:{_HEADS}) )?(?:[Cc]hính quyền|[Cc]ấp ủy|UBND|HĐND|(?i:ủy ban nhân dân)|Đảng ủy) "
        rf"cấp (?:tỉnh|huyện|xã)(?:(?:,| và) cấp (?:huyện|xã))?(?!{LETTER})",
    ),
    _group(
        "of-levels",
        f"{_FIRST_HEAD}|UBND|ủy ban",
        rf"(?:(?:{_HEADS}) )?(?:UBND|(?i:ủy ban nhân dân)) (?:\(UBND\) )?(?:{_LEVEL_WORD})"
        rf"(?:, (?:{_LEVEL_WORD})){{1,3}}(?!{LETTER}){_NARROWED}",
    ),
)


def find_groups(text: str) -> list[Named]:
    """Every group of doers of a plain text."""
    return leftmost_longest(named for rule in RULES for named in rule.all(text))


def _as_worded(words: str) -> str:
    return re.sub(r"(?i:ủy ban nhân dân)(?: \(UBND\))?", "UBND", spaced(words))


def count_of(name: str) -> int | None:
    """How many members the words of a group count, when they count just one kind."""
    numbers = re.findall(r"\d+", name)
    return int(numbers[0]) if len(numbers) == 1 else None

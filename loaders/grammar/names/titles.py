"""Titles of public offices, ranks and forms of address, and the bodies that a title implies."""

import re
from dataclasses import dataclass

from loaders.grammar.names.vocabulary import END, LETTER, LEVEL, PROVINCE, SYLLABLE, spaced
from loaders.language.lexicon import one_of
from loaders.language.openings import Opening
from loaders.language.syllables import is_syllable
from loaders.reference.words import COUNTRIES, SURNAMES

_HEADS = [
    "tổng bí thư",
    "bí thư",
    "chủ tịch",
    "chủ tịch nước",
    "thủ tướng",
    "bộ trưởng",
    "thứ trưởng",
    "thống đốc",
    "tổng thanh tra",
    "tổng kiểm toán nhà nước",
    "tổng kiểm toán",
    "chủ nhiệm",
    "giám đốc",
    "tổng giám đốc",
    "cục trưởng",
    "tổng cục trưởng",
    "chi cục trưởng",
    "vụ trưởng",
    "viện trưởng",
    "chánh án",
    "hiệu trưởng",
    "hiệu phó",
    "chỉ huy trưởng",
    "chính ủy",
    "tư lệnh",
    "tham mưu trưởng",
    "tổng tham mưu trưởng",
    "chủ nhiệm tổng cục chính trị",
    "tổng thư ký",
    "tổ trưởng",
    "tổ phó",
    "đội phó",
    "chỉ huy phó",
    "trạm trưởng",
    "đại đội trưởng",
    "tiểu đoàn trưởng",
    "trung đoàn trưởng",
    "sư đoàn trưởng",
    "bệnh viện trưởng",
    "ủy viên",
    "đại biểu quốc hội",
    "đbqh",
    "đại biểu hđnd",
    "đội trưởng",
    "đồn trưởng",
    "hạt trưởng",
    "kiểm toán trưởng",
    "tổng lãnh sự",
    "đại sứ",
    "tổng biên tập",
    "viện phó",
    "chính trị viên",
    "người phát ngôn",
    "trưởng thôn",
]
_SHORT = {
    "PCT": "Phó Chủ tịch",
    "UVBCT": "Ủy viên",
    "PGĐ": "Phó Giám đốc",
    "Phó GĐ": "Phó Giám đốc",
    "Phó CT": "Phó Chủ tịch",
    "Phó BT": "Phó Bí thư",
    "PBT": "Phó Bí thư",
    "BT": "Bí thư",
    "UV": "Ủy viên",
    "GĐ": "Giám đốc",
    "PCN": "Phó Chủ nhiệm",
    "CT": "Chủ tịch",
    "TUV": "Tỉnh ủy viên",
    "ThUV": "Thành ủy viên",
    "HUV": "Huyện ủy viên",
    "ĐUV": "Đảng ủy viên",
    "ĐBQH": "Đại biểu Quốc hội",
}
_DEPUTY = r"(?:Phó|phó) (?:chi |tổng )?"
_UNIT_AHEAD = (
    r"(?= (?i:ban|bcđ|phòng|đoàn|công an|ca|bộ môn|khoa|tiểu ban|tổ|trạm|bqltt|văn phòng|thanh tra|thi hành án dân sự|"
    r"thuế(?= (?:tỉnh|tp|thành|cơ sở)))\b)"
)
_MEMBER = r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|tỉnh|thành|huyện|quận) ủy viên"
_MEMBER_OF = r"(?:BTV|TV|BCH|BCT|TW|TƯ|Trung ương)(?!\w)"
_SUFFIX = (
    r"(?: (?:[Tt]hường trực(?! Ban Bí thư)|chuyên trách|phụ trách(?! (?:lĩnh vực|khối|mảng|"
    r"trực tiếp|địa bàn|công tác|việc|phản biện))|"
    r"dự khuyết|thứ nhất|danh dự|lâm thời)| TT(?= [THĐUQHB]))?"
)
_FORMER = r"(?:[Nn]guyên|[Qq]uyền|[Cc]ố|[Tt]ân|Q\.) "
_DOUBLE = r"(?:[Bb]ộ trưởng|[Tt]hứ trưởng)(?:, | - | kiêm | )(?:Phó )?Chủ nhiệm"
# The bracket after a deputy's name says whose deputy: a province's delegation, or a district in the provincial council.
_DEPUTY_OF = (
    rf"{SYLLABLE}(?: {SYLLABLE}){{1,3}} \((?:(?P<national>[Đđ]oàn|ĐBQH|{PROVINCE}|"
    rf"(?:TP\.? ?|[Tt]hành phố )(?:HCM|Hồ Chí Minh|Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ))|"
    rf"(?:[Đđ]ơn vị |[Tt]ổ (?:đại biểu )?)?(?:{LEVEL}|số \d)|[Tt]ổ (?:đại biểu )?{SYLLABLE})"
)
_TITLE = Opening(
    f"nguyên|quyền|cố|tân|Q.|phó|đoàn|thành viên|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|trưởng|chánh|"
    "thường trực|đại biểu|ĐB|GĐ|BT|UV|UVBTV|UVTV|UVBCH|UVBCT|UVTW|UVTƯ|"
    f"{'|'.join((*_HEADS, *_SHORT))}",
    rf"(?<![\d/])(?<!oàn )(?<!Ban )(?P<former>{_FORMER})?(?P<title>{_DOUBLE}(?= (?:VP|Văn phòng|UB|"
    rf"Ủy ban))|"
    rf"{_MEMBER}|[Đđ]ại biểu(?= (?:HĐND|Hội đồng [Nn]hân dân) {LEVEL})|"
    rf"(?:{_DEPUTY})?(?i:{one_of(_HEADS)}){END}{_SUFFIX}|(?:[Pp]hó )?(?:[Tt]rưởng|"
    rf"[Cc]hánh){_UNIT_AHEAD}|[Pp]hó (?=[Bb]an\b|Chánh)|"
    rf"Thường trực(?= Ban Bí thư)|(?<=: )[Tt]hành viên(?=[.;\n]|\Z)|(?P<deputy>[Đđ]ại biểu|ĐB)(?= {_DEPUTY_OF})|"
    rf"(?P<asking>[Đđ]ại biểu|ĐB)(?= {one_of(SURNAMES)}(?: {SYLLABLE}){{1,3}})|"
    rf"(?P<of_delegation>(?<=\()[Đđ]oàn(?= (?:tỉnh |TP\.? ?|thành phố )?{PROVINCE}\))|"
    rf"(?:[Đđ]ại biểu|ĐB)(?= [Đđ]oàn (?:tỉnh |TP\.? ?|thành phố )?{PROVINCE}))|(?:PCT(?: TT)?|PGĐ|"
    rf"[Pp]hó (?:GĐ|CT(?= [UH])|BT(?= [THQĐ]))|"
    rf"GĐ|PBT(?: TT)?|BT(?= [Đđ]ảng ủy| [THQ][a-zà-ỹ]{{2,4}} ủy)|"
    rf"CT(?= (?:UBND|HĐND|UB ?MTTQ|Hội))|PCN(?= [UV])|TUV|ThUV|HUV|ĐUV){END}(?!{LETTER})|UV(?=[. ]?{_MEMBER_OF}))",
)
_PORTFOLIO = (
    r"(?:(?:Bộ )?(?:Ngoại giao|Quốc phòng|Tài chính|Thương mại|Tư pháp|Kinh tế|Nội vụ|Y tế|Khoa học|Giáo dục|"
    r"Công nghiệp|Năng lượng|Giao thông|Môi trường|Nông nghiệp|An ninh|Văn hóa|Du lịch) )?"
)
# `nước Cộng hòa Dân chủ Nhân dân Lào`, `CHND Trung Hoa`, `Hợp chúng quốc Hoa Kỳ`.
_STATE = (
    r"(?:[Nn]ước )?(?:(?:Cộng hòa|CHDCND|CHND|CH|Vương quốc|Liên bang|Cộng sản|Hợp (?:chúng|chủng) quốc|Nhà nước)"
    r"(?: (?:Dân chủ|Nhân dân|Liên bang|Hồi giáo|[Xx]ã hội chủ nghĩa|Ả[ -][Rr]ập))* )?"
)
FOREIGN = re.compile(
    rf"(?:, [Cc]hủ tịch(?: nước)?)? {_STATE}{_PORTFOLIO}"
    rf"{one_of(COUNTRIES)}{END}(?! (?:chế|luật|y){END})"
)
# `Thủ tướng Lào`, `Phó Chủ tịch Quân ủy Trung ương Trung Quốc`, `Tổng Bí thư Đảng Nhân dân Cách mạng Lào`.
_ABROAD = re.compile(
    r"(?: (?:Quốc hội|Chính phủ|Quân ủy Trung ương|Tòa án nhân dân tối cao|Viện [Kk]iểm sát nhân dân tối cao|"
    r"(?:(?:Ban Chấp hành Trung ương|BCH (?:TW|T\.Ư)|Trung ương) )?Đảng"
    r"(?: (?:Cộng sản|Nhân dân|Cách mạng|Lao động))*))?"
    rf"{FOREIGN.pattern}"
)
_COUNCIL, _ASSEMBLY = re.compile("HĐND|Hội đồng [Nn]hân dân"), re.compile("Quốc hội|QH(?!\\w)")
_FOUNDER = re.compile(r" Hồ Chí Minh(?!\w)")
_OF_SOME = re.compile(r" (?:của )?(?:một|mấy|nhiều)(?!\w)")  # `giám đốc một hợp tác xã`
_DEPUTY_BEFORE = re.compile(r"(?:[Đđ]ại biểu|ĐB)(?!\w)[^.;\n]{0,80}\Z")
_IN_HIS_PARTY = re.compile(r"(?: (?:Bộ Chính trị|Trung ương Đảng|BCH TW|Ban Chấp hành Trung ương)[^,.;\n]{0,40})?, ")
_PLAIN_NAME = re.compile(rf" {_PORTFOLIO}(?:ông |bà )?(?P<name>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){{0,3}})(?!\w)")
RANK = (
    r"(?:(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tướng|tá|úy)|[Cc]huẩn đô đốc|[Pp]hó đô đốc|(?:GS|"
    r"PGS|TS|ThS|BS|CK|LS|KS|NGND|NGƯT|TTND|TTƯT)"
    r"(?:[.,]? ?-? ?(?:GS|TS|TSKH|ThS|BS|CKII|CKI))*\.?|[Gg]iáo sư|[Pp]hó [Gg]iáo sư|"
    r"[Tt]iến [sS][ĩỹ](?: khoa học)?|[Tt]hạc [sS][ĩỹ]|[Bb]ác [sS][ĩỹ])"
)
HONORIFIC = (
    r"(?:[Cc]ác )?(?:[Đđ]ồng chí|đ/c|Đ/c|Đ/C|đc|[Ôô]ng|[Bb]à(?! Rịa)|anh|chị|cô|chú|thầy|cụ|ngài|"
    r"(?<![^\W\d_] )(?:Anh|Chị|Cô|Chú|Thầy|Cụ|Ngài))"
)
ADDRESS = Opening(
    "đồng chí|đ/c|đc|ông|bà|anh|chị|cô|chú|thầy|cụ|ngài|các đồng|các đ|các ông|các bà|các anh|các chị|các thầy|"
    "các ngài|đại tướng|đại úy|thượng tướng|thượng úy|trung tướng|trung úy|thiếu tướng|thiếu úy|chuẩn đô|phó đô|"
    "phó giáo|giáo sư|tiến sĩ|thạc sĩ|bác sĩ|"
    "GS|PGS|TS|ThS|BS|CK|LS|KS|NGND|NGƯT|TTND|TTƯT",
    rf"(?:{HONORIFIC}|(?P<rank>{RANK}))(?=[ :.]|-(?=[A-ZĐ]))",
)

IMPLIED = {
    "thủ tướng": "Chính phủ",
    "phó thủ tướng": "Chính phủ",
    "tổng bí thư": "Ban Chấp hành Trung ương Đảng",
    "thống đốc": "Ngân hàng Nhà nước Việt Nam",
    "phó thống đốc": "Ngân hàng Nhà nước Việt Nam",
    "tổng thanh tra": "Thanh tra Chính phủ",
    "phó tổng thanh tra": "Thanh tra Chính phủ",
    "tổng kiểm toán": "Kiểm toán nhà nước",
    "tổng kiểm toán nhà nước": "Kiểm toán nhà nước",
    "phó tổng kiểm toán nhà nước": "Kiểm toán nhà nước",
    "tổng tham mưu trưởng": "Quân đội nhân dân Việt Nam",
    "phó tổng tham mưu trưởng": "Quân đội nhân dân Việt Nam",
    "chủ tịch nước": "Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    "phó chủ tịch nước": "Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    "đại biểu quốc hội": "Quốc hội",
    "đại biểu": "HĐND",
    "tỉnh ủy viên": "Tỉnh ủy",
    "thành ủy viên": "Thành ủy",
    "huyện ủy viên": "Huyện ủy",
    "quận ủy viên": "Quận ủy",
    "đảng ủy viên": "Đảng ủy",
}


_BOTH = {f"{first} Chủ nhiệm": f"{first}, Chủ nhiệm" for first in ("Bộ trưởng", "bộ trưởng")}
_SUFFIXES = re.compile(r" (?:thường trực|chuyên trách|phụ trách|dự khuyết)$")
# In a line that was all capitals.
_CAPITALISED = re.compile(
    r"(?<= )(?:Tịch|Tướng|(?<=Bí )Thư|Đốc|Nhiệm|Viên|Án|Lệnh|Ủy|Nước|Phòng|(?<=Bộ )Trưởng|(?<=Thứ )Trưởng|(?<=Cục "
    r")Trưởng|(?<=Vụ )Trưởng)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class FoundTitle:
    """A title in a plain text; `title` as written, `prefix` is nguyên, quyền, cố, tân or empty."""

    start: int
    end: int
    title: str
    prefix: str

    @property
    def key(self) -> str:
        """The title without prefix and suffix, for lookups."""
        return _SUFFIXES.sub("", self.title.lower())


def find_titles(text: str) -> list[FoundTitle]:
    """Every title in a plain text but those of other countries."""
    council = _is_questioned_in_council(text)
    found = [
        FoundTitle(m.start(), m.end(), _deputy(m) or _spelled(spaced(m["title"])), (m["former"] or "").strip().lower())
        for m in _TITLE.finditer(text)
        if council or not m["asking"]
    ]
    abroad = {t.start for t in found if _ABROAD.match(text, t.end) or _of_a_foreigner(text, t.end)}
    here = (t for t in found if t.start not in abroad and not _goes_on_abroad(text, t.end, abroad))
    return [title for title in here if not _means_nobody(text, title) and not _said_before(text, title)]


def _is_questioned_in_council(text: str) -> bool:
    """Whether `đại biểu Trần Văn Mẫu` sits in a People's Council: one is asked there, and the National Assembly not."""
    return "hất vấn" in text and _COUNCIL.search(text) is not None and _ASSEMBLY.search(text) is None


def _means_nobody(text: str, title: FoundTitle) -> bool:
    """`giám đốc một hợp tác xã`, and the country's founder, who holds no office today."""
    of_some = _OF_SOME.match(text, title.end)
    return of_some is not None or (title.key == "chủ tịch" and _FOUNDER.match(text, title.end) is not None)


def _said_before(text: str, title: FoundTitle) -> bool:
    """`đại biểu Trần Văn Mẫu (đoàn Hưng Yên)`: the bracket only says whose deputy it is."""
    in_brackets = text[title.start : title.end].lower() == "đoàn"
    return in_brackets and _DEPUTY_BEFORE.search(text, max(0, title.start - 90), title.start) is not None


def _goes_on_abroad(text: str, end: int, abroad: set[int]) -> bool:
    """`Ủy viên Bộ Chính trị, Thủ tướng Lào …`: both are titles of one foreigner."""
    gap = _IN_HIS_PARTY.match(text, end)
    return gap is not None and gap.end() in abroad


def _of_a_foreigner(text: str, end: int) -> bool:
    """`Bộ trưởng Ngoại giao John Example`: a name without marks, of words that are no Vietnamese syllables."""
    match = _PLAIN_NAME.match(text, end)
    words = match["name"].split() if match else []
    return bool(words) and words[0] not in SURNAMES and not all(map(is_syllable, words))


def _deputy(match: re.Match[str]) -> str:
    if match["of_delegation"]:
        return "Đại biểu Quốc hội"
    if match["asking"]:
        return "Đại biểu"
    if not match["deputy"]:
        return ""
    return "Đại biểu Quốc hội" if match["national"] else "Đại biểu"


def _spelled(title: str) -> str:
    title = _CAPITALISED.sub(lambda m: m[0].lower(), title)
    plain = title.removesuffix(" TT")
    if plain != title:
        return f"{_SHORT.get(plain, plain)} Thường trực"
    title = _BOTH.get(title, title)
    return _SHORT.get(title[:1].upper() + title[1:], title)

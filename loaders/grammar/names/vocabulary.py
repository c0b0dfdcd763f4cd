"""Pieces of patterns that several rules share: letters, syllables of names, levels of administration."""

from loaders.language.lexicon import one_of
from loaders.reference.places import PROVINCE_SPELLINGS

_LOWER = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz"
LOWER = f"[{_LOWER}ăčĕĭŏŭñ]"
UPPER = f"[{_LOWER.upper()}ĔĬŎŬ]"
LETTER = r"[^\W\d_]"

# One syllable of a proper name (Chính, H'Mông, Kđăm, BukSo), never an abbreviation in capitals; REST is all but its
# capital.
REST = rf"(?:{LOWER}{{0,7}}(?:(?<={LOWER})(?:{UPPER}{LOWER}{{1,7}}){{1,2}}|['’]{LETTER}{{1,7}})?)(?!{LETTER}|['’\d])"
SYLLABLE = rf"{UPPER}{REST}"
PROPER = rf"{SYLLABLE}(?: {SYLLABLE}){{0,3}}"

_HIGHLANDER = r"(?:H['’]|Y )"  # begins a person's name, and no place's: `H'Lan Ayun`, `Y Thanh Niê`
# What stands after `tỉnh` and is no name of it: `trình UBND tỉnh Đề án …`, `tham mưu UBND tỉnh Kế hoạch …`.
_A_PAPER = (
    r"(?:Đề (?:án|cương)|Kế hoạch|Quyết định|Nghị (?:quyết|định)|Phương án|Báo cáo|Tờ trình|Dự (?:thảo|án)|"
    r"Quy (?:chế|hoạch|định)|Chương trình|Hồ sơ|Chỉ thị|Công (?:văn|điện)|Thông báo|Danh mục|Đồ án|Bảng giá|"
    r"Bộ (?:tiêu chí|chỉ số|đơn giá)|Văn bản|Kết luận|Hướng dẫn)"
)
NO_PLACE = rf"(?:{_HIGHLANDER}|{_A_PAPER}(?!\w))"

PROVINCE_WORDS = "|".join((*PROVINCE_SPELLINGS, "TPHCM", "Hồ"))
PROVINCE = rf"(?:{one_of(PROVINCE_SPELLINGS)})(?!{LETTER})(?! Dương\b| Mười\b| Phủ\b)"
CITY = r"(?:[Tt]hành phố|TP\.?|Tp\.?)"
TOP_LEVEL = rf"(?:[Tt]ỉnh|{CITY})"
LOW_LEVEL = (
    r"(?:[Tt]hị xã|TX\.?|[Hh]uyện|[Qq]uận|[Tt]hị trấn|TT\.|[Xx]ã|[Pp]hường|P\.|Q\.|H\.|[Đđ]ặc khu|[Tt]hôn|[Bb]uôn|"
    r"[Ấấ]p|[Kk]hu phố)"
)
LEVEL = rf"(?:{TOP_LEVEL}|{LOW_LEVEL})"
LEVEL_WORDS = "tỉnh|thành phố|tp|thị xã|thị trấn|TX|huyện|H.|quận|Q.|TT.|xã|phường|P.|đặc khu|thôn|buôn|ấp|khu phố"
END = rf"(?!{LETTER}|\d)"

LEVEL_NAMES = {
    "tp": "thành phố", "tp.": "thành phố", "tx": "thị xã", "tx.": "thị xã", "tt.": "thị trấn",
    "p.": "phường", "q.": "quận", "h.": "huyện",
}  # fmt: skip


def level_name(word: str) -> str:
    """The full word for a level of administration (`TP.` is thành phố)."""
    lowered = word.lower()
    return LEVEL_NAMES.get(lowered, lowered)


def spaced(text: str) -> str:
    """`text` with single spaces."""
    return " ".join(text.split())

"""When two spellings mean the same: the normal form of names and numbers, and how far two wordings overlap."""

import re
import unicodedata
from collections import Counter

# Spellings that mean the same in administrative prose; in this order, for later ones rest on earlier ones.
_SAME = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        (r"\b(?:ủy|uỷ) ban nhân dân\b", "ubnd"),
        (r"\bhội đồng nhân dân\b", "hđnd"),
        (r"\b(?:ủy|uỷ) ban mặt trận tổ quốc\b", "ủy ban mttq"),
        (r"\bmặt trận tổ quốc\b", "mttq"),
        (r"\bmttq việt nam\b", "mttq"),
        (r"\b(?:ủy|uỷ) ban mttq\b", "mttq"),
        (r"\bthành phố\b", "tp"),
        (r"\btp\.\s*", "tp "),
        (r"\bthị xã\b", "tx"),
        (r"\btp hcm\b|\btphcm\b|\btp hồ chí minh\b", "tp hồ chí minh"),
        (r"\btt\s*&\s*tt\b|\btttt\b", "thông tin và truyền thông"),
        (r"\bkh\s*&\s*đt\b", "kế hoạch và đầu tư"),
        (r"\bkh\s*&\s*cn\b", "khoa học và công nghệ"),
        (r"\btn\s*&\s*mt\b", "tài nguyên và môi trường"),
        (r"\bgd\s*&\s*đt\b", "giáo dục và đào tạo"),
        (r"\bnn\s*&\s*ptnt\b", "nông nghiệp và phát triển nông thôn"),
        (r"\blđ\s*-?\s*tb\s*(?:&|và)?\s*xh\b", "lao động - thương binh và xã hội"),
        (r"\bbtv\b|\bban thường vụ\b", "btv"),
        (r"\b(?:ủy|uỷ) viên ban thường vụ\b", "ủy viên btv"),
        (r"\bubtv\b", "ủy viên btv"),
        (r"\bbch\b|\bban chấp hành\b", "bch"),
        (r"\btw\b|\btrung ương\b", "trung ương"),
        (r"\bpct\b", "phó chủ tịch"),
        (r"\bnghị quyết số\b", "nghị quyết"),
        (r"\b(nghị quyết \d+) - nq/trung ương\b", r"\1"),
        (r"\bphát thanh - truyền hình\b|\bpt - th\b", "phát thanh và truyền hình"),
        (r"\bcđs\b", "chuyển đổi số"),
        (r"\bubqg\b", "ủy ban quốc gia"),
    )
)
_NEW_TONE = dict(
    zip(
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"],
        ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"],
        strict=True,
    )
)
_OLD_TONE = re.compile(rf"(?<!q)(?:{'|'.join(_NEW_TONE)})(?!\w)")
_MARKS = re.compile(r"""[“”"'’,;:()\s]+""")
_DASH = re.compile(" ?[-–] ?")


def normal(name: str | None) -> str:
    """The form in which two spellings of one name are equal: case, tone placement, marks, usual abbreviations."""
    text = unicodedata.normalize("NFC", name or "").lower()
    text = _OLD_TONE.sub(lambda old: _NEW_TONE[old[0]], text)
    text = _plain(_DASH.sub(" - ", _MARKS.sub(" ", text))).strip(" .-")
    for pattern, spelling in _SAME:
        text = pattern.sub(spelling, text)
    return _plain(text)


def number(value: float | str) -> str:
    """The form in which 1234.5, "1.234,50" and "trên 1.234,5" are equal."""
    if not isinstance(value, str):
        return repr(value).removesuffix(".0")
    digits = re.sub(r"[^\d,./–-]", "", value)
    digits = re.sub(r"\.(?=\d{3}\b)", "", digits).replace(",", ".")
    whole, point, decimals = digits.rpartition(".")
    if point and decimals.isdecimal():
        digits = whole + point + decimals.rstrip("0")
    return digits.rstrip(".")


def words(text: str) -> Counter[str]:
    """How often each word of `text` stands in it, in normal form."""
    return Counter(re.findall(r"\w+", normal(text)))


def overlap(one: Counter[str], other: Counter[str]) -> float:
    """The share of the shorter wording's words that the longer one holds too, 0 to 1."""
    shorter = min(one.total(), other.total())
    return (one & other).total() / shorter if shorter else 0.0


def _plain(text: str) -> str:
    return " ".join(text.split())

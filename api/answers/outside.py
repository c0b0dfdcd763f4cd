"""Which questions ask for what no source here tells: the weather, prices, and opinions of somebody."""

import re

from loaders.language.unaccented import unaccented

_ASKED = (
    r"\bthời tiết\b|\bgiá (?:vàng|xăng|đô|cổ phiếu|điện|nhà|đất|heo|lúa|cà phê)\b|\btỷ giá\b|chứng khoán|xổ số|bóng đá|"
    r"\btheo (?:bạn|anh|chị|em|mày)\b|\b(?:giỏi|tốt|xấu) (?:không|hơn|nhất)\b|\bnên (?:bầu|chọn|tin) ai\b"
)
_PATTERNS = {True: re.compile(unaccented(_ASKED)), False: re.compile(_ASKED)}


def outside(text: str) -> bool:
    """Whether `text`, in lower case, asks for something of the kind."""
    return bool(_PATTERNS[text.isascii()].search(text))

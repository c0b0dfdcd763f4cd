"""What stands around a text on its page: credits, source lines, lists of other articles, comments, footers."""

import re
from functools import lru_cache

from loaders.language.openings import Opening

_WHOSE = (
    r"Ảnh|Nguồn(?: tin| ảnh)?|Tin(?:,? (?:bài|ảnh|và ảnh))*|Bài(?:,? ảnh| và ảnh)?|Thực hiện|"
    r"Clip|Video|Đồ họa|Biên tập|PV"
)
_PRESS = r"Truyền hình|Báo|Tạp chí|Cổng (?:[Tt]hông tin điện tử|TTĐT)|Trang thông tin"
_CREDITS = (
    Opening(_WHOSE, rf"(?:{_WHOSE}) ?: ?(?:https?://\S{{1,200}}|[^\n.:;]{{1,40}}(?=[\n.|)]|\Z))"),
    Opening(_PRESS, rf"(?:{_PRESS}) (?=[A-ZĐ])(?:[^\n,.;]{{1,40}})(?=\n|\Z|\))"),
    Opening("TTXVN|TXVN|VGP", r"(?:(?<=[-/] )|(?<=[-/(]))(?:TTXVN|TXVN|VGP)(?!\w)"),
    re.compile(r"\((?:(?<![^\n]\()|(?<=[.!?…] \())(?:Theo [^()\n]{1,60}|[A-ZĐ0-9]{2,12})\)(?=[ \t]*(?:[-\n]|\Z))"),
)
# What begins a line is looked for behind the end of the line before, which the engine finds quickly.
_FOOTERS = r"©|Bản quyền|Cơ quan chủ quản|Tags?:|Từ khóa|Đường dây nóng|Hotline|Trang chủ|Copyright|Quảng cáo"
_LINE = re.compile(rf"\n[ \t>»›-]*(?:{_FOOTERS})[^\n]*|\n[ \t]*>>[^\n]*")
_OTHER_ARTICLES = (
    r"các tin khác|tin liên quan|tin cùng chuyên mục|cùng chuyên mục|đọc thêm|xem thêm|tin mới|tin nổi bật|"
    r"bài viết liên quan|có thể bạn quan tâm|bạn có thể quan tâm|liên kết website|ý kiến bạn đọc|tin đọc nhiều|"
    r"(?:những |các )?tin (?:mới|cũ) hơn"
)
_SECTION = re.compile(rf"\n[ \t>»-]*(?:(?i:{_OTHER_ARTICLES})(?=[\s:“\"(|]|\Z)|(?i:bình luận) ?(?=\(|\n|\Z))")


# `Nơi nhận:` and the lines below it say who gets a copy of a paper.
_RECIPIENTS = re.compile(r"(?i)\n[ \t]*Nơi nhận[ \t]*:?[ \t]*(?=\n|\Z)")
_RECIPIENT = re.compile(r"(?m)^[ \t]*[-+•*–] ?[^\n]*")
_FOOT = 800  # characters of such a list


@lru_cache(maxsize=2)  # names and figures look at the margins of the same text
def margins(text: str) -> tuple[tuple[int, int], ...]:
    """The ranges of a plain text that belong to the page and not to the article, in text order."""
    found = [match.span() for pattern in _CREDITS for match in pattern.finditer(text)]
    lines = f"\n{text}"  # the first letter of a line has in `text` the offset of the line end before it
    found += [(line.start(), line.end() - 1) for line in _LINE.finditer(lines)]
    tail = next((section for section in _SECTION.finditer(lines) if 2 * section.start() > len(text)), None)
    for head in _RECIPIENTS.finditer(lines):
        found += [line.span() for line in _RECIPIENT.finditer(text, head.end() - 1, head.end() - 1 + _FOOT)]
    if tail:
        found.append((tail.start(), len(text)))
    return tuple(sorted(found))

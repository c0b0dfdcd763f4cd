"""Names of companies: no bodies of the State, but read so that their heads are not taken for officials."""

import re

from loaders.grammar.names.vocabulary import END, LETTER, PROPER, PROVINCE, SYLLABLE
from loaders.language.lexicon import one_of

COMPANY_HEAD = (
    r"(?:[Tt]ổng [Cc]ông ty|[Tt]ập đoàn|"
    r"(?:[Cc]ông ty|Cty)(?: (?:[Cc]ổ phần|CP|TNHH))?(?: (?:MTV|[Mm]ột thành viên))?|CTCP|"
    r"Ngân hàng(?! [Nn]hà nước)|Hợp tác xã|HTX|Doanh nghiệp)"
)
COMPANY = (
    rf"(?:(?:{COMPANY_HEAD} )?(?:Viettel|VNPT|FPT|MobiFone|Mobifone|PVN|Petrovietnam|Vietcombank|BIDV|Agribank|"
    r"VinaPhone|CMC))"
)
# Only the first letter of a trade is a capital, and of a second one after it not even that: `Đầu tư thương mại Hà Mi`.
_TRADE = one_of(
    (
        "đầu tư", "thương mại", "xây dựng", "phát triển", "điện lực", "dịch vụ", "hàng không", "hàng hải", "đường sắt",
        "dầu khí", "hóa chất", "khoáng sản", "than", "công nghiệp", "bất động sản", "vận tải", "cao su", "thuốc lá",
        "cà phê", "lương thực", "giấy", "thép", "nông nghiệp", "lâm nghiệp", "môi trường", "đô thị", "nhà", "hạ tầng",
        "bảo hiểm", "viễn thông", "bưu chính", "quản lý", "khai thác", "cấp nước", "cấp thoát nước", "thoát nước",
        "cây xanh", "quản lý bay", "công viên", "truyền tải điện", "xăng dầu", "sản xuất", "xuất nhập khẩu",
        "xi măng", "dệt may", "cảng", "tư vấn", "thiết kế", "quân đội", "nước sạch", "chiếu sáng", "công ích",
        "vệ sinh", "du lịch", "cầu đường", "công trình giao thông", "công trình thủy lợi", "kinh doanh",
        "khai thác công trình thủy lợi", "công trình đô thị", "công trình công cộng", "đường cao tốc", "thủy sản",
        "chăn nuôi", "vật liệu xây dựng", "thủy điện", "nhiệt điện", "điện gió", "điện mặt trời", "thủy lợi",
        "thủy nông", "lọc hóa dầu", "dược phẩm", "thực phẩm",
    )
)  # fmt: skip
_MORE = rf"(?: (?:{_TRADE})(?!{LETTER}))"
_TRADES = rf"(?=[A-ZĐ])(?i:{_TRADE})(?!{LETTER}){_MORE}{{0,2}}"
_TRADE_OF = rf"(?:{_TRADE})(?!{LETTER}){_MORE}?(?= [A-ZĐ])"
_JOINED = r"(?: và | - | & |, | )"
_NAME = rf"(?:[A-Z]{{2,}}\w{{0,12}}|{SYLLABLE}(?: {SYLLABLE}){{1,3}} {PROVINCE}|{PROPER})"
COMPANY_TAIL = re.compile(
    rf" (?:{_TRADE_OF} {_NAME}|{_TRADES}(?:{_JOINED}{_TRADES}){{0,5}}(?:(?: và {_TRADE_OF})?{_JOINED}{_NAME})?|"
    rf"{_NAME}){END}"
)

"""Rules for official documents that a text cites: kind, number, issuer and day."""

import re

from graph.model.facts import Instrument
from loaders.grammar.names.vocabulary import spaced
from loaders.language.openings import Opening
from loaders.language.plain import Plain

_KINDS = (
    r"Quyết định|Chỉ thị|Công điện|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|"
    r"Thông báo kết luận|Thông báo|Công văn|Kế hoạch|"
    r"Kết luận|Hướng dẫn|Tờ trình|Báo cáo|Luật|Pháp lệnh|Chương trình hành động|Văn bản|văn bản|Giấy mời|Quy định|Đề án"
)
_NUMBER = r"\d{1,5}(?:/20\d\d)?(?:/|-)(?:[A-ZĐƯ][A-Za-zĐƯ]{0,7}\d{0,2})(?:[-/&.][A-ZĐƯ][A-Za-zĐƯ]{0,9}\d{0,2}){0,3}"
_RULE = "instrument/cited"
_CITED = Opening(
    _KINDS,
    rf"(?P<kind>{_KINDS})(?: liên tịch)?(?: số:?)? ?(?P<number>{_NUMBER})(?!\w)"
    r"(?:,? (?:ban hành )?(?:ngày|ký ngày) (?P<d>\d{1,2})(?:/|-| tháng )(?P<m>\d{1,2})(?:/|-| năm )(?P<y>20\d\d))?",
)
ISSUERS = {
    "TTg": "Thủ tướng Chính phủ",
    "CP": "Chính phủ",
    "VPCP": "Văn phòng Chính phủ",
    "TW": "Ban Chấp hành Trung ương Đảng",
    "BCT": "Bộ Công Thương",
    "BYT": "Bộ Y tế",
    "BCA": "Bộ Công an",
    "BTC": "Bộ Tài chính",
    "BNV": "Bộ Nội vụ",
    "BTTTT": "Bộ Thông tin và Truyền thông",
    "BKHCN": "Bộ Khoa học và Công nghệ",
    "BGDĐT": "Bộ Giáo dục và Đào tạo",
    "BXD": "Bộ Xây dựng",
    "BTP": "Bộ Tư pháp",
    "BTNMT": "Bộ Tài nguyên và Môi trường",
    "BGTVT": "Bộ Giao thông vận tải",
    "VPTW": "Văn phòng Trung ương Đảng",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "UBTVQH15": "Ủy ban Thường vụ Quốc hội",
    "QH15": "Quốc hội",
    "BNNMT": "Bộ Nông nghiệp và Môi trường",
    "NHNN": "Ngân hàng Nhà nước Việt Nam",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
}
_SIGN_OF_ISSUER = re.compile(r"[-/]([A-ZĐƯ][A-Za-zĐƯ]*\d{0,2})$")


def find_instruments(read: Plain, unit: str | None) -> tuple[Instrument, ...]:
    """Every document cited with its number, once; `unit` is the People's Committee a bare `…-UBND` means."""
    found: dict[tuple[str, str], list[re.Match[str]]] = {}
    for match in _CITED.finditer(read.text):
        found.setdefault((match["kind"].lower(), match["number"]), []).append(match)
    return tuple(
        _instrument(index, kind, number, cited, read, unit)
        for index, ((kind, number), cited) in enumerate(found.items(), 1)
    )


def _instrument(
    index: int, kind: str, number: str, cited: list[re.Match[str]], read: Plain, unit: str | None
) -> Instrument:
    dated = next((m for m in cited if m["y"]), None)
    issued = f"{dated['y']}-{int(dated['m']):02}-{int(dated['d']):02}" if dated else None
    return Instrument(
        id=f"i{index}",
        kind=kind,
        number=spaced(number),
        issuer=_issuer(number, unit),
        issued=issued,
        rule=_RULE,
        evidence=tuple(read.span(m.start(), m.end()) for m in cited),
    )


def _issuer(number: str, unit: str | None) -> str | None:
    sign = _SIGN_OF_ISSUER.search(number)
    if not sign:
        return None
    return unit if sign[1] in ("UBND", "HĐND") and unit and sign[1] in unit else ISSUERS.get(sign[1])

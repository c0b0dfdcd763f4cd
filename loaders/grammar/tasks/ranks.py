"""Who stands above whom: nobody assigns a task upward, and nobody here assigns one to another country."""

import re
from collections.abc import Iterable

from graph.model.facts import Actor
from loaders.grammar.names.vocabulary import END, PROVINCE
from loaders.language.lexicon import one_of
from loaders.reference.places import COMMUNE_LEVELS, DISTRICT_LEVELS
from loaders.reference.words import COUNTRIES

# From the top down. A body or office not listed has no rank: what it asks of whom stays as the text says it.
_RANKS = tuple(
    re.compile(rf"(?:{names}){END}")
    for names in (
        r"Quốc hội|Ủy ban Thường vụ Quốc hội|Ban Chấp hành Trung ương|(?:Ủy viên )?Bộ Chính trị|"
        r"(?:Thường trực )?Ban Bí thư|Tổng Bí thư|"
        r"Chủ tịch nước|Chủ tịch Quốc hội",
        r"Chính phủ|(?:Phó )?Thủ tướng",
        r"Bộ(?! (?:Chỉ huy|đội|Tư lệnh))|Quân ủy Trung ương|(?:Bộ|Thứ) trưởng|Văn phòng Chính phủ|"
        r"Ngân hàng Nhà nước Việt Nam(?! -| [Cc]hi nhánh)|Thanh tra Chính phủ|Ủy ban Dân tộc|"
        r"Văn phòng Trung ương",
        r"(?:(?:Phó )?Bí thư[^,]{0,12} |Ban Thường vụ |Thường trực )?(?:Tỉnh|Thành) ủy",
        r"(?:(?:Phó )?Chủ tịch[^,]{0,12} )?(?:UBND|HĐND|Ủy ban MTTQ Việt Nam) (?:tỉnh|thành phố)|"
        r"Đoàn đại biểu Quốc hội",
        r"(?:(?:Phó )?Bí thư[^,]{0,12} |Ban Thường vụ |Thường trực )?(?:Huyện|Quận|Thị) ủy",
        r"(?:(?:Phó )?Giám đốc )?(?:Sở|Công an tỉnh)|Văn phòng Ban [Cc]hỉ (?:huy|đạo)[^,]{0,90} tỉnh|"
        r"(?:Tổng cục|Cục|Vụ)(?! trưởng)|"
        r"(?:(?:Phó )?Chủ tịch[^,]{0,12} )?(?:UBND|HĐND|Ủy ban MTTQ Việt Nam) (?:huyện|quận|thị xã)",
        r"(?:Phòng|Công an|Ban Chỉ huy Quân sự|Hạt|Hội)[^,]{0,60} (?:huyện|quận|thị xã)",
        r"(?:(?:Phó )?Bí thư[^,]{0,12} |Ban Thường vụ |Thường trực )?Đảng ủy (?:xã|phường|thị trấn|đặc khu)",
        r"(?:(?:Phó )?Chủ tịch[^,]{0,12} )?(?:UBND|HĐND|Ủy ban MTTQ Việt Nam) (?:xã|phường|thị trấn|đặc khu)",
        r"(?:Phòng|Công an|Trạm|Ban Chỉ huy Quân sự|Hội)[^,]{0,60} (?:xã|phường|thị trấn|đặc khu)",
    )
)
_OF_THE_NATION = 2  # the lowest rank of it
_OF_PLACES = (
    (6, re.compile(rf"(?:{'|'.join(DISTRICT_LEVELS)}) ")),
    (9, re.compile(rf"(?:{'|'.join(COMMUNE_LEVELS)}) ")),
    (4, re.compile(rf"{PROVINCE}$")),
)
_NO_RANK = len(_RANKS)
# Units and those who work in them, without a name: below whoever has a rank.
_UNITS = re.compile(
    r"(?:(?:các|từng|mỗi|những|toàn thể|lãnh đạo|cả|người đứng đầu|thủ trưởng)(?: các)? )*"
    r"(?:xã|phường|thị trấn|huyện|quận|địa phương|sở|ngành|đơn vị|cơ quan|phòng|ban|thôn|khu phố|trường|lực lượng|cấp|"
    r"cơ sở|hệ thống chính trị|chủ đầu tư|nhà thầu|UBND|Chủ tịch UBND (?:các )?(?:huyện|xã|phường)|mặt trận|"
    r"ủy ban MTTQ|(?:bí thư|chủ tịch|giám đốc) các|đoàn|chi cục|trung tâm|trạm|đội|hội|thanh tra|bệnh viện|công an|"
    r"bộ chỉ huy|ban chỉ huy)(?!\w)",
    re.IGNORECASE,
)
_STATE = re.compile(rf"(?<!\w)(?:UBND|Sở|Bộ|Cục|Chính phủ){END}")
_FRONT = re.compile(
    r"(?:(?:Ban Thường trực |Thường trực )?(?:Ủy ban )?(?:Trung ương )?(?:MTTQ|Mặt trận Tổ quốc)|"
    r"Hội (?:Nông dân|Liên hiệp|Cựu|Chữ thập|Khuyến học|Người)|(?:Tổng )?Liên đoàn Lao động|Công đoàn|Đoàn Thanh niên|"
    r"Trung ương Đoàn|(?:Tỉnh|Thành|Huyện) Đoàn|(?:các )?(?:tổ chức )?(?:hội, )?đoàn thể)",
    re.IGNORECASE,
)
_OF_DEPUTIES = re.compile(r"đại biểu|đbqh|(?:phó )?(?:trưởng )?đoàn (?:đại biểu|đbqh)", re.IGNORECASE)
_FOREIGN = re.compile(
    rf"(?:(?:tổng thống|ngoại trưởng|quốc vương|nhà vua|nữ hoàng|nhật hoàng|hoàng thân|hoàng hậu|thái tử)(?!\w)|"
    rf"(?:(?:các )?(?:nước|phía|quốc gia|chính phủ|bộ trưởng|thủ tướng) )?(?:{one_of(COUNTRIES)}|G20|G7|APEC|ASEAN|EU|"
    rf"WB|IMF|ADB|LHQ|UNESCO|WHO|Liên hợp quốc|Liên minh châu Âu|Ngân hàng Thế giới){END})",
    re.IGNORECASE,
)
# `Quốc hội Hà Lan`, `các doanh nghiệp Nhật Bản`; but `UBND xã Tân Mỹ`.
_OF_A_COUNTRY = re.compile(
    r"(?:(?:các|những|\d+) |Quốc hội|Chính phủ|Nghị viện|Thượng viện|Hạ viện|Duma|Đảng|Bộ|Tổng thống|Phía)"
    rf"(?!.*(?:xã|tỉnh|huyện)).{{0,60}}(?<!\w)(?:{one_of(COUNTRIES)})$"
)


def is_upward(by: Iterable[Actor], lead: Iterable[Actor]) -> bool:
    """Whether everybody asked stands above everybody who asks, as far as both have a rank."""
    asking, asked = ([_rank(actor) for actor in actors] for actors in (by, lead))
    return bool(asking and asked) and max(asked) < min(asking) < _NO_RANK


def asks_above(by: Iterable[Actor], lead: Iterable[Actor]) -> bool:
    """Whether somebody asked stands above everybody who asks, or is a ministry that another one asks."""
    asking, asked = list(by), list(lead)
    above = min(map(_rank, asked), default=_NO_RANK) < min(map(_rank, asking), default=0) < _NO_RANK
    return above or are_peers(asking, asked)


def outranks(by: Iterable[Actor], lead: Iterable[Actor], units: bool = True) -> bool:
    """Whether everybody asked surely stands below somebody who asks.

    Those without a name too with `units`, beside somebody ranked, or when the Government or a ministry asks.
    """
    asking, asked = ([_rank(actor) for actor in by], list(lead))
    top = min(asking, default=_NO_RANK)
    units = units or top <= _OF_THE_NATION or any(_rank(actor) < _NO_RANK for actor in asked)
    return top < _NO_RANK and bool(asked) and all(_is_below(actor, top, units) for actor in asked)


def is_of_the_front(by: Iterable[Actor], lead: Iterable[Actor]) -> bool:
    """Whether offices of the State ask the Front and mass organisations, which stand beside them and not below."""
    asking, asked = list(by), list(lead)
    of_the_state = all(any(_STATE.search(name) for name in actor.as_ or (actor.name,)) for actor in asking)
    return bool(asking and asked) and of_the_state and all(_FRONT.match(actor.name) for actor in asked)


def has_rank(by: Iterable[Actor]) -> bool:
    """Whether somebody holds an office, or is a body, that stands above others."""
    return any(_rank(actor) < _NO_RANK for actor in by)


def are_peers(by: Iterable[Actor], lead: Iterable[Actor]) -> bool:
    """Whether a ministry would give orders to another one, or to its head."""
    asking, asked = list(by), list(lead)
    apart = {actor.name for actor in asking}.isdisjoint(actor.name for actor in asked)
    ministries = bool(asking) and all(actor.kind == "body" and _rank(actor) == _OF_THE_NATION for actor in asking)
    return apart and ministries and min(map(_rank, asked), default=_NO_RANK) == _OF_THE_NATION


def is_deputy(actor: Actor) -> bool:
    """Whether somebody is known only as a deputy of an assembly: what deputies ask for is no order."""
    return bool(actor.as_) and all(_OF_DEPUTIES.match(office) for office in actor.as_)


def _is_below(actor: Actor, rank: int, units: bool) -> bool:
    own = _rank_of_place(actor) if actor.kind == "place" else _rank(actor)
    if own < _NO_RANK:
        return own > rank
    return units and is_unit(actor) and not is_foreign(actor)


def _rank_of_place(place: Actor) -> int:
    """As its People's Committee ranks."""
    return next((rank for rank, names_of in _OF_PLACES if names_of.match(place.name)), _NO_RANK)


def is_unit(actor: Actor) -> bool:
    """Whether words name offices, units or contractors of public works, by a name of theirs or not."""
    return actor.kind in ("group", "body") and _UNITS.match(actor.name) is not None


def is_foreign(actor: Actor) -> bool:
    """Whether words name another country, an organisation of countries or somebody of another country."""
    if actor.kind in ("group", "place") and _FOREIGN.match(actor.name):
        return True
    return actor.kind in ("group", "body") and _OF_A_COUNTRY.match(actor.name) is not None


def _rank(actor: Actor) -> int:
    names = actor.as_ or (actor.name,)
    return min(next((rank for rank, names_of in enumerate(_RANKS) if names_of.match(name)), _NO_RANK) for name in names)

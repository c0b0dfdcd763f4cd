"""Finding the names of bodies in a plain text: first words by rule, then purpose, parent and unit, then lists."""

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.grammar.names.body_lists import more_of_a_list
from loaders.grammar.names.body_names import MANY, POINTS_BACK, BodyName, FoundBody, Seat, of_the_party
from loaders.grammar.names.body_rule import PERSON_AFTER
from loaders.grammar.names.body_rules import RULES
from loaders.grammar.names.fields import spelled_out
from loaders.grammar.names.seats import follows_title, place_length, read_plain_seat, read_seat
from loaders.grammar.names.titles import FOREIGN, FoundTitle
from loaders.grammar.names.topics import OPEN_PURPOSE, PURPOSE
from loaders.grammar.names.vocabulary import END, LETTER, PROVINCE, SYLLABLE, UPPER, spaced
from loaders.language.lexicon import one_of
from loaders.language.openings import Opening
from loaders.reference.bodies import BODIES
from loaders.reference.words import SURNAMES

_FIRST = (
    r"Văn phòng|Đoàn|Bộ|Ban|BCH|BTV|BCĐ|BQL|BĐBP|BHXH|BV|Quân|Sư đoàn|UBND|UB|Ủy ban|HĐND|Hội|Tỉnh|Thành|Huyện|Quận|"
    r"Thị|TW|TƯ|Đảng|Chi bộ|Chi cục|Thường|TT|MTTQ|Mặt trận|Tổng|Liên đoàn|LĐLĐ|Công|CA|Tòa|TAND|Viện|VKSND|Kho bạc|"
    r"KBNN|Thanh tra|Bảo hiểm|Sở|Tổ|Tiểu|Cục|Vụ|Trung tâm|Phòng|Khoa|Trường|Đại học|Học viện|Bệnh viện|Đài|Quỹ|Nhà "
    r"trường|Báo|Tạp chí|Liên minh|PC02|PC04|PC06|PC07|PC08|"
    r"Đội|Trạm|Hạt|Đồn|Bảo tàng|Thư viện|Nhà hát|Hiệp hội|NHNN|NHCSXH|"
    r"Tập đoàn|HĐQT|HĐTV|Ngân hàng|Hợp tác xã|HTX|Doanh nghiệp|Cty|CTCP|Viettel|VNPT|FPT|MobiFone|Mobifone|PVN|"
    r"Petrovietnam|EVN|Thuế|Cảng vụ|Thi hành án|Hải quan|Kiểm toán|Dự trữ|"
    r"CMC|Vietcombank|BIDV|Agribank|VinaPhone|"
    r"bộ|sở|vụ|cục|ủy ban|Ủy Ban|thường vụ|QH|CDC|Cảnh sát|UBMTTQ|UBMTTQVN|đảng ủy|"
    r"hội đồng nhân|tỉnh ủy|thành ủy|huyện ủy|công an|"
    r"ban|phòng|khoa|Khu|Vườn|"
    r"văn phòng|đội|trường|nhà trường|công ty|tập đoàn|tổng công ty|đoàn đại|đoàn ĐBQH|tỉnh đoàn"
)
_CENTRAL_FIRSTS = {n.split(" ")[0] for b in BODIES if not b.place for n in (b.name, *b.aliases)}
_NAMED_FIRST = rf"(?<!{LETTER})(?<![\d/])(?<!\d-)(?<!{UPPER}-)(?=(?:{_FIRST}|{one_of(_CENTRAL_FIRSTS)}){END})"
_HEAD = re.compile(
    rf"{_NAMED_FIRST}|"
    rf"(?<=[ộứụ] trưởng)(?= {UPPER})|(?<=ục trưởng)(?= {UPPER})|"
    rf"(?<=hủ tịch)(?= (?:xã|phường|huyện|quận|tỉnh|thành phố|thị xã|TP)\b)"
)
_HEADS = Opening("|".join((_FIRST, *_CENTRAL_FIRSTS)), _NAMED_FIRST)
_AFTER_TITLE = Opening(
    "bộ trưởng|thứ trưởng|vụ trưởng|cục trưởng|chủ tịch|bí thư",
    rf"\w+ (?:trưởng(?= {UPPER})|thư(?= {PROVINCE})|tịch(?= (?:(?:xã|phường|huyện|quận|tỉnh|thành phố|thị xã|TP)\b|"
    rf"(?!Hồ Chí Minh){PROVINCE})))",
)
# Which rule sees its first word first: one look instead of one for every rule. The empty group that tells it stands
# last, so that the engine passes by heads that begin with another letter.
_ANY_RULE = re.compile("|".join(f"(?:{rule.head.pattern})(?P<r{index}>)" for index, rule in enumerate(RULES)))
_GENERIC = re.compile(
    r" (?:ở )?(?:(?:các|nhiều|một số|những|mỗi|từng|hai|ba)(?!\w)|"
    r"cấp (?=(?:huyện|quận|thị xã|xã|phường|cơ sở|trên|dưới|bộ|thành phố|trung ương|khu vực)\b))|/"
)
_GENERIC_LEVELS = re.compile(r"(?:,| và|/) ?(?:tỉnh|thành phố|thành|huyện|quận|thị|xã|phường|cấp)\b(?! ủy| đoàn)")
_POINTS_BACK = re.compile(
    rf"(?:Bộ|Sở|Ban Chỉ đạo|BCĐ|Ban|Ủy ban|Cục|Vụ|Trung tâm|Tổ [Cc]ông tác|Hội đồng|Viện|"
    r"Nhà trường|(?<=iệu trưởng )nhà trường|Bệnh viện|"
    rf"Học viện){END}"
    rf"(?! ?(?:trưởng|luật|mặt|máy)|(?!{PERSON_AFTER}) ?{UPPER}{LETTER})"
)
_ALSO_IN_NAMES = re.compile(
    rf"(?:Trường|Khoa|Phòng|Đoàn|Hội|Viện|Quân|Đài|Quỹ|Công|Bảo|Thanh|Thành|Vụ)(?: {UPPER}|(?! {LETTER}))"
)
_NAME_BEFORE = re.compile(rf"(?:(?P<names>(?:{SYLLABLE} ){{1,2}})|(?P<street>(?:[Đđ]ường|[Pp]hố|dãy) ))\Z")
_OF = re.compile(r",?(?: \([^()\n]{2,14}\))? (?:của |thuộc )?")
_BACK = re.compile(
    rf"(?:[Nn]hà trường|[Bb]ệnh viện|[Hh]ọc viện|Bộ|Sở|Ban|Ủy ban|Cục|Viện){END}(?! trưởng|(?!{PERSON_AFTER}) {UPPER})"
)
_OFFICE = re.compile(r"(?:[Vv]ăn phòng|[Tt]hanh tra)\Z")
_PARENT_AFTER_A_COMMA = (  # elsewhere; after a title
    ("Phòng Cảnh sát ", "Phòng An ninh ", "Phòng Tham mưu"),
    ("Phòng ", "Khoa ", "Vụ ", "Cục ", "Trung tâm "),
)
_NO_PARENT = ("Phòng ", "Khoa ", "Vụ ", "Trung tâm ", "Hạt ", "Trạm ", "Đội ", "Chi cục ", "Hội ", "Đoàn ")
_SECTIONS = ("Phòng ", "Vụ ", "Khoa ", "Đội ")
_SHORT_FORM = re.compile(r" \([A-ZĐƯ][A-ZĐƯ&.-]{1,9}\)(?= )")  # `Hội Nông dân (HND) tỉnh`
_DEEPEST = 3  # bodies named one inside the other: a section of a department of a province
_OF_THE_ASSEMBLY = " của Quốc hội"
_COMMITTEES_OF_THE_ASSEMBLY = ("Ủy ban", "Hội đồng Dân tộc")
_KEEPS_OF = frozenset({"Chính phủ", "Quốc hội", "Thủ tướng Chính phủ"})


def find_bodies(text: str, titles: Sequence[FoundTitle]) -> list[FoundBody]:
    """Every body named in a plain text outside its titles, lists taken apart, in text order."""
    found: list[FoundBody] = []
    end = 0
    taken = {offset for title in titles for offset in range(title.start, title.end)}
    named = [head.start() for head in _HEADS.finditer(text)]
    entitled = [title.end() for title in _AFTER_TITLE.finditer(text)]
    entitled += [title.end for title in titles if text[title.end : title.end + 1].isalpha()]  # `UVBTV`
    for start in sorted({*named, *entitled}):
        if start < end or start in taken or _in_a_name(text, start):
            continue
        body = read_body(text, start) or _points_back(text, start)
        if body and body.name and body.name.needs == "party" and not body.name.seat and _follows_many(text, start):
            continue
        for item in more_of_a_list(text, start, body):
            end = max(end, item.end)
            if item.name or item.head:
                found.append(item)
    return found


def _follows_many(text: str, start: int) -> bool:
    """Whether the words are of many bodies: `các huyện ủy`."""
    return text.endswith(("ác ", "ỗi ", "ừng "), max(0, start - 4), start)


def _in_a_name(text: str, start: int) -> bool:
    """Whether the word is part of a person's name (`Lê Khoa Mẫu`) or of a street's (`đường Trường Sơn`)."""
    if not _ALSO_IN_NAMES.match(text, start):
        return False
    before = _NAME_BEFORE.search(text, max(0, start - 24), start)
    return before is not None and (before["street"] is not None or not SURNAMES.isdisjoint(before["names"].split()))


def read_body(text: str, pos: int, after_title: bool | None = None, depth: int = 0) -> FoundBody | None:
    """The body named at `pos`, with its purpose, parent and unit; one without name or head stands for many bodies."""
    head = _ANY_RULE.match(text, pos)
    first = int(head.lastgroup.removeprefix("r")) if head and head.lastgroup else len(RULES)
    for rule in RULES[first:]:
        begun = rule.at(text, pos)
        if begun:
            name, end = begun
            start = pos + 1 if text[pos] == " " else pos
            titled = follows_title(text, start) if after_title is None else after_title
            whole = _rest(text, titled, name, end, depth)
            return FoundBody(start, whole[1], rule.name, whole[0]) if whole else FoundBody(start, end, MANY, None)
    return None


def _rest(text: str, after_title: bool, name: BodyName, end: int, depth: int) -> tuple[BodyName, int] | None:
    if name.needs in ("unit", "province") and _GENERIC.match(text, end):
        return None
    if name.kind in ("central", "ministry") and FOREIGN.match(text, end):
        return None
    if text.startswith(_OF_THE_ASSEMBLY, end) and name.core.startswith(_COMMITTEES_OF_THE_ASSEMBLY):
        return replace(name, parts=(name.core + _OF_THE_ASSEMBLY,)), end + len(_OF_THE_ASSEMBLY)
    if name.kind == "committee" and not name.core.startswith("Hội đồng"):
        name, end = _purpose(text, after_title, name, end)
    if name.needs == "parent" or name.kind in ("committee", "party", "union", "front", "agency"):
        parent = _parent(text, end, after_title, name.core.startswith(_PARENT_AFTER_A_COMMA[after_title]), depth)
        parent = parent or _in_brackets(text, end, name)
        if parent:
            joined = f"{name} của" if str(parent.name) in _KEEPS_OF and "của" in text[end : parent.start] else None
            begun = replace(name, parts=(joined,)) if joined else name
            return begun.with_part(parent.name), parent.end  # type: ignore[arg-type]
    if name.kind in ("school", "hospital", "department") and after_title and not name.parent:
        name, end = _without_person(name, end)
    if name.kind == "school" and name.needs == "nothing":
        return name, end
    if name.needs == "nothing" and name.kind != "committee":
        return name, end
    return _seat(text, after_title, name, end)


def _without_person(name: BodyName, end: int) -> tuple[BodyName, int]:
    """`Hiệu trưởng Trường Đại học Sông Trăng` + a person's name: the name is no part of the school's."""
    words = name.core.split(" ")
    if name.core.endswith("Hồ Chí Minh"):
        return name, end
    first = next((i for i in range(2, len(words)) if all(w.istitle() for w in words[i:])), len(words))
    own = words[first:]
    length = place_length(own, after_title=True) if len(own) >= 3 else len(own)
    keep = first + (length or len(own))  # a school may be called after a person
    core = " ".join(words[:keep])
    return replace(name, parts=(core, *name.parts[1:])), end - (len(name.core) - len(core))


def _purpose(text: str, after_title: bool, name: BodyName, end: int) -> tuple[BodyName, int]:
    """`tỉnh` and `về thực hiện Nghị quyết 57` of a steering committee, in the order of the text."""
    seat = read_seat(text, end, after_title)
    if seat and PURPOSE.match(text, seat[1]):
        name, end = name.with_part(seat[0]), seat[1]
    purpose = PURPOSE.match(text, end)
    purpose = max(purpose, OPEN_PURPOSE.match(text, end), key=lambda m: m.end() if m else -1)
    return (name.with_part(spelled_out(spaced(purpose[0]))), purpose.end()) if purpose else (name, end)


def _parent(text: str, end: int, after_title: bool, of_a_section: bool, depth: int) -> FoundBody | None:
    """The body that stands after a name as the one it belongs to; a section (Phòng) may have it after a comma."""
    of = _OF.match(text, end) if depth < _DEEPEST else None
    if not of or (of[0].startswith(",") and not of_a_section) or not _HEAD.match(text, of.end()):
        return None
    parent = read_body(text, of.end(), after_title, depth + 1) or _meant_before(text, of)
    if parent and parent.name and of[0].startswith(",") and parent.name.core.startswith(_NO_PARENT):
        return None  # the next item of a list
    return parent if parent and parent.name and (parent.name.kind != "committee" or "của" in of[0]) else None


def _in_brackets(text: str, end: int, name: BodyName) -> FoundBody | None:
    """`Phòng Tham mưu (Công an tỉnh Mây Ngàn)`: of a section the bracket tells the body it belongs to."""
    if not name.core.startswith(_SECTIONS) or not text.startswith(" (", end):
        return None
    parent = read_body(text, end + 2, after_title=False, depth=1)
    closed = parent is not None and parent.name is not None and text.startswith(")", parent.end)
    return replace(parent, end=parent.end + 1) if parent and closed else None


def _meant_before(text: str, of: re.Match[str]) -> FoundBody | None:
    """`Văn phòng Bộ`, `Vụ Pháp chế của Bộ`: a parent named before, which naming.py looks up."""
    back = _BACK.match(text, of.end())
    bare = of[0] == " " and back is not None and not back[0].endswith("hà trường")
    if not back or (bare and not _OFFICE.search(text, max(0, of.start() - 9), of.start())):
        return None
    return FoundBody(of.end(), back.end(), POINTS_BACK, BodyName((back[0],), POINTS_BACK))


def _seat(text: str, after_title: bool, name: BodyName, end: int) -> tuple[BodyName, int] | None:
    found = None if name.seat else read_seat(text, end, after_title)
    short = _SHORT_FORM.match(text, end) if not found and not name.seat else None
    found = read_seat(text, short.end(), after_title) if short else found
    if not found and name.needs == "party" and not name.seat:
        found = read_plain_seat(text, end, after_title)
    if not found:
        return name, end
    seat, after = found
    if seat.name is None and name.needs in ("unit", "party") and _GENERIC_LEVELS.match(text, after):
        return None
    if name.needs == "nothing" and not seat.name and seat.level not in ("tỉnh", "thành phố", "xã", "phường", "huyện"):
        return name, end
    return name.with_part(_written(seat, name)), after


def _written(seat: Seat, name: BodyName) -> Seat:
    return of_the_party(seat) if name.needs == "party" and seat.name else seat


def _points_back(text: str, pos: int) -> FoundBody | None:
    match = _POINTS_BACK.match(text, pos)
    return FoundBody(pos, match.end(), POINTS_BACK, None, match[0]) if match else None

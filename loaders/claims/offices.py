"""Offices that each province has, by name without it: `sở y tế` of Sở Y tế tỉnh Điện Biên."""

import re
from collections.abc import Iterable, Iterator

from graph.model.facts import Actor
from loaders.claims.home_province import HomeProvinces
from loaders.language.letters import name_key
from loaders.language.lexicon import one_of
from loaders.reference.places import LOWER_LEVELS
from loaders.resolve.doers import OPEN

_HEADS = ("chủ tịch", "giám đốc", "trưởng ban", "cục trưởng", "chánh văn phòng", "chỉ huy trưởng", "bộ trưởng")
# Of these each province has one, also where neither a province nor `tỉnh` stands after the name.
_KINDS = (
    "sở", "ubnd", "hđnd", "công an", "bộ chỉ huy", "bộ đội biên phòng", "thanh tra", "văn phòng", "cục thuế",
    "cục thống kê", "kho bạc", "ban dân tộc", "ban tổ chức", "ban tuyên giáo", "ban nội chính", "ban dân vận",
    "ban quản lý", "chi cục",
)  # fmt: skip
_HEAD = re.compile(rf"(?:{one_of(map(name_key, _HEADS))}) (?=\S)")
_OF_A_PROVINCE = re.compile(rf"(?:{one_of(map(name_key, _KINDS))})(?!\w)")
_MINISTRY = re.compile(rf"bộ (?!{one_of(map(name_key, ('chỉ huy', 'đội', 'tư lệnh')))})")
_ANYWHERE = re.compile(r" (?:tỉnh|thành phố)$")
_UNNAMED_COMMUNE = re.compile(rf"(?<!\w)(?:{name_key(LOWER_LEVELS)})$")
_NOUN = r"(?:ngành|lực lượng|cơ quan)"
_SECTOR = re.compile(rf"(?:toàn (?=ngành))?{_NOUN} (?P<of>\S.*)")
# What a sector or a force is called by the offices that it has.
_FORCES = {
    name_key(sector): name_key(office)
    for sector, office in (
        ("công an", "công an"), ("biên phòng", "bộ chỉ huy bộ đội biên phòng"), ("quân sự", "bộ chỉ huy quân sự"),
        ("quân đội", "bộ chỉ huy quân sự"), ("điện", "công ty điện lực"), ("điện lực", "công ty điện lực"),
    )
}  # fmt: skip
_SECTOR_NAMED = re.compile(rf"(?<!\w){_NOUN} (?P<of>\w+ \w+)(?!\w)")
_FIELD = 3  # words of `sở giao thông`
_OFFICES_OF_A_SECTOR = tuple(map(name_key, ("sở", "bộ", "chi cục", "cục")))
_FIRST_FIELD = re.compile(r"(?P<first>sở [^,-]+?)(?: và |, | - ).+")


def of_any_commune(name: str) -> bool:
    """Whether it is a body of a district or commune that is not named: `UBND xã`, `Chủ tịch UBND huyện`."""
    return _UNNAMED_COMMUNE.search(name_key(name)) is not None


def of_any_place(name: str) -> bool:
    """Whether it is a body of a province, district or commune that is not named: `UBND tỉnh`."""
    return of_any_commune(name) or _ANYWHERE.search(name_key(name)) is not None


def offices_of(actor: Actor, provinces: HomeProvinces) -> Iterator[str]:
    """The office of a body or its head, marked as open where the text does not tell the province; none of others.

    `Ngành y tế` is its department or its ministry, `lực lượng kiểm lâm` its sub-department; a department of several
    fields goes by the first of them too, as `ngành nông nghiệp` does.
    """
    name = name_key(actor.name)
    sector = _SECTOR.fullmatch(name)
    if actor.kind == "group" and sector:
        yield from (f"{office}{OPEN}" for office in _of_a_sector(sector["of"]))
    if actor.kind in ("body", "office"):
        name = _HEAD.sub("", name, count=1) if actor.kind == "office" else name
        bare = _without_province(name, provinces)
        if _MINISTRY.match(bare):
            yield bare
        elif bare != name or _OF_A_PROVINCE.match(bare) or _ANYWHERE.search(bare):
            yield from (f"{one}{'' if bare != name else OPEN}" for one in _called(_ANYWHERE.sub("", bare)))


def sectors_in(words: str, home: str) -> set[str]:
    """The offices of a province that words call by their sector: `ngành giao thông`, `cơ quan công an`."""
    fields = (found["of"] for found in _SECTOR_NAMED.finditer(name_key(words)))
    return {f"{office} @ {home}" for field in fields for office in _of_a_sector(field)}


def sector_keys(offices: Iterable[str], home: str) -> set[str]:
    """The keys of `sectors_in` by which offices can be meant: departments by the first two words of their field."""
    named = (office.removesuffix(OPEN).split(" ") for office in offices)
    return {f"{' '.join(words[:_FIELD] if words[0] == 'sở' else words)} @ {home}" for words in named}


def _of_a_sector(field: str) -> list[str]:
    force = _FORCES.get(field)
    return [force] if force else [f"{office} {field}" for office in _OFFICES_OF_A_SECTOR]


def _called(office: str) -> list[str]:
    several = _FIRST_FIELD.fullmatch(office)
    return [office, several["first"]] if several else [office]


def _without_province(name: str, provinces: HomeProvinces) -> str:
    for province in provinces.keys:
        if name.endswith(f" {name_key(province)}"):
            return name.removesuffix(f" {name_key(province)}")
    return name

"""Offices that each province has, by name without it: `sở y tế` of Sở Y tế tỉnh Điện Biên."""

import re
from collections.abc import Iterator

from graph.model.facts import Actor
from loaders.claims.home_province import HomeProvinces
from loaders.language.letters import name_key
from loaders.language.lexicon import one_of
from loaders.resolve.doers import OPEN

_HEADS = ("chủ tịch", "giám đốc", "trưởng ban", "cục trưởng", "chánh văn phòng", "chỉ huy trưởng", "bộ trưởng")
_KINDS = (
    "sở", "ubnd", "hđnd", "công an", "bộ chỉ huy", "bộ đội biên phòng", "thanh tra", "văn phòng", "cục thuế",
    "cục thống kê", "kho bạc", "ban dân tộc", "ban tổ chức", "ban tuyên giáo", "ban nội chính", "ban dân vận",
    "ban quản lý",
)  # fmt: skip
_HEAD = re.compile(rf"(?:{one_of(map(name_key, _HEADS))}) (?=\S)")
_OF_A_PROVINCE = re.compile(rf"(?:{one_of(map(name_key, _KINDS))})(?!\w)")
_MINISTRY = re.compile(rf"bộ (?!{one_of(map(name_key, ('chỉ huy', 'đội', 'tư lệnh')))})")
_SECTOR = re.compile(r"(?:toàn )?ngành (?P<of>\S.*)")
_ANYWHERE = re.compile(r" (?:tỉnh|thành phố)$")


def offices_of(actor: Actor, provinces: HomeProvinces) -> Iterator[str]:
    """The office of a body or its head, marked as open where the text does not tell the province; none of others.

    `Ngành y tế` is its department or its ministry.
    """
    name = name_key(actor.name)
    sector = _SECTOR.fullmatch(name)
    if actor.kind == "group" and sector:
        yield from (f"{office} {sector['of']}{OPEN}" for office in ("sở", "bộ"))
    if actor.kind in ("body", "office"):
        name = _HEAD.sub("", name, count=1) if actor.kind == "office" else name
        bare = _without_province(name, provinces)
        if _MINISTRY.match(bare):
            yield bare
        elif _OF_A_PROVINCE.match(bare):
            yield _ANYWHERE.sub("", bare) + ("" if bare != name else OPEN)


def _without_province(name: str, provinces: HomeProvinces) -> str:
    for province in provinces.keys:
        if name.endswith(f" {name_key(province)}"):
            return name.removesuffix(f" {name_key(province)}")
    return name

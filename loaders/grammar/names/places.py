"""Rules for administrative units named in a text."""

import re
from collections.abc import Iterator

from loaders.grammar.names.named import Named
from loaders.grammar.names.seats import dashed
from loaders.grammar.names.vocabulary import (
    LEVEL,
    LEVEL_WORDS,
    NO_PLACE,
    PROVINCE,
    PROVINCE_WORDS,
    SYLLABLE,
    UPPER,
    level_name,
    spaced,
)
from loaders.language.openings import Opening
from loaders.reference.places import PROVINCES, province_name

_PROVINCE = Opening(
    f"tỉnh|thành phố|TP|thủ đô|{PROVINCE_WORDS}",
    rf"(?:(?P<level>[Tt]ỉnh|[Tt]hành phố|TP\.?|"
    rf"Thủ đô) ?)?(?<!{UPPER}[a-zà-ỹ] )(?<!Thái )(?P<name>{PROVINCE})(?! {SYLLABLE})",
)
_UNIT = Opening(
    LEVEL_WORDS,
    rf"(?<!tác )(?P<level>{LEVEL}) ?(?P<name>(?!{NO_PLACE})(?:{SYLLABLE}(?: {SYLLABLE}){{0,2}}|"
    rf"(?<=ường )\d{{1,2}}))(?! {SYLLABLE}|-{UPPER})",
)
CITIES = frozenset(p.name for p in PROVINCES if "thành phố" in (p.kind, p.kind_before))
_PROVINCE_FIRST = re.compile(PROVINCE)
_MANY = ("các", "hai", "ba", "bốn", "năm")
_LISTED = ("huyện", "xã", "phường", "quận", "tỉnh")
_LIST = Opening(
    "|".join(f"{many} {level}" for many in _MANY for level in _LISTED),
    rf"(?i:{'|'.join(_MANY)}) (?P<level>{'|'.join(_LISTED)}):? (?P<names>{SYLLABLE}(?: {SYLLABLE}){{0,2}}(?:(?:, |"
    rf" và ){SYLLABLE}(?: {SYLLABLE}){{0,2}}){{1,30}})",
)
BARE_PROVINCE = "place/province-without-level"
_BARE_IS_A_PERSON = frozenset({"Hồ Chí Minh"})


def find_places(text: str) -> list[Named]:
    """Every place of a plain text; a province goes by its plain name, a lower unit with its level."""
    found = []
    for match in _PROVINCE.finditer(text):
        name, level = province_name(match["name"]), level_name((match["level"] or "").strip())
        if level == "thành phố" and name not in CITIES:
            continue  # the city, not the province of that name
        if level or (name not in _BARE_IS_A_PERSON and match["name"] != "HCM"):
            rule = "place/province" if level else BARE_PROVINCE
            found.append(Named(match.start(), match.end(), "place", name, rule, "province"))
    for match in _UNIT.finditer(text):
        level, name = level_name(match["level"]), spaced(match["name"])
        inside = _PROVINCE_FIRST.match(name)
        if inside and (inside.end() < len(name) or level == "tỉnh" or name in CITIES):
            continue  # a province, perhaps with a capital word that goes on
        if level == "tỉnh":
            found.append(Named(match.start(), match.end(), "place", name, "place/province", "province"))
        else:
            more = dashed(text, match.end(), name.split(" "), level)
            found.append(
                Named(match.start(), match.end() + len(more), "place", f"{level} {name}{more}", "place/unit", level)
            )
    for match in _LIST.finditer(text):
        found += _items(match)
    return found


def _items(match: re.Match[str]) -> Iterator[Named]:
    """The units of a list, the first one with the words that open it: `ba huyện Bác Ái, Thuận Nam và Ninh Hải`."""
    level, first = match["level"], match.start("names")
    for item in re.finditer(rf"{SYLLABLE}(?: {SYLLABLE})*", match["names"]):
        start, end = first + item.start(), first + item.end()
        name = province_name(item[0]) if level == "tỉnh" else f"{level} {item[0]}"
        kind = "province" if level == "tỉnh" else level
        yield Named(match.start() if start == first else start, end, "place", name, "place/list", kind)

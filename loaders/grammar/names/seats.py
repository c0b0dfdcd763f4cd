"""Reading the administrative unit inside a name, and telling it from a person's name that follows."""

import re

from loaders.grammar.names.body_names import Seat
from loaders.grammar.names.vocabulary import CITY, END, LETTER, LOW_LEVEL, NO_PLACE, PROVINCE, SYLLABLE, level_name
from loaders.reference.places import province_name
from loaders.reference.unit_names import known_length
from loaders.reference.words import SURNAMES

_RUN = rf"(?!{NO_PLACE}){SYLLABLE}(?: {SYLLABLE}){{0,7}}"
_SEAT = re.compile(
    rf" ?(?:của )?(?:(?P<cap>cấp )?(?P<level>[Tt]ỉnh|{CITY}|{LOW_LEVEL})"
    rf"(?:(?<=\.)|(?=HCM)|(?!{LETTER}| hội\b| ủy\b| trưởng\b))"
    rf"(?: {{0,2}}(?:(?P<province>{PROVINCE})|(?P<run>(?!Điện ?:){_RUN})|"
    rf"(?<!ỉnh )(?P<number>\d{{1,2}}){END}))?|(?P<bare>{PROVINCE}))"
)
_PLAIN = re.compile(rf" (?P<run>{_RUN})")
_DASHED = re.compile(rf" - (?P<run>{_RUN})")
_OFTEN_UNKNOWN = ("xã", "phường", "thị trấn")  # many were merged away before the lists that we have
_AFTER_TITLE = re.compile(
    r"(?:chủ tịch|bí thư|giám đốc|trưởng|phó|chánh|chánh án|ủy viên|chủ nhiệm|thường trực|chính ủy|tổ phó|hiệu phó|"
    r"đại biểu)\s$",
    re.IGNORECASE,
)


def read_seat(text: str, pos: int, after_title: bool) -> tuple[Seat, int] | None:
    """The unit named at `pos` (after a space) and where it ends; `after_title` says that a person may follow."""
    match = _SEAT.match(text, pos)
    if not match or match.end() == pos:
        return None
    if match["bare"]:
        return Seat("", province_name(match["bare"])), match.end()
    level = level_name(match["level"])
    if match["number"]:
        city = _city_after(text, match.end())  # `phường 1 Bảo Lộc`
        return Seat(level, match["number"] + city), match.end() + len(city)
    if match["province"]:
        return Seat(level, province_name(match["province"])), match.end()
    if not match["run"] or match["cap"]:
        return Seat(level), match.end("level")
    run = match["run"].split(" ")
    length = place_length(run, after_title, level)
    if length == 0:
        return Seat(level), match.end("level")
    name = " ".join(run[:length])
    name += dashed(text, match.start("run") + len(name), run[:length], level)
    return Seat(level, name), match.start("run") + len(name)


def dashed(text: str, pos: int, name: list[str], level: str) -> str:
    """What a dash adds to the name of a known unit: `phường Xuân Hương - Đà Lạt`."""
    match = _DASHED.match(text, pos) if level in _OFTEN_UNKNOWN else None
    whole = [*name, "-", *match["run"].split(" ")] if match else []
    return "".join(f" {word}" for word in whole[len(name) : known_length(whole, level)])


def _city_after(text: str, pos: int) -> str:
    """The known city that stands after the number of a ward, as part of its name."""
    match = _PLAIN.match(text, pos)
    run = match["run"].split(" ") if match else []
    return "".join(f" {word}" for word in run[: known_length(run, "thành phố")])


def read_plain_seat(text: str, pos: int, after_title: bool) -> tuple[Seat, int] | None:
    """The unit that a party committee names without its level (`Huyện ủy Krông Pắc`)."""
    match = _PLAIN.match(text, pos)
    length = place_length(match["run"].split(" "), after_title) if match else 0
    if not match or not length:
        return None
    name = " ".join(match["run"].split(" ")[:length])
    return Seat("", name), match.start("run") + len(name)


def place_length(run: list[str], after_title: bool, level: str = "") -> int:
    """How many of these capital syllables are the place: `Đà Lạt | Trần Văn Bình`, none in `Trần Văn Bình`."""
    known = known_length(run, level)
    if not known and len(run) == 1 and level:
        return 0  # the first word of the next sentence
    rest = len(run) - known
    if not after_title:
        return known or min(len(run), 3)
    if known and (rest == 0 or (rest > 1 and not _is_name_before(run, known))):
        return known
    if known > 1 and rest == 1 and run[0] not in SURNAMES:
        return known  # and the first word of the next sentence
    return _before_person(run, level)


def _is_name_before(run: list[str], known: int) -> bool:
    """Whether a known unit is rather how a person's name begins: `Lâm | Văn Mẫu`, `Hà Trung | Kiên Mẫu`."""
    follows = run[known] in SURNAMES and not (known == 1 and len(run) == 3)
    return run[0] in SURNAMES and not follows and len(run) <= 4


def _before_person(run: list[str], level: str) -> int:
    if run[0] in SURNAMES and (len(run) in (3, 4) or (len(run) == 2 and level not in _OFTEN_UNKNOWN)):
        return 0
    for index in range(1, len(run) - 1):
        if run[index] in SURNAMES and len(run) - index >= (3 if index == 1 else 2):
            return index
    return 0 if len(run) in (3, 4) else min(len(run), 2)  # the units of three words and more are known


def follows_title(text: str, start: int) -> bool:
    """Whether the words before `start` are a title, so that a person's name may stand after the body."""
    return bool(_AFTER_TITLE.search(text[max(0, start - 14) : start]))

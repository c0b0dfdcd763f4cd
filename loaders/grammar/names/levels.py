"""Places that go by their level alone (`đề nghị tỉnh sớm …`, `Xã phải …`): the one that the text named last."""

import re

from graph.model.span import Span
from loaders.grammar.reading import Mention
from loaders.language.openings import Opening
from loaders.reference.places import province

_LEVELS = "thành phố|tp|tỉnh|thị xã|thị trấn|quận|huyện|xã|phường|đặc khu"
HERE = Opening(_LEVELS, rf"(?P<level>(?i:{_LEVELS}))(?= [a-zà-ỹđ])")
_ACTS = re.compile(
    r" (?:sẽ|cũng|phải|cần|cam kết|hứa|phấn đấu|đặt mục tiêu|khẩn trương|sớm|được (?:giao|lùi|yêu cầu))(?!\w)"
)
_ADDRESSED = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao|giao cho|phân công|chỉ đạo|lưu ý) $", re.IGNORECASE)
# Before it stands no noun that it would only complete (`lãnh đạo tỉnh`, `trong tỉnh`).
_ALONE = re.compile(
    r"(?:^|[^\w\s]\s*|\n|\d |(?<!\w)(?:và|rằng|mà|thì|nên|nay|tới|này|sau|đó|biết|hay|định|kết|hứa|nói|vậy) )$",
    re.IGNORECASE,
)
_RECENT = 60  # mentions that are looked through
_BEFORE = 12  # characters


def place_meant(word: re.Match[str], text: str, named: list[Mention], province_here: str | None) -> list[Mention]:
    """The place that a level alone stands for; nothing where it is part of a phrase, or no place was named."""
    before = text[max(0, word.start() - _BEFORE) : word.start()]
    addressed = _ADDRESSED.search(before)
    if not addressed and not (_ACTS.match(text, word.end()) and _ALONE.search(before)):
        return []
    level = word["level"].lower().replace("tp", "thành phố")
    name = _last_of(level, named) or (province_here if _may_be_of(level, province_here) else None)
    return [Mention(kind="place", name=name, span=Span(*word.span()), rule="pronoun")] if name else []


def _last_of(level: str, named: list[Mention]) -> str | None:
    """The name of the last place of a level, named itself or in the name of a body or an office."""
    of_its_party = f"{level.split()[0].capitalize()} ủy"  # Huyện ủy, Thành ủy
    pattern = re.compile(rf"(?<!\w)(?:{level}|{of_its_party}) (?P<name>(?:[A-ZĐÀ-Ỹ][^\s,]*\s?)+)$")
    for one in reversed(named[-_RECENT:]):
        for words in (one.name, *one.offices):
            match = pattern.search(words)
            if match:
                return match["name"] if _is_of(level, match["name"]) else f"{level} {match['name']}"
        if one.kind == "place" and _is_of(level, one.name):
            return one.name
    return None


def _may_be_of(level: str, name: str | None) -> bool:
    known = province(name) if name else None
    return level in ("tỉnh", "thành phố") and (known is None or known.kind == level)


def _is_of(level: str, name: str | None) -> bool:
    """Whether `name` is a province or a city of the central government of this level."""
    known = province(name) if name else None
    return known is not None and known.kind == level

"""Which ministry a document is of: `Bộ` alone, `Vụ …` and `Thanh tra Bộ` are taken to be its own."""

import re
from collections.abc import Sequence

from loaders.grammar.names.body_names import FoundBody
from loaders.grammar.names.vocabulary import SYLLABLE
from loaders.language.letters import one_tone_placement
from loaders.reference.bodies import MINISTRIES

_MINISTRY = {one_tone_placement(ministry.name): ministry.name for ministry in MINISTRIES}
_MINISTER = re.compile(rf"(?:Bộ|Thứ) trưởng (?P<name>{SYLLABLE}(?: {SYLLABLE}){{1,3}})")
_HEAD = 200  # characters


def own_ministry(title: str, text: str, bodies: Sequence[FoundBody]) -> str | None:
    """The ministry that the title names, or that of the minister whom it names; else the one alone in a first line.

    `bodies` are those found in the plain `text`.
    """
    head = title or text[:_HEAD]
    _, named = min(
        ((at, name) for written, name in _MINISTRY.items() if (at := head.find(written)) >= 0), default=(0, None)
    )
    lines = {line.strip().lower() for line in text[:_HEAD].split("\n")}
    alone = next((name for written, name in _MINISTRY.items() if written.lower() in lines), None)
    return named or _of_the_minister(title, text, bodies) or alone


def _of_the_minister(title: str, text: str, bodies: Sequence[FoundBody]) -> str | None:
    """`Bộ trưởng Trần Văn An: …` as the title, `Bộ trưởng Bộ Y tế Trần Văn An` in the text: Bộ Y tế."""
    minister = _MINISTER.search(title)
    if not minister:
        return None
    before = (str(body.name) for body in bodies if body.name and text.startswith(f" {minister['name']}", body.end))
    return next((name for name in before if name in _MINISTRY.values()), None)

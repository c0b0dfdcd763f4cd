"""Rules for who came or spoke on behalf of somebody else: `Thay mặt Sở Tài chính, bà Lê Bình phát biểu`."""

import re

from loaders.grammar.masked import BODY, GROUP, OFFICE, PERSON, PLACE, Masked
from loaders.language.cues import Cue

_WHO, _WHOM = f"[{PERSON}{OFFICE}]", f"[{BODY}{OFFICE}{PERSON}{PLACE}{GROUP}]"
_FOR = r"(?:thay mặt|đại diện|thừa ủy quyền|được ủy quyền)(?: của| cho)?"
_WORDS = Cue("thay mặt", "đại diện", "ủy quyền")
_STANDS_IN = (
    re.compile(rf"(?<!\w){_FOR} (?P<whom>{_WHOM}),? (?P<who>{_WHO})", re.IGNORECASE),
    re.compile(rf"(?P<who>{_WHO}),? {_FOR} (?P<whom>{_WHOM})", re.IGNORECASE),
)


def stand_ins(sentence: Masked) -> dict[str, str]:
    """Whom each stands in for, by name."""
    found: dict[str, str] = {}
    for pattern in _STANDS_IN if sentence.says(_WORDS) else ():
        for match in pattern.finditer(sentence.text):
            who, whom = sentence.actor(match.start("who")), sentence.actor(match.start("whom"))
            if who and whom and who.name != whom.name:
                found.setdefault(who.name, whom.name)
    return found

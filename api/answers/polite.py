"""Words of politeness around a question, which ask for nothing."""

import re

from loaders.language.unaccented import unaccented

_BEFORE = (
    r"(?:dạ,? )?(?:xin |vui lòng |làm ơn |hãy )?(?:cho (?:tôi |mình |em |chúng tôi )?(?:biết|hỏi)|hỏi)"
    r"(?: là| rằng)?[:,]? "
)
_FIRST = re.compile(f"^(?:{_BEFORE}|{unaccented(_BEFORE)})", re.IGNORECASE)
# With their accents only: without them they end names, `Bệnh viện Nhi`.
_LAST = re.compile(r"(?:,? (?:vậy|nhỉ|ạ|đấy|hả|nhé|(?<=ai )thế|(?<=gì )thế))+$", re.IGNORECASE)


def unpolite(text: str) -> str:
    """The question itself."""
    return _LAST.sub("", _FIRST.sub("", text))

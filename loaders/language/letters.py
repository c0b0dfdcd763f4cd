"""Vietnamese letters: one tone placement, and the key under which two spellings of a name are the same."""

import re
import unicodedata
from functools import lru_cache

_OLD_TO_NEW = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_CASED = {
    form(old[0]) + shape(old[1]): form(new[0]) + shape(new[1])
    for old, new in _OLD_TO_NEW.items()
    for form in (str.lower, str.upper)
    for shape in (str.lower, str.upper)
}
# After q the u belongs to the consonant (quý); before a further letter the tone already stands right (toàn).
# Classes and not the pairs themselves: a search runs through a text much faster for them.
_FIRSTS, _SECONDS = ("".join(sorted({pair[at] for pair in _CASED})) for at in (0, 1))
_OLD_TONE = re.compile(rf"[{_FIRSTS}][{_SECONDS}](?<![qQ]..)(?![^\W\d_])")
_I_TO_Y = str.maketrans("iìíỉĩị", "yỳýỷỹỵ")
_FINAL_I = re.compile(r"(?<=[hklmstv])[iìíỉĩị](?![^\W\d_])")
_SPACES = re.compile(r"\s+")
_ZERO_WIDTH = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")


def one_tone_placement(text: str) -> str:
    """`text` with tones where the newer spelling puts them (Uỷ → Ủy); the length stays the same."""
    return _OLD_TONE.sub(lambda m: _CASED.get(m[0], m[0]), text)


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """The key of a name: tones tell names apart; case, tone placement, final y or i, apostrophes and spaces do not."""
    folded = _ZERO_WIDTH.sub("", unicodedata.normalize("NFC", name)).casefold().replace("’", "'")
    spaced = _SPACES.sub(" ", one_tone_placement(folded)).strip()
    return _FINAL_I.sub(lambda m: m[0].translate(_I_TO_Y), spaced)

"""How sound Vietnamese writing looks, so that broken letters can be told from it."""

import re
import unicodedata
from functools import lru_cache

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_ONSET = "ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]"
_RHYME = (
    "(?:uyê|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uơ|uy|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])"
    "|[aăâeêoôư]k|oo(?:ng|c)"  # Đắk, Pleik, xoong
    "|iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|uyu|uya|uay|ai|ay|ây|ao|au|âu|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu"
    "|ia|ya|ua|ưa|oa|oe|uê|uơ|uy|[aeêioôơuưy]"
)
_SYLLABLE = re.compile(f"(?:{_ONSET})?(?:{_RHYME})")
_ABBREVIATION = re.compile("[A-ZĐƯƠ]{1,9}|đ")
_BETWEEN_WORDS = re.compile(r"[\s\x00-/:-@\[-`{-\x7f\u2000-\u206f\ufeff]+")
_LONGEST = 9  # letters; a hostile text has words of a million
_ODD_SHARE = 0.15  # names of foreign people and places stand in sound texts too


def marked_words(text: str) -> list[str]:
    """The words of `text` that are not plain ASCII: those that a wrong encoding breaks."""
    words = _BETWEEN_WORDS.split(unicodedata.normalize("NFC", text))
    return [word for word in words if not word.isascii()]


@lru_cache(maxsize=1 << 15)
def is_syllable(word: str) -> bool:
    """Whether `word` is a syllable that Vietnamese spelling allows, in any case, or an abbreviation (HĐND)."""
    if _ABBREVIATION.fullmatch(word):
        return True
    if word not in (word.lower(), word.upper(), word.capitalize()):
        return False
    letters = unicodedata.normalize("NFD", word.lower())
    plain = letters.translate(_TONES)
    return len(letters) - len(plain) <= 1 and bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)))


def odd_words(text: str) -> set[str]:
    """The different words with marks that are no Vietnamese syllables."""
    return set(filter(_is_odd, marked_words(text)))


def is_sound(text: str) -> bool:
    """Whether nearly all words with marks are Vietnamese syllables; so is a text without such words."""
    words = marked_words(text)
    return sum(map(_is_odd, words)) <= _ODD_SHARE * len(words)


def _is_odd(word: str) -> bool:
    return len(word) > _LONGEST or not is_syllable(word)

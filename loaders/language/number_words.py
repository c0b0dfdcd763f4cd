"""Small numbers in words: `hai mỏ`, `mười bốn bến`, `hai mươi lăm xã`."""

import re

from loaders.language.lexicon import one_of

TO_TEN = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
"""A pattern of the first ten numbers."""
_UNITS = {"hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
_AFTER_TEN = _UNITS | {"một": 1, "mốt": 1, "tư": 4, "lăm": 5}
_TENS = _UNITS | {"năm": 5}
_UNIT = one_of(tuple(_AFTER_TEN))
# `năm` and `tư` alone are a year and a rank; after `thứ`, `tháng`, `quý` a number tells which, not how many.
_NUMBER = re.compile(
    rf"(?<!\w)(?<!thứ )(?<!tháng )(?<!quý )(?<!lần )(?<!khóa )(?<!cấp )"
    rf"(?:(?P<tens>{one_of(tuple(_TENS))}) mươi(?: (?P<of_tens>{_UNIT}))?|mười(?: (?P<teen>{_UNIT}))?|"
    rf"(?P<unit>{one_of(tuple(_UNITS))}))(?= [^\W\d_])(?! (?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|rưỡi|phần)(?!\w))"
)


def in_digits(words: str) -> str:
    """`words`, in small letters, with the numbers up to 99 that count something in digits: `2 mỏ`, `14 bến`."""
    return _NUMBER.sub(lambda found: str(_value(found)), words)


def _value(found: re.Match[str]) -> int:
    if found["unit"]:
        return _UNITS[found["unit"]]
    tens = _TENS[found["tens"]] if found["tens"] else 1
    return 10 * tens + _AFTER_TEN.get(found["of_tens"] or found["teen"] or "", 0)

"""Names in capitals inside a sentence (`Ông TRẦN VĂN MẪU, Giám đốc …`), written as other names are."""

import re
from itertools import takewhile

from loaders.language.syllables import is_syllable

_CAPITAL = "".join(letter for letter in map(chr, range(ord("A"), 0x1EFA)) if letter.isupper())
_RUN = re.compile(
    rf"(?<!\w)(?<![{_CAPITAL}] )[{_CAPITAL}]{{2,7}}(?: [{_CAPITAL}]{{1,7}}){{1,6}}(?!\w)(?! [{_CAPITAL}]{{2}})"
)
_OFFICE = r"(?<!\w)(?i:phó|chủ tịch|giám đốc|bí thư|bộ trưởng|thứ trưởng|trưởng (?:ban|phòng|đoàn)|chánh|ủy viên)(?!\w)"
_BEFORE = re.compile(  # the office is long at times: `Giám đốc Sở Giáo dục và Đào tạo TRẦN VĂN MẪU`
    rf"(?:(?<!\w)(?i:ông|bà|đồng chí|đ/c|anh|chị)(?::| :)?|{_OFFICE}[^.,;:()\n]*) \Z"
)
_OPENS_LINE = re.compile(r"(?:^|\n)[\s\d.*+-]*\Z")
_OFFICE_AFTER = re.compile(rf"(?:,| ?[-:(]) ?{_OFFICE}")
_FAR = 80  # characters before a name in which its office begins


def with_names_in_small_letters(text: str) -> str:
    """`text`, as long as before, with the names in capitals beside a form of address or an office as names are."""
    return _RUN.sub(_as_a_name, text)


def _as_a_name(run: re.Match[str]) -> str:
    words = run[0].split(" ")
    syllables = len(list(takewhile(is_syllable, reversed(words))))
    name = " ".join(words[len(words) - syllables :])
    return run[0][: len(run[0]) - len(name)] + name.title() if syllables > 1 and _is_of_a_person(run, name) else run[0]


def _is_of_a_person(run: re.Match[str], name: str) -> bool:
    start = run.end() - len(name)
    before = run.string[max(0, start - _FAR) : start]
    if _BEFORE.search(before):
        return True
    return bool(_OPENS_LINE.search(before) and _OFFICE_AFTER.match(run.string, run.end()))

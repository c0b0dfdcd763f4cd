"""Lists of persons as meetings name them: `các đồng chí: A; B và C`, with offices told after a name."""

from loaders.grammar.masked import BODY, GROUP, OFFICE, PERSON, PLACE
from loaders.language.lexicon import one_of

WHO = f"[{PERSON}{OFFICE}]"
ANYBODY = f"{PERSON}{OFFICE}{BODY}{GROUP}{PLACE}"
"""The marks of everybody who can act, for classes of characters."""

ADDRESS = r"(?:(?:các )?(?:đồng chí|đ/c|ông|bà|anh|chị|vị|cô|chú)(?:, (?:ông|bà))?:? )"
_COUNT = r"(?:(?:các|hai|ba|bốn|0?[2-9]) (?:(?:\w+ ){0,5}\w+: )?)?"
_AND = rf"(?: \([^)]{{1,40}}\))?(?:,? cùng với|,? cùng|,? và|,|;| -) {_COUNT}{ADDRESS}?"
PEOPLE = rf"{WHO}(?:(?i:{_AND}){WHO}){{0,12}}"

_TITLES = (
    "Anh hùng", "Bí thư", "Bộ trưởng", "Chi cục trưởng", "Chánh", "Chính ủy", "Chỉ huy trưởng", "Chủ nhiệm",
    "Chủ tịch", "Cục trưởng", "Giám đốc", "Hiệu trưởng", "Phó", "Phụ trách", "Thứ trưởng", "Thành viên", "Tổ phó",
    "Tổ trưởng", "Tổng", "Trưởng", "Tư lệnh", "Vụ trưởng", "Viện trưởng", "Đại biểu", "Ủy viên",
)  # fmt: skip
TOLD_AFTER = (
    rf"(?: \([^)]{{1,60}}\))?(?:(?:,| -|,? là) (?:(?:nguyên|quyền) )?(?:{one_of(_TITLES)}|{OFFICE})"
    rf"[^.;:“”{PERSON}]{{0,160}}?)?"
)
"""An office told after a name, as far as the name does not hold it: `ông A, Tổ phó Thường trực Tổ công tác …`."""

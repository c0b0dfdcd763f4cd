"""Who is who: phrases of offices, forms of address and names, read as one person each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from loaders.grammar.names.names import Element
from loaders.grammar.names.offices import FoundOffice

# Between two elements: _ nothing, the marks themselves, v và, k kiêm, l là, n a new line, b a verb of election
# or of holding, . anything else.
SIGNATURE, LEADING, TRAILING = "person/signature", "person/office-name", "person/name-office"
_SIGNATURE = r"[(\[]?(?:[Đđ]ã ký|[Kk]ý(?: (?:số|tên|thay))?)[^\n()\[\]]{0,40}[)\]]?"
_GAPS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (code, re.compile(rf"(?:{pattern})\Z"))
    for code, pattern in (
        # `Chủ tịch UBND xã A, tỉnh B Trần Văn Mẫu`: the province of the unit stands between.
        ("_", r" {0,2}|, ?(?:tỉnh|thành phố) (?:[A-ZĐ]\w*[ -]{1,3}){1,4}"),
        (":", r" ?: ?\n?(?:- ?)?"),
        (
            ",",
            r" ?, ?(?:(?:hiện(?: đang)?|nay|đồng thời|trước đó|trước đây|vốn|từng|cũng|đều|cùng) là |kiêm |người )?",
        ),
        ("-", r" ?- ?"),
        (";", r" ?; ?\n?(?:- ?|và )?"),
        ("v", r",? và "),
        ("k", r" (?:kiêm(?: nhiệm| giữ chức(?: vụ| danh)?)?|(?:và )?đồng thời là) "),
        ("d", r" đối với "),
        ("l", r",? (?:là|làm|giữ chức vụ|giữ chức danh|giữ chức|giữ cương vị|đảm nhiệm chức vụ|nhận chức) "),
        ("(", r" ?\( ?"),
        ("n", rf"\s*\n\s*(?:(?:{_SIGNATURE}|[-+•*] ?[^\n]{{1,60}})\s*\n\s*){{0,4}}"),
        (
            "b",
            r",? (?:(?:tiếp tục|thôi|hiện|đang|đồng thời|và đồng thời) ){0,3}giữ (?:chức|chức vụ|chức danh|cương vị) |"
            r" được giao (?:giữ )?|"
            r",? ?(?:được )?(?:trúng cử|(?:tái )?bổ nhiệm|bầu bổ sung|bầu)(?: chức(?: danh| vụ)?)? |"
            r",? ?(?:đã |vừa )?(?:tiếp tục )?(?:được )?(?:\w+,? ){0,10}(?:bầu|bổ nhiệm|phê chuẩn|"
            r"chỉ định|công nhận|phân công|điều động)(?: \w+){0,6}? (?:giữ chức vụ|giữ chức danh|"
            r"giữ chức|làm|là|giữ cương vị) ",
        ),
        (
            "g",
            r" (?:(?:mới|còn lại|(?:vừa )?được bầu|trúng cử|đắc cử) )?(?:lần lượt )?(?:gồm|gồm có|là):? ",
        ),
    )
)
_PAREN = re.compile(r" ?\([^()\n]{1,60}\)")
# Forms of address and ranks before a name: never many, and a run without a name is not tried from each of them.
_STYLED = "(?:[HR]_){0,6}"
_TO_NAME = rf"{_STYLED}N"
# After a comma: a name with its form of address, or one that nothing else is said of.
_AFTER_COMMA = r",(?=(?:R_|H_(?:R_)?)N(?![,\-(l]O)|N[.])"
_LEAD = rf"(?P<lead>(?:H_)?O(?:[,kv-]O){{0,9}}(?:[_:d](?={_TO_NAME})|{_AFTER_COMMA}|-(?=N(?![,-]O))))"
# `Ông A, Giám đốc Sở Y tế: Thành viên.` in a list of members.
_AS_MEMBER = r":O(?=[.;n])"
# An office right before a name is that person's, and after somebody who had theirs before it so are all in a row, but
# not across `và`: `Giám đốc … A, Phó Bí thư …, Chủ tịch … B`; so is one before a rank: `, Giám đốc …, Đại tá B`.
_NEXT_NAMED = rf"[_:]{_TO_NAME}"
_NEXT_LED = rf"(?:[,k-]O){{0,9}}{_NEXT_NAMED}"


def _trail(next_begins: str) -> str:
    """Offices after a name, but for those with which the next person begins."""
    return rf"(?:[,k\-lb(]O|{_AS_MEMBER})(?!{next_begins})(?:(?:[,kv\-lb]O|{_AS_MEMBER})(?!{next_begins}))*"


_PERSON = re.compile(
    rf"(?:{_LEAD}{_STYLED}(?P<name>N)(?P<trail>{_trail(_NEXT_LED)}(?!,R_N(?![,-]O)))?|"
    rf"{_STYLED}(?P<only>N)(?P<after>{_trail(_NEXT_NAMED)})?)"
)
_ITEM = rf"{_TO_NAME}(?:[,-]O(?!_{_TO_NAME}))*"
_SHARED = re.compile(rf"(?P<lead>O(?:[,kv]O){{0,9}})(?:[:_]|[lg](?:H:)?){_ITEM}(?:[,;v]{_ITEM})+")
_LED = rf"(?:O(?:[,kv]O){{0,9}}_){_TO_NAME}"
_SHARED_LED = re.compile(rf"(?P<lead>O(?:[,kv]O){{0,9}}):(?=O){_LED}(?:[,v]{_LED})*")
# `bà A và ông B, Phó Chủ tịch HĐND tỉnh`: both, where several hold such an office and A has none of her own.
_SHARED_AFTER = re.compile(rf"(?<![OHR]_)(?<!O[:,-]){_STYLED}Nv{_TO_NAME},(?P<trail>O)(?![_:]{_TO_NAME})")
_OF_SEVERAL = ("phó ", "thứ trưởng", "ủy viên", "đại biểu")
_SIGNED = re.compile(r"(?P<lead>O)n(?P<name>N)(?=[n.]|\Z)")
_LISTED = re.compile(rf":{_TO_NAME}")
_PLURAL = re.compile(r"(?:các|hai|ba|bốn|năm|sáu|những|\d)(?: đồng chí| vị| ông| bà)? $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One person in a text: the name, its range, the offices written with it and where these begin and end."""

    start: int
    end: int
    name: Element
    offices: tuple[FoundOffice, ...]
    rule: str
    note: str = ""  # what stands in brackets after the name


def find_phrases(text: str, elements: Sequence[Element]) -> list[Phrase]:
    """Every person phrase of a plain text, in text order."""
    elements = _with_full_names(text, elements)
    code, notes = _encode(text, elements)
    found: dict[int, Phrase] = {}
    shared: dict[int, tuple[FoundOffice, ...]] = {}
    for match in (*_SHARED.finditer(code), *_SHARED_LED.finditer(code)):
        lead = elements[match.start() // 2]
        listed = (lead.office and lead.office.kind_only) or _LISTED.match(code, match.end("lead"))
        if (match[0].count("N") > 1 and listed) or _PLURAL.search(text[max(0, lead.start - 16) : lead.start]):
            offices = _offices(elements, match.start("lead"), match.end("lead"))
            shared |= {index: offices for index in range(match.end("lead"), match.end()) if code[index] == "N"}
    for match in (*_SIGNED.finditer(code), *_PERSON.finditer(code)):
        index = match.start("name") if match["name"] else match.start("only")
        if index in found:
            continue
        found[index] = _phrase(elements, match, notes, shared.get(index, ()))
    _share_after(elements, code, found)
    return sorted(found.values(), key=lambda phrase: phrase.name.start)


def _with_full_names(text: str, elements: Sequence[Element]) -> list[Element]:
    """`Ông Mẫu, Giám đốc …` under the only full name before it that ends so: `theo ông Trần Văn Mẫu, …`."""
    full: dict[str, set[str]] = {}
    found: list[Element] = []
    for index, element in enumerate(elements):
        if element.kind == "N":
            full.setdefault(element.name.rpartition(" ")[2], set()).add(element.name)
        names = full.get(element.name, set()) if element.kind == "G" else set()
        addressed = index > 0 and elements[index - 1].kind == "H" and elements[index - 1].end + 1 == element.start
        after = elements[index + 1] if index + 1 < len(elements) else None
        in_office = after is not None and after.kind == "O" and text[element.end : after.start] in (", ", " - ")
        if len(names) == 1 and addressed and in_office:
            element = replace(element, kind="N", name=next(iter(names)))
        found.append(element)
    return found


def _share_after(elements: Sequence[Element], code: str, found: dict[int, Phrase]) -> None:
    """Gives the first of two their common office, unless another place of the text gives them one of their own."""
    in_office = {phrase.name.name for phrase in found.values() if phrase.offices}
    for match in _SHARED_AFTER.finditer(code):
        first = code.index("N", match.start())
        offices = _offices(elements, match.start("trail"), match.end("trail"))
        if offices[0].key.startswith(_OF_SEVERAL) and elements[first // 2].name not in in_office:
            found[first] = replace(found[first], offices=offices, rule="person/shared-office")


def _phrase(
    elements: Sequence[Element], match: re.Match[str], notes: list[str], shared: tuple[FoundOffice, ...]
) -> Phrase:
    groups = match.groupdict()
    name, after = ("name", "trail") if groups["name"] else ("only", "after")
    lead = _offices(elements, match.start("lead"), match.end("lead")) if groups.get("lead") else ()
    if lead and ":" in str(groups["lead"]) and not lead[0].opens_item:
        lead = ()  # `quyết định của Bộ trưởng: ông …` tells nobody's office
    lead = tuple(office for office in lead if f"phó {office.key}" not in {other.key for other in lead})
    trail = _offices(elements, match.start(after), match.end(after)) if groups.get(after) else ()
    first, last = elements[match.start() // 2], elements[(match.end() - 1) // 2]
    if shared and not lead:
        rule = "person/shared-office"
    elif match.re is _SIGNED:
        rule = SIGNATURE
    else:
        rule = LEADING if lead else TRAILING if trail else "person/name"
    offices = (*shared, *(office for office in (*lead, *trail) if office not in shared))
    at = match.start(name) // 2
    return Phrase(first.start, last.end, elements[at], offices, rule, note=notes[at])


def _offices(elements: Sequence[Element], start: int, end: int) -> tuple[FoundOffice, ...]:
    inside = (elements[index // 2].office for index in range(start + start % 2, end, 2))
    return tuple(office for office in inside if office)


def _encode(text: str, elements: Sequence[Element]) -> tuple[str, list[str]]:
    """One letter per element and one per gap, so that phrases are patterns over letters."""
    code: list[str] = []
    notes: list[str] = []
    for index, element in enumerate(elements):
        code.append(element.kind)
        follower = elements[index + 1].start if index + 1 < len(elements) else len(text)
        bracket = _PAREN.match(text, element.end, follower) if element.kind in "NO" else None
        notes.append(bracket[0].strip(" ()") if bracket else "")
        last = index + 1 == len(elements)
        code.append("." if last else _gap(text, bracket.end() if bracket else element.end, follower))
    return "".join(code), notes


def _gap(text: str, start: int, end: int) -> str:
    if end - start > 120:
        return "."
    return next((code for code, pattern in _GAPS if pattern.match(text, start, end)), ".")

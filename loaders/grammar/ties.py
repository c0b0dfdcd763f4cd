"""Rules for standing ties between bodies, places and programmes: part of, runs, standing agency, member, succession."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model.facts import Relation, RelationKind
from loaders.grammar.masked import BODY, DATE, PLACE, PROGRAM, Masked, mask
from loaders.grammar.reading import Mention, Reading

_NODE = f"[{BODY}{PLACE}]"
_ANY = f"[{BODY}{PLACE}{PROGRAM}]"
_LIST = rf"{_ANY}(?:(?:,? và |, ){_ANY}){{0,12}}"


@dataclass(frozen=True, slots=True)
class TieRule:
    """`pattern` has the groups `subject` and `object` (lists of mentions), perhaps `function`; the tie is `kind`."""

    name: str
    kind: RelationKind
    pattern: re.Pattern[str]
    how: str | None = None


def _rule(name: str, kind: RelationKind, pattern: str, how: str | None = None) -> TieRule:
    return TieRule(f"tie/{name}", kind, re.compile(pattern), how)


_DONE = r"(?: (?:đã|sẽ|được|chính thức)){0,3}"
RULES = (
    _rule(
        "part-of",
        "part_of",
        rf"(?P<subject>{_ANY}),?(?: là (?:cơ quan|đơn vị|tổ chức))?(?: trực)? thuộc (?P<object>{_NODE})",
    ),
    _rule("part-of-in-brackets", "part_of", rf"(?P<subject>{BODY}) \((?P<object>{BODY})\)"),
    _rule(
        "standing-agency",
        "standing_agency_of",
        rf"(?P<subject>{_LIST}) (?:là|làm|giữ vai trò) (?:cơ quan|đơn vị) thường trực (?:của |giúp việc "
        rf")?(?P<object>{BODY})",
    ),
    _rule(
        "member",
        "member_of",
        rf"(?P<subject>{_LIST}) (?:là|làm) (?:các )?(?:thành viên|ủy viên|Ủy viên)(?: của)? (?P<object>{BODY})",
    ),
    _rule(
        "runs",
        "runs",
        rf"(?P<subject>{_NODE}){_DONE} (?:đưa vào |công bố |trực tiếp |là cơ quan |tổ chức )?(?:quản lý,? (?:và "
        rf")?)?vận hành"
        rf"(?: (?!một số)[^,.;:()]{{1,40}}?)? (?P<object>{PROGRAM})",
    ),
    _rule(
        "run-by",
        "runs",
        rf"(?P<object>{PROGRAM})(?:,)? do (?P<subject>{_NODE}) (?:quản lý|vận hành|chủ quản|xây dựng và vận hành)",
    ),
    _rule(
        "merged-into-new",
        "succeeded_by",
        rf"(?P<subject>{_ANY}{_DONE} (?:hợp nhất|sáp nhập) (?:với|cùng|và) {_LIST})"
        rf",? (?:lấy tên là|lấy tên|thành lập|để thành lập|thành|để thành) (?P<object>{_ANY})",
        "merge",
    ),
    _rule(
        "merged-together",
        "succeeded_by",
        rf"(?P<subject>{_LIST}){_DONE} (?:hợp nhất|sáp nhập|nhập)(?: lại)? (?:thành lập|thành|để thành lập|vào|"
        rf"với) (?P<object>{_ANY})(?!,? (?:lấy tên|thành))",
        "merge",
    ),
    _rule(
        "merging",
        "succeeded_by",
        rf"(?:[Hh]ợp nhất|[Ss]áp nhập|[Tt]hành lập {_ANY} trên cơ sở (?:hợp nhất|sáp nhập)) "
        rf"(?P<subject>{_ANY}(?:,? (?:và|với|vào|cùng) |, ){_LIST})"
        rf" (?:lấy tên là|thành lập|thành) (?P<object>{_ANY})",
        "merge",
    ),
    _rule(
        "renamed",
        "succeeded_by",
        rf"(?P<subject>{_ANY}){_DONE} (?:đổi tên|chuyển đổi) thành (?:ứng dụng |nền tảng )?(?P<object>{_ANY})",
        "rename",
    ),
    _rule("renaming", "succeeded_by", rf"[Đđ]ổi tên (?P<subject>{_ANY}) thành (?P<object>{_ANY})", "rename"),
    _rule(
        "split",
        "succeeded_by",
        rf"(?P<subject>{_ANY}){_DONE} (?:chia|tách)(?: tách)? thành (?P<object>{_LIST})",
        "split",
    ),
    _rule(
        "function-moved",
        "succeeded_by",
        rf"(?P<function>(?:[Cc]hức năng|[Nn]hiệm vụ|[Tt]hẩm quyền)[^.;{_ANY[1:-1]}]{{3,120}}?){_DONE} (?:chuyển|"
        rf"chuyển giao|bàn giao)"
        rf"(?: giao)? (?:từ |của )?(?P<subject>{_ANY}) (?:sang|về|cho|đến) (?P<object>{_ANY})",
        "transfer",
    ),
    _rule(
        "function-of-moved",
        "succeeded_by",
        rf"(?P<function>(?:[Cc]hức năng|[Nn]hiệm vụ|[Tt]hẩm quyền)[^.;{_ANY[1:-1]}]{{0,80}}?) của "
        rf"(?P<subject>{_ANY}){_DONE} (?:chuyển|chuyển giao|bàn giao)"
        rf" (?:sang|về|cho) (?P<object>{_ANY})",
        "transfer",
    ),
)
_FROM_DAY = re.compile(rf"(?:[Tt]ừ|[Kk]ể từ)(?: ngày)? ?(?P<date>{DATE})|[Nn]gày (?P<on>{DATE})")
_UNDER = re.compile(r"(?:Nghị quyết|Quyết định|Nghị định|Kế hoạch|Đề án) số [\w/-]{3,30}")


def find_ties(reading: Reading) -> tuple[Relation, ...]:
    """Every standing tie that a sentence states, each once, in text order."""
    found = [tie for sentence in mask(reading) for rule in RULES for tie in _ties(sentence, rule)]
    return tuple({(tie.kind, tie.from_, tie.to, tie.function): tie for tie in reversed(found)}.values())[::-1]


def _ties(sentence: Masked, rule: TieRule) -> Iterator[Relation]:
    for match in rule.pattern.finditer(sentence.text):
        subjects = named(sentence, *match.span("subject"))
        objects = named(sentence, *match.span("object"))
        function = match.groupdict().get("function")
        for subject in subjects:
            for object_ in objects:
                if subject.name == object_.name or not _fits(rule.kind, subject, object_):
                    continue
                yield Relation(
                    kind=rule.kind,
                    from_=subject.name,
                    to=object_.name,
                    since=_day(sentence, match.start()),
                    how=rule.how,
                    function=function.strip() if function else None,
                    instrument=_instrument(sentence) if rule.kind == "succeeded_by" else None,
                    rule=rule.name,
                    evidence=(sentence.span(match.start(), match.end()),),
                )


def named(sentence: Masked, start: int, end: int) -> list[Mention]:
    """Everything named in a range of a masked sentence."""
    tokens = (sentence.tokens.get(at) for at in range(start, end))
    return [token for token in tokens if isinstance(token, Mention)]


def _fits(kind: RelationKind, subject: Mention, object_: Mention) -> bool:
    """Whether the two are of kinds that the tie can hold between; what succeeds is of the same kind."""
    if kind == "succeeded_by":
        return subject.kind == object_.kind
    return not (kind == "part_of" and subject.kind == "place" and object_.kind == "body")


def _day(sentence: Masked, before: int) -> str | None:
    """The day from which the tie holds: the last `từ ngày …` before it in the sentence, or the first after it."""
    days = list(_FROM_DAY.finditer(sentence.text))
    at = [m.start("date") if m["date"] else m.start("on") for m in days]
    nearest = next((a for a in reversed(at) if a < before), at[0] if at else None)
    date = sentence.date(nearest) if nearest is not None else None
    return date.edtf if date and not date.edtf.startswith("X") else None


def _instrument(sentence: Masked) -> str | None:
    under = _UNDER.search(sentence.words())
    return under[0] if under else None

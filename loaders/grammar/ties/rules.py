"""The ways of saying that one body, place or programme is tied to another, as patterns over masked sentences."""

import re
from dataclasses import dataclass

from graph.model.facts import RelationKind
from loaders.grammar.masked import BODY, OFFICE, PERSON, PLACE, PROGRAM
from loaders.language.cues import Cue

_THING = f"[{BODY}{PLACE}{PROGRAM}]"
_THINGS = rf"{_THING}(?:[,;]?(?: và| cùng)? {_THING}){{0,9}}"
_MEMBERS = rf"[{PERSON}{OFFICE}{BODY}](?:[,;]?(?: và)? [{PERSON}{OFFICE}{BODY}]){{0,19}}"
_SYSTEM = r"(?: (?:hệ thống|nền tảng|ứng dụng))?"
_PROGRAMS = rf"{PROGRAM}(?:(?:,| và){_SYSTEM} {PROGRAM}){{0,9}}"
_DONE = r"(?: (?:đã|được|chính thức)){0,3}"
_MERGE = r"(?:hợp nhất|sáp nhập)"
_AS = r"(?:,? (?:và |để )?(?:thành lập|thành|lấy tên(?: mới)?(?: là)?|mang tên))"
_STANDING = r"(?:cơ quan|đơn vị) thường trực(?: của| giúp việc)?"
_WORK = r"(?:chức năng|nhiệm vụ|thẩm quyền|công tác)(?: quản lý nhà nước)?(?: về)?"
_MOVED = r"(?:chuyển giao|chuyển|bàn giao)"


@dataclass(frozen=True, slots=True)
class Tie:
    """A way of saying that everything in group `a` is tied to everything in group `b`.

    Group `f`, where there is one, holds the words of the function that went over; `how` is how a successor came about.
    """

    name: str
    kind: RelationKind
    cue: Cue
    pattern: re.Pattern[str]
    how: str | None = None


def _tie(name: str, kind: RelationKind, words: str, pattern: str, how: str | None = None) -> Tie:
    return Tie(f"ties/{name}", kind, Cue(*words.split("|")), re.compile(pattern, re.IGNORECASE), how)


TIES = (
    _tie(
        "standing-agency",
        "standing_agency_of",
        "thường trực",
        rf"(?P<a>{BODY}) (?:là|làm|giữ vai trò) {_STANDING} (?P<b>{BODY})",
    ),
    _tie(
        "whose-standing-agency",
        "standing_agency_of",
        "thường trực",
        rf"{_STANDING} (?P<b>{BODY})(?: là|:) (?P<a>{BODY})",
    ),
    _tie(
        "member",
        "member_of",
        "viên",
        rf"(?P<a>{_MEMBERS}) (?:là|làm) (?:các )?(?:thành|ủy) viên(?: của)? (?P<b>{BODY})",
    ),
    _tie(
        "part",
        "part_of",
        "thuộc",
        rf"(?P<a>{_THING})(?:,? \(?trực| là (?:đơn vị|cơ quan)(?: trực)?)? ?thuộc (?P<b>[{BODY}{PLACE}])",
    ),
    # What somebody is told to run is a task, not a fact yet.
    _tie(
        "runs",
        "runs",
        "vận hành",
        rf"(?<!giao )(?<!yêu cầu )(?<!đề nghị )(?P<a>[{BODY}{PLACE}])(?:,? trực thuộc {BODY},?)?"
        rf"(?: là (?:đơn vị|cơ quan))?(?: (?:đã|đang|chính thức|trực tiếp|công bố|đưa vào|tổ chức)){{0,3}}"
        rf"(?: quản lý,?(?: và)?)? vận hành{_SYSTEM} (?P<b>{_PROGRAMS})",
    ),
    _tie("run-by", "runs", " do ", rf"(?P<b>{PROGRAM}),? do (?P<a>[{BODY}{PLACE}]) (?:quản lý|vận hành|chủ quản)"),
    _tie(
        "merged-with",
        "succeeded_by",
        "hợp nhất|sáp nhập",
        rf"(?P<a>{_THING}{_DONE} {_MERGE} (?:với|cùng|và) {_THINGS}){_AS} (?P<b>{_THING})",
        "merge",
    ),
    _tie(
        "merged",
        "succeeded_by",
        "hợp nhất|sáp nhập",
        rf"(?P<a>{_THINGS}){_DONE} {_MERGE}{_AS} (?P<b>{_THING})",
        "merge",
    ),
    _tie(
        "merge", "succeeded_by", "hợp nhất|sáp nhập", rf"(?<!\w){_MERGE} (?P<a>{_THINGS}){_AS} (?P<b>{_THING})", "merge"
    ),
    _tie(
        "merged-into",
        "succeeded_by",
        "nhập vào",
        rf"(?P<a>{_THINGS}){_DONE} (?:sáp )?nhập vào (?P<b>{_THING})",
        "merge",
    ),
    _tie(
        "set-up-by-merging",
        "succeeded_by",
        "thành lập",
        rf"(?P<b>{_THING}){_DONE} thành lập trên cơ sở {_MERGE} (?P<a>{_THINGS})",
        "merge",
    ),
    _tie(
        "renamed",
        "succeeded_by",
        "đổi tên",
        rf"(?P<a>{_THING}){_DONE} đổi tên thành{_SYSTEM} (?P<b>{_THING})",
        "rename",
    ),
    _tie("rename", "succeeded_by", "đổi tên", rf"(?<!\w)đổi tên (?P<a>{_THING}) thành (?P<b>{_THING})", "rename"),
    _tie(
        "replaced",
        "succeeded_by",
        "thay thế",
        rf"(?P<a>[{BODY}{PROGRAM}])(?:{_DONE}| bị) thay thế (?:bằng|bởi){_SYSTEM} (?P<b>[{BODY}{PROGRAM}])",
        "transfer",
    ),
    _tie(
        "split", "succeeded_by", "chia|tách", rf"(?P<a>{_THING}){_DONE} (?:chia|tách) thành (?P<b>{_THINGS})", "split"
    ),
    _tie(
        "takes-over",
        "succeeded_by",
        "thành lập",
        rf"(?P<b>{_THING}){_DONE} thành lập,? (?:thay thế|tiếp nối|kế thừa|kế tục) (?P<a>{_THING})",
        "transfer",
    ),
    _tie(
        "function-moved",
        "succeeded_by",
        "chuyển|bàn giao",
        rf"{_WORK} (?P<f>[^.;:]{{3,160}}?),?{_DONE} {_MOVED} (?:từ|của) (?P<a>{BODY}) (?:sang|về|cho) (?P<b>{BODY})",
        "transfer",
    ),
    _tie(
        "function-of-moved",
        "succeeded_by",
        "chuyển|bàn giao",
        rf"{_WORK} (?P<f>[^.;:]{{3,160}}?) của (?P<a>{BODY}){_DONE} {_MOVED} (?:sang|về|cho) (?P<b>{BODY})",
        "transfer",
    ),
    _tie(
        "function-taken",
        "succeeded_by",
        "tiếp nhận",
        rf"(?P<b>{BODY})(?: này| cũng){{0,2}} tiếp nhận {_WORK} (?P<f>[^.;:]{{3,160}}?) từ (?P<a>{BODY})",
        "transfer",
    ),
)
ANY_TIE = Cue(*(phrase for tie in TIES for phrase in tie.cue.phrases))
"""What a sentence must say before any of them is tried."""

"""The ways of saying that one body, place or programme is tied to another, as patterns over masked sentences."""

import re
from dataclasses import dataclass

from graph.model.facts import RelationKind
from loaders.grammar.masked import BODY, OFFICE, PERSON, PLACE, PROGRAM

_THING = f"[{BODY}{PLACE}{PROGRAM}]"
_THINGS = rf"{_THING}(?:[,;]?(?: và| cùng)? {_THING}){{0,9}}"
_MEMBERS = rf"[{PERSON}{OFFICE}{BODY}](?:[,;]?(?: và)? [{PERSON}{OFFICE}{BODY}]){{0,19}}"
_PROGRAMS = rf"{PROGRAM}(?:(?:,| và) (?:(?:hệ thống|nền tảng|ứng dụng) )?{PROGRAM}){{0,9}}"
_AS = r"(?:,? (?:và )?(?:thành|lấy tên(?: mới)? là|mang tên))"
_STANDING = r"cơ quan thường trực(?: của| giúp việc)?"
_WORK = r"(?:chức năng|nhiệm vụ|công tác)(?: quản lý nhà nước)?(?: về)?"


@dataclass(frozen=True, slots=True)
class Tie:
    """A way of saying that everything in group `a` is tied to everything in group `b`.

    Group `f`, where there is one, holds the words of the function that went over; `how` is how a successor came about.
    """

    name: str
    kind: RelationKind
    pattern: re.Pattern[str]
    how: str | None = None


def _tie(name: str, kind: RelationKind, pattern: str, how: str | None = None) -> Tie:
    return Tie(f"ties/{name}", kind, re.compile(pattern, re.IGNORECASE), how)


TIES = (
    _tie("standing-agency", "standing_agency_of", rf"(?P<a>{BODY}) (?:là|làm) {_STANDING} (?P<b>{BODY})"),
    _tie("whose-standing-agency", "standing_agency_of", rf"{_STANDING} (?P<b>{BODY})(?: là|:) (?P<a>{BODY})"),
    _tie("member", "member_of", rf"(?P<a>{_MEMBERS}) là (?:các )?thành viên(?: của)? (?P<b>{BODY})"),
    _tie(
        "part", "part_of", rf"(?P<a>{_THING})(?:,? \(?trực| là (?:đơn vị|cơ quan) trực)? ?thuộc (?P<b>[{BODY}{PLACE}])"
    ),
    # What somebody is told to run is a task, not a fact yet.
    _tie(
        "runs",
        "runs",
        rf"(?<!giao )(?<!yêu cầu )(?<!đề nghị )(?P<a>[{BODY}{PLACE}]) (?:là (?:đơn vị|cơ quan) )?"
        rf"(?:(?:đã|đang|chính thức|đưa vào) ){{0,3}}(?:quản lý,? (?:và )?)?vận hành"
        rf"(?: (?:hệ thống|nền tảng|ứng dụng))? (?P<b>{_PROGRAMS})",
    ),
    _tie(
        "merged-with",
        "succeeded_by",
        rf"(?P<a>{_THING} (?:được )?(?:hợp nhất|sáp nhập) (?:với|cùng) {_THINGS}){_AS} (?P<b>{_THING})",
        "merge",
    ),
    _tie(
        "merged",
        "succeeded_by",
        rf"(?P<a>{_THINGS}) (?:được )?(?:hợp nhất|sáp nhập){_AS} (?P<b>{_THING})",
        "merge",
    ),
    _tie("merge", "succeeded_by", rf"(?:hợp nhất|sáp nhập) (?P<a>{_THINGS}){_AS} (?P<b>{_THING})", "merge"),
    _tie("merged-into", "succeeded_by", rf"(?P<a>{_THINGS}) (?:được )?sáp nhập vào (?P<b>{_THING})", "merge"),
    _tie(
        "set-up-by-merging",
        "succeeded_by",
        rf"(?P<b>{_THING}) (?:được )?thành lập trên cơ sở (?:hợp nhất|sáp nhập) (?P<a>{_THINGS})",
        "merge",
    ),
    _tie("renamed", "succeeded_by", rf"(?P<a>{_THING}) (?:được )?đổi tên thành (?P<b>{_THING})", "rename"),
    _tie(
        "takes-over",
        "succeeded_by",
        rf"(?P<b>{_THING}) (?:được )?thành lập,? (?:thay thế|tiếp nối|kế thừa|kế tục) (?P<a>{_THING})",
        "transfer",
    ),
    _tie(
        "function-moved",
        "succeeded_by",
        rf"{_WORK} (?P<f>[^.;:]{{3,160}}?),? (?:được )?(?:chuyển|bàn giao)(?: giao)? từ (?P<a>{BODY})"
        rf" (?:sang|về|cho) (?P<b>{BODY})",
        "transfer",
    ),
    _tie(
        "function-taken",
        "succeeded_by",
        rf"(?P<b>{BODY}) (?:này )?(?:cũng )?tiếp nhận {_WORK} (?P<f>[^.;:]{{3,160}}?) từ (?P<a>{BODY})",
        "transfer",
    ),
)

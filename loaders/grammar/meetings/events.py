"""Meetings told by a verb: `UBND tỉnh họp bàn …`, `ông A kiểm tra …`, `Làm việc với xã, bà B …`."""

import re

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR, BODY, DATE, DAY, OFFICE, PERSON, Masked
from loaders.grammar.meetings.lists import ADDRESS, PEOPLE, WHO
from loaders.grammar.meetings.names import PURPOSE, TAIL, MeetingMention, in_full
from loaders.grammar.meetings.time import opens_later
from loaders.language.cues import Cue

# `chủ trì họp Ban Chỉ đạo …`
_COMMITTEE = rf"(?:{BODY}|(?-i:Ban Chỉ (?:đạo|huy)|Tổ công tác|Hội đồng|Ủy ban)(?!\w))"
_WHAT_FOR = rf"(?:(?: trực tuyến| khẩn)? {PURPOSE})?{TAIL}"
_HOLDS = re.compile(
    rf"(?P<of>{BODY})(?:,? (?:và|cùng) (?P<of2>{BODY}))?(?:(?!\b(?:sẽ|yêu cầu|giao|đề nghị)\b)[^.;:]){{0,60}}?"
    rf" (?P<name>(?:cùng )?(?:họp|sơ kết|tổng kết|giao ban)(?!\w)"
    rf"(?! (?:báo|riêng|xong|lại|tổ|với|trước)\b){_WHAT_FOR})",
)
_SEES = (
    rf"làm việc (?:với|tại)|"
    rf"(?:kiểm tra|khảo sát|thị sát|giám sát)(?= (?:thực tế|thực địa|tình hình|công tác|tiến độ|việc|hiện trường|tại|"
    rf"một số|các)(?!\w)| ?{ACTOR})|"
    r"giao ban(?= (?:tuần|tháng|quý|công tác|trực tuyến|với|về)(?!\w))|"
    rf"tiếp xúc cử tri|đối thoại|hội đàm|hội kiến|"
    rf"họp(?= (?:tại|với|bàn|khẩn|nghe|về|trực tuyến)(?!\w)| {_COMMITTEE})|trả lời chất vấn|"
    r"(?:công bố|trao|công bố và trao) (?:các |những )?quyết định|trao (?:bằng khen|huân chương|danh hiệu)|"
    rf"tiếp (?:xã giao|công dân|dân|đoàn)|tiếp(?= {ADDRESS}?[{PERSON}{OFFICE}])|gặp mặt|gặp gỡ|"
    r"chào xã giao|thăm và làm việc"
)
_ACTS = re.compile(
    rf"(?:{ACTOR}|[Đđ]oàn)[^.;:]{{0,160}}?(?<!\w)(?P<name>(?:{_SEES})(?!\w){_WHAT_FOR})",
)
_ON_THE_SPOT = re.compile(
    rf"(?:(?:^|[.;”] |{DATE},? )(?P<name>(?:[Tt]rực tiếp )?(?i:{_SEES})(?!\w)(?:{DATE}|[^.;:{WHO[1:-1]}]){{0,160}}?)|"
    rf"[Pp]hát biểu (?:chỉ đạo |khai mạc )?(?:tại|lúc|khi|trong) (?P<occasion>[^.;:,{WHO[1:-1]}]{{2,80}})), "
    rf"(?i:{ADDRESS})?{WHO}"
)
_NOT_HELD = re.compile(
    r"(?<!\w)(?:(?:sẽ|giao|yêu cầu|đề nghị|chỉ đạo|phân công|phải|cần|để|không|chưa|tăng cường|kế hoạch|được|qua|"
    r"cam kết|hứa|nhằm) "
    r"(?:[^\s,.;:]+ ){0,3}|(?:nhiệm vụ|công tác|việc|tổ chức|hoạt động|kết quả|chương trình|quá trình|"
    r"báo cáo|cơ quan|đoàn|ban|thanh tra,) )$",
    re.IGNORECASE,
)
# `Thứ trưởng giao Vụ A …, báo cáo trước ngày 31/5; Vụ B làm việc với …`
_ORDERED = re.compile(rf"(?<!\w)(?:giao|yêu cầu|đề nghị|chỉ đạo) [^.]{{0,400}}; ?{ACTOR},? $")
_DELEGATION = re.compile(r"đoàn(?: công tác)? $", re.IGNORECASE)  # which meets: here it is no noun with the verb
_MET = re.compile(
    rf"(?:làm việc với|đối thoại với|hội đàm với|hội kiến với|tiếp|tiếp xã giao|gặp|gặp gỡ|chào xã giao) "
    rf"(?P<met>{ADDRESS}?{PEOPLE})",
    re.IGNORECASE,
)
_VERBS = Cue(
    "họp", "sơ kết", "tổng kết", "giao ban", "làm việc", "kiểm tra", "khảo sát", "thị sát", "giám sát", "tiếp",
    "đối thoại", "hội", "gặp", "chào", "trao", "công bố", "chất vấn", "phát biểu",
)  # fmt: skip
_LED = re.compile(r"(?<!\w)(?:chủ trì|dự) $")
_THAT_MEET = ("Ban", "BCĐ", "Hội đồng", "HĐND", "Tổ", "Ủy ban", "Đoàn")
_MEETS = re.compile(rf"(?:trực tiếp )?họp (?P<host>{BODY})", re.IGNORECASE)
_DAY = re.compile(DAY)
_NEAR, _FAR = 80, 500  # characters before the verb
_KINDS = (
    ("chất vấn", "phiên chất vấn"), ("trao ", "lễ"), ("công bố", "lễ"),
    ("giao ban", "giao ban"), ("họp", "cuộc họp"),
    ("kiểm tra", "buổi kiểm tra"), ("khảo sát", "buổi kiểm tra"), ("thị sát", "buổi kiểm tra"),
    ("giám sát", "buổi giám sát"), ("tiếp xúc cử tri", "buổi tiếp xúc cử tri"), ("đối thoại", "buổi đối thoại"),
    ("làm việc", "buổi làm việc"), ("kết", "hội nghị"), ("tiếp", "buổi tiếp"),
    ("gặp", "buổi tiếp"), ("hội", "buổi tiếp"), ("chào", "buổi tiếp"),
    ("", "sự kiện"),
)  # fmt: skip


def meetings_by_verb(sentence: Masked) -> list[MeetingMention]:
    """The meeting that `sentence` tells by a verb, with its day; or at its beginning, with who acts there."""
    if not sentence.says(_VERBS):
        return []
    dated = _DAY.search(sentence.text) is not None or opens_later(sentence)
    match = (_HOLDS.search(sentence.text) or _ACTS.search(sentence.text)) if dated else None
    if match and _is_not_held(sentence, match):
        match = None
    match = match or _ON_THE_SPOT.search(sentence.text)
    return [_mention(sentence, match)] if match else []


def _is_not_held(sentence: Masked, match: re.Match[str]) -> bool:
    """Whether the words around the verb say that it is planned, asked for, lasts or is part of a noun.

    `công tác kiểm tra`, `giao Vụ A …; Vụ B làm việc với …`, `đã làm việc tại … từ ngày 22/5`.
    """
    start, name = match.start("name"), match["name"]
    before = sentence.text[max(0, start - _NEAR) : start]
    if name.startswith("họp"):
        before = before.removesuffix("tổ chức ")  # `tổ chức họp` is no noun, as `tổ chức giám sát` may be
    if name.startswith("làm việc"):
        before = _DELEGATION.sub("", before)
    lasts = name.endswith(" từ") and _DAY.match(sentence.text, match.end("name") + 1)
    return bool(lasts or _NOT_HELD.search(before) or _ORDERED.search(sentence.text, max(0, start - _FAR), start))


def _mention(sentence: Masked, match: re.Match[str]) -> MeetingMention:
    start, end = match.span("occasion" if match.groupdict().get("occasion") else "name")
    name = in_full(sentence, start, end)
    return MeetingMention(
        sentence=sentence,
        start=start,
        end=end,
        kind=next(kind for word, kind in _KINDS if word in name.lower()),
        name=name,
        number=None,
        term=None,
        named=True,
        of=tuple(actor for at in _hosts(sentence, match) if (actor := sentence.actor(at))),
        present=_present(sentence, match.start(), start),
    )


def _hosts(sentence: Masked, match: re.Match[str]) -> list[int]:
    """Where it says whose meeting it is: the body that acts, or the committee that met.

    `làm việc với Sở A, sau đó chủ trì họp Ban B` is not of A, and `Ban A do ông B chủ trì họp` is.
    """
    acting = [match.start(group) for group in ("of", "of2") if match.groupdict().get(group)]
    between = sentence.text[acting[-1] : match.start("name")] if acting else ""
    if acting and (" do " in between or not _LED.search(between)):
        return acting
    meets = _MEETS.match(sentence.text, match.start("name")) if match.groupdict().get("name") else None
    is_host = meets and sentence.words(*meets.span("host")).startswith(_THAT_MEET)
    return [meets.start("host")] if meets and is_host else []


def _present(sentence: Masked, start: int, verb: int) -> tuple[Actor, ...]:
    """The persons before the verb, and whom they receive or meet."""
    met = _MET.match(sentence.text, verb)
    found = (*sentence.actors(start, verb), *(sentence.actors(*met.span("met")) if met else ()))
    return tuple(one for one in found if one.kind in ("person", "office"))

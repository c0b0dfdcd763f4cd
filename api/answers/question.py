"""What a Vietnamese question asks: which way of asking it is, what fills it, and about which days."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

from api.answers.outside import outside
from api.answers.periods import led_by_period, period
from api.answers.polite import unpolite
from api.answers.private import ACCENTED, PLAIN, Privacy
from api.answers.way import Way
from api.answers.ways import WAYS, WIDE_WAYS
from api.answers.when import Days, at_present, split_days
from api.models.asked import Kind, Part, Question
from graph.language import said
from graph.model.facts import ProgressState
from loaders.language.date_grammar import find_dates
from loaders.language.unaccented import unaccented

# What stands in these is a task or a programme, which may well be about housing or discipline.
_OF_TASKS: frozenset[Kind] = frozenset(
    (
        "responsible", "deadline", "assigner", "extended", "tasks", "given", "pledged", "platforms", "portfolios",
        "chaired", "concluded", "attended", "due", "progress",
    )
)  # fmt: skip
# What every answer tells anyway: its source, its day, and the second half of a double question is another question.
_TAIL = re.compile(
    r"(?:;.*|,? theo (?:văn bản|nguồn) nào|"
    r", (?:ai nói|ai nêu|ai ký(?: và ký thế nào)?|ký thế nào|hạn nào|(?:từ )?ngày nào))+$"
)
_QUOTED = re.compile(r"[\"“”]")
_ADDRESS = re.compile(r"(?:ông|bà|đồng chí|ong|dong chi)\s+", re.IGNORECASE)
# `việc nạo vét sông` is `nạo vét sông`; only `việc làm` by itself, or `việc làm cho …`, is employment.
_A_TASK = r"(?:(?:những|các) )?(?:công việc|việc|nhiệm vụ) (?!làm(?:$| (?:cho|của|ở|tại|và)\b))"
_TASK_FIRST = re.compile(f"^(?:{_A_TASK}|{unaccented(_A_TASK)})", re.IGNORECASE)
_FINISHED = re.compile(r" xong\b", re.IGNORECASE)
# What these ask for is told by words of a task.
_WORDED: frozenset[Kind] = frozenset(("responsible", "deadline", "assigner", "extended", "progress"))
# What these ask for may have lasted for a time with which the question begins.
_LASTING: frozenset[Kind] = frozenset(("offices", "holders", "heads", "agenda"))
_NUMBERED = re.compile(r"\b(?:số|so) (?=\d[^\s/]*/)", re.IGNORECASE)  # a paper is called by its number with or without
_PASSED = re.compile(r"(?:qua|quá) (?:m[ốo]c )?(?:th[ờo]i )?h[ạa]n|(?:tr[ễe]|ch[ậa]m) h[ạa]n")

_STATES: dict[str, list[ProgressState]] = {
    "gia hạn": ["extended"],
    "lùi hạn": ["extended"],
    "lùi thời hạn": ["extended"],
    "hoàn thành": ["done", "done_on_time", "done_late"],
    "hoàn thành đúng hạn": ["done_on_time"],
    "làm xong": ["done", "done_on_time", "done_late"],
    "thực hiện": ["in_progress"],
    "triển khai": ["in_progress"],
    "thay thế": ["replaced"],
    "rút": ["withdrawn"],
}
_STATES |= {unaccented(words): states for words, states in _STATES.items()}  # as many keyboards write it
_ROLES = {
    "chủ trì": "chaired",
    "đồng chủ trì": "chaired",
    "kết luận": "concluded",
    "dự": "attended",
    "tham dự": "attended",
}
_ROLES |= {unaccented(words): role for words, role in _ROLES.items()}

_PARTS: dict[str, Part] = {
    "chủ trì": "lead",
    "phối hợp": "coordinating",
    "theo dõi": "monitoring",
    "giám sát": "monitoring",
    "đôn đốc": "monitoring",
    "tham mưu": "advising",
    "thẩm định": "appraising",
    "phê duyệt": "approving",
    "làm đầu mối": "focal_point",
    "chỉ đạo": "directing",
    "trực tiếp chỉ đạo": "directing",
}
_PARTS |= {unaccented(words): part for words, part in _PARTS.items()}

READ_AS: dict[Kind, tuple[str, str]] = {
    "responsible": ("ai chịu trách nhiệm việc này", "who is responsible for this"),
    "deadline": ("việc này phải xong khi nào", "by when this is to be done"),
    "assigner": ("ai đã giao việc này", "who assigned this"),
    "progress": ("việc này đã làm đến đâu", "how far this is"),
    "extended": ("việc này được gia hạn đến khi nào", "until when this was given more time"),
    "tasks": ("cơ quan, người này được giao việc gì", "what this body or person has to do"),
    "given": ("ai đã giao những việc gì", "what was assigned by this body, person, meeting or paper"),
    "chaired": ("ai chủ trì cuộc họp", "who chaired the meeting"),
    "concluded": ("ai kết luận cuộc họp", "who concluded the meeting"),
    "attended": ("ai dự cuộc họp", "who attended the meeting"),
    "held": ("cuộc họp diễn ra khi nào, ở đâu", "when and where the meeting took place"),
    "pledged": ("đã cam kết những gì", "what was pledged"),
    "platforms": ("nền tảng nào gắn với chương trình", "which platforms belong to the programme"),
    "counted": ("con số này là của kỳ nào", "of which period this figure is"),
    "figures": ("số liệu nào đã được nêu", "which figures were stated"),
    "offices": ("người này giữ chức gì", "which offices this person holds"),
    "tenure": ("người này giữ chức vụ này từ khi nào đến khi nào", "from when until when somebody held this office"),
    "holders": ("ai giữ chức vụ này", "who holds this office"),
    "standing_agency": ("cơ quan thường trực là ai", "which body is the standing agency"),
    "members": ("ai là thành viên", "who the members are"),
    "successors": ("cơ quan, địa phương nào kế tục", "which body or place followed"),
    "merged": ("hợp nhất với những cơ quan, địa phương nào", "with which bodies or places it was merged"),
    "predecessors": ("hình thành từ những cơ quan, địa phương nào", "which bodies or places it was made of"),
    "operators": ("ai vận hành", "who runs it"),
    "paper": ("văn bản do ai ban hành, ai ký, kết luận cuộc họp nào", "who issued and signed it, what it concludes"),
    "reported": ("việc nào nguồn báo cáo như vậy", "which tasks sources report to be so"),
    "fields": ("được phân công phụ trách những lĩnh vực nào", "which fields this person or body has"),
    "portfolios": ("ai phụ trách lĩnh vực", "who has the portfolio"),
    "heads": ("ai đứng đầu cơ quan này", "who heads this body"),
    "called": ("tên đầy đủ là gì", "what the full name is"),
    "agenda": ("có những cuộc họp nào", "which meetings took place"),
    "due": ("việc nào đến hạn trong thời gian này", "which tasks are due in this time"),
    "connected": ("hai bên này liên hệ thế nào", "how these two are connected"),
}


def understood(text: str) -> Question:
    """The question in `text`; kind "declined" or "outside" for what is not kept, "not_understood" for any other.

    Written without any accents, as on many keyboards, it is matched against the same words without theirs.
    """
    asked, days = split_days(_NUMBERED.sub("", unpolite(plain(text))))
    question = _led(asked) or _reads(asked)
    if question.kind in READ_AS and days.first:
        return question.model_copy(update={"on": days.first, "until": days.last})
    return question


def _led(asked: str) -> Question | None:
    """The question after the period with which it begins, where it asks for what lasted then."""
    found = led_by_period(asked)
    question = _reads(found[1]) if found else None
    if not found or not question or question.kind not in _LASTING or question.on:
        return None
    return question.model_copy(update={"on": found[0].first, "until": found[0].last})


def _reads(asked: str) -> Question:
    return _read_plainly(asked) if asked.isascii() else _read(asked)


def _read(
    asked: str, ways: Sequence[Way] = WAYS, wide: Sequence[Way] = WIDE_WAYS, privacy: Privacy = ACCENTED
) -> Question:
    folded = asked.lower()
    if question := _first(asked, ways, privacy):
        return question
    if privacy.touched(folded, {}):
        return Question(kind="declined")
    if outside(folded):
        return Question(kind="outside")
    return _first(asked, wide, privacy) or Question(kind="not_understood")


def _first(asked: str, ways: Sequence[Way], privacy: Privacy) -> Question | None:
    """The question by the first of `ways` that fits all of it."""
    folded = asked.lower()
    asks = _TAIL.sub("", folded)
    for way in ways:
        if found := way.pattern.fullmatch(asks):
            # Names keep the letters they were asked with, found by their place in the lower-case text.
            filled = {name: asked[slice(*found.span(name))].strip(" ,") for name, v in found.groupdict().items() if v}
            days = _asks_days(filled)
            if days and (way.kind in _OF_TASKS or not _private(privacy, way.kind, folded, filled)):
                return _question(way, filled, days)
    return None


def _asks_days(filled: dict[str, str]) -> Days | None:
    """The days that a part of a question names, taken from its parts; None where it names none after all."""
    if "due" in filled and not _due(filled):
        return None
    during, now = filled.pop("during", None), filled.pop("now", None)
    return period(during) if during else at_present() if now else Days()


def _private(privacy: Privacy, kind: Kind, folded: str, filled: Mapping[str, str]) -> bool:
    return privacy.touched(folded, {name: part.lower() for name, part in filled.items()}, kind == "figures")


def _read_plainly(asked: str) -> Question:
    return _read(asked, *_plain_ways(), PLAIN)


@cache
def _plain_ways() -> tuple[tuple[Way, ...], tuple[Way, ...]]:
    return _unaccented(WAYS), _unaccented(WIDE_WAYS)


def _unaccented(ways: Sequence[Way]) -> tuple[Way, ...]:
    return tuple(Way(way.kind, re.compile(unaccented(way.pattern.pattern))) for way in ways)


def plain(text: str) -> str:
    """`text` in NFC on one line, without quotation marks and the signs that end a question."""
    return " ".join(_QUOTED.sub("", unicodedata.normalize("NFC", text)).split()).strip(" ?.!")


def read_as(question: Question) -> str | None:
    """What a question was taken for, in a sentence; None when it was not understood or is declined."""
    if question.kind not in READ_AS:
        return None
    words = [words for words in (question.who, question.to, question.function, question.what, question.where) if words]
    days = sorted({day.isoformat() for day in (question.on, question.until) if day})
    about = "; ".join([*(f"“{w}”" for w in words), *([" – ".join(days)] if days else [])])
    vietnamese, english = READ_AS[question.kind]
    return said(f"{vietnamese}: {about}" if about else vietnamese, english)


def _question(way: Way, filled: dict[str, str], days: Days) -> Question:
    computed = filled.get("computed")
    what = filled.get("what") or filled.get("what2")
    return Question.model_validate(
        {
            "kind": way.kind,
            "what": _of_task(what) if what and way.kind in _WORDED else what,
            "where": filled.get("where") or filled.get("where2"),
            "who": unaddressed(filled.get("who")),
            "to": unaddressed(filled.get("to")),
            "function": filled.get("function"),
            "role": _ROLES.get((filled.get("role") or "").lower()),
            "reported": _STATES.get((filled.get("state") or "").lower()),
            "computed": computed and ("passed" if _PASSED.search(computed) else "not_yet_due"),
            "open": True if filled.get("open") else None,
            "ever": True if filled.get("ever") else None,
            "part": _PARTS.get((filled.get("part") or "").lower()),
            "due_before": _due(filled),
            "on": days.first,
            "until": days.last,
        }
    )


def _due(filled: Mapping[str, str]) -> str | None:
    """The day before which a part of the question asks for."""
    days = (found.edtf for found in find_dates(filled.get("due", "")) if found.rule == "day")
    return next((day for day in days if "X" not in day), None)


def _of_task(what: str) -> str:
    """The words of a task, without those that only say that it is one, or that it is to be finished."""
    return _FINISHED.sub("", _TASK_FIRST.sub("", what, count=1))


def unaddressed(name: str | None) -> str | None:
    """A name without `ông`, `bà`, `đồng chí` before it."""
    return _ADDRESS.sub("", name, count=1) if name and _ADDRESS.match(name) else name

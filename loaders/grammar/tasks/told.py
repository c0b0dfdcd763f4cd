"""Rules for orders that words of saying tell: `ông A nhấn mạnh, Sở B phải …`, `…, ông A lưu ý`."""

import re

from loaders.grammar.masked import SOMEBODY
from loaders.grammar.order_words import CONNECTIVES, DOERS, IS_LEAD, MODAL, TASK_START
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.doers import doers_named, doers_who_must, roles
from loaders.grammar.tasks.papers import paper_before
from loaders.grammar.tasks.predicates import says_what_to_do
from loaders.grammar.tasks.subjects import is_a_comrade, said_after, superior_before
from loaders.grammar.tasks.task import Context, Task, assignment
from loaders.language.cues import Cue

# What a superior says in these words binds; `nhấn mạnh`, `khẳng định` only state, unless somebody must do it.
_BINDING = (
    "kết luận|chỉ đạo|ấn định|chốt lại|chốt|quán triệt|quyết định|thống nhất|ý kiến chỉ đạo|ý kiến kết luận|ý kiến|"
    "nhắc nhở|nhắc|yêu cầu|lưu ý|đề nghị|phân việc|giao việc|chia việc"
)
_STATING = "nhấn mạnh|(?:nêu|chỉ|gọi) đích danh|gọi tên|nêu rõ|chỉ rõ|khẳng định|nêu|nói|phát biểu"
_ASSIGNS = frozenset(
    {
        "yêu cầu",
        "lưu ý",
        "đề nghị",
        "chỉ đạo",
        "quán triệt",
        "nhắc nhở",
        "nhắc",
        "dặn",
        "chốt",
        "giao việc",
        "căn dặn",
        "dặn dò",
    }
)
_TURNS_TO = frozenset(
    {"yêu cầu", "đề nghị", "chỉ đạo", "nhắc nhở", "nhắc", "dặn", "căn dặn"}
)  # `”, ông A chỉ đạo Sở B`
_WORDS = Cue(*f"{_BINDING}|{_STATING}|dặn|giao việc".split("|"))
_TOLD = re.compile(
    rf"(?<!\w)(?:(?P<binding>{_BINDING})|(?P<stating>{_STATING}))(?!\w)(?: (?:rằng|là|như sau|thêm|rõ|lại))*"
    rf"[:,]? ?[“\"]?{CONNECTIVES}(?P<lead>{DOERS})"
)
_MUST = re.compile(rf"[\s,]*(?:cũng )?(?:phải|cần|không được|có trách nhiệm|{IS_LEAD})(?!\w)")
_CONCLUDING = re.compile(r"\W*(?:[Pp]hát biểu )?(?:[Kk]ết luận|[Cc]hỉ đạo|[Bb]ế mạc)(?!\w)")  # what follows binds
_SAID = re.compile(rf"[\s“\"-]*{CONNECTIVES}(?P<lead>{DOERS})")
_STRIVES = re.compile(r" phấn đấu(?!\w)")  # a goal
_SAID_TASK = re.compile(rf"[\s“\"-]*{CONNECTIVES}(?i:{MODAL}|{TASK_START})")


def order_told(clause: Clause, context: Context) -> Task | None:
    """What a superior or a paper said that somebody has to do."""
    for match in clause.finditer(_TOLD) if clause.says(SOMEBODY) and clause.says(_WORDS) else ():
        binding, paper = match["binding"], paper_before(clause, match.start())
        must = bool(clause.match(_MUST, match.end()))
        binds = binding or paper or clause.match(_CONCLUDING)
        if not must and not (binds and ":" in match[0] and says_what_to_do(clause, match.end())):
            continue
        by = (paper.by or context.by) if paper else superior_before(clause, match.start())
        if by or paper or is_a_comrade(clause, match.start()):
            doers = doers_named(clause, match)
            return assignment(clause, match.start("lead"), binding or match["stating"], by, doers, "order/told")
    return None


def order_told_after(clause: Clause) -> Task | None:
    """What somebody named after the words said that must be done."""
    said = said_after(clause) if clause.says(SOMEBODY) and clause.says(_WORDS) else None
    if not said:
        return None
    words = clause._replace(end=said.end)
    if said.to and said.verb in _TURNS_TO:
        return assignment(
            words, words.start, said.verb, (said.by,), roles(words, (said.to,), words.start), "order/told-after"
        )
    match = words.match(_SAID)
    if match and words.match(_STRIVES, match.end()):
        return None
    phrase = None if match else doers_who_must(words)
    if phrase:
        return assignment(words, phrase[1], said.verb, (said.by,), phrase[0], "order/told-after")
    if match and (words.match(_MUST, match.end()) or (said.verb in _ASSIGNS and says_what_to_do(words, match.end()))):
        doers = doers_named(words, match)
        return assignment(words, match.start("lead"), said.verb, (said.by,), doers, "order/told-after")
    if said.verb in _ASSIGNS and words.match(_SAID_TASK):
        return assignment(words, words.start, said.verb, (said.by,), roles(words, (), words.start), "order/told-after")
    return None

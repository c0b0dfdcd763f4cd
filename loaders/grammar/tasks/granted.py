"""Rules for orders told as time granted: `ông A cho Sở B một tuần để …`, `Sở B có thời hạn đến 30/6 để …`."""

import re
from itertools import islice

from graph.model.facts import Actor
from loaders.grammar.masked import DATE, DAY, PERIOD, SOMEBODY
from loaders.grammar.order_words import ACTORS_OUT, CONNECTIVES, DOERS, TOPIC
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadlines import has_deadline
from loaders.grammar.tasks.doers import doers_named
from loaders.grammar.tasks.subjects import superior_before
from loaders.grammar.tasks.task import Context, Task, assignment
from loaders.language.cues import Cue
from loaders.language.number_words import TO_TEN

_COUNT = rf"(?:\d{{1,3}}|{TO_TEN}|vài|nửa)"
_TERM = (
    rf"(?:(?:thêm |đúng |tối đa )*{_COUNT} (?:ngày|tuần|tháng|giờ|tiếng|quý)|(?:thời )?hạn|"
    rf"(?:đến|tới) [^.;:]{{0,30}}?{DATE})"
)
_FOR = rf"[^.;:{ACTORS_OUT}]{{0,60}}?,? (?:để|phải|nhằm) "
_GRANTS = re.compile(
    rf"(?<!\w)(?P<verb>ấn định cho|ấn định|dành cho|dành|giao hẹn|hẹn|cho) (?P<lead>{DOERS}) (?:trong )?{_TERM}(?!\w)"
)
_SETS = re.compile(
    rf"(?<!\w)(?P<verb>cho|đặt|ra|ấn định|gia hạn|nêu|chốt) (?:thời )?hạn(?: chót| cuối)?(?!\w)"
    rf"[^.;:{ACTORS_OUT}]{{0,60}}?,? (?:để|cho|là|buộc) (?P<lead>{DOERS}) "
)
_HAS = re.compile(
    rf"{TOPIC}{CONNECTIVES}(?P<lead>{DOERS}) (?:chỉ |sẽ |tiếp tục )*"
    rf"(?P<verb>được cho|được ấn định|được giao|có|còn) (?:thêm )?{_TERM}{_FOR}"
)
_WANTS = re.compile(rf"(?<!\w)(?P<verb>muốn|mong) (?P<lead>{DOERS}) (?!được|có(?!\w))")
_TERMS = Cue("ngày", "tuần", "tháng", "giờ", "tiếng", "quý", "hạn", DAY, PERIOD)
_RULES = (
    (_GRANTS, (Cue("ấn định", "cho ", "hẹn ", "dành "), _TERMS)),
    (_SETS, (Cue("hạn"),)),
    (_WANTS, (Cue("muốn ", "mong "),)),
)
_HAVING = Cue(" có ", " còn ", " được ")
_MOST = 4  # places of a clause that are tried


def order_granting(clause: Clause, context: Context) -> Task | None:
    """What somebody is given a time for."""
    if not clause.says(SOMEBODY):
        return None
    if clause.says(_HAVING) and clause.says(_TERMS):
        match = clause.match(_HAS)
        if match:
            return _task(clause, match, match.start("lead"), context.by if context.open else ())
    for rule, cues in _RULES:
        for match in islice(clause.finditer(rule), _MOST) if all(map(clause.says, cues)) else ():
            by = superior_before(clause, match.start())
            persons = any(one.kind in ("person", "office") for one in by)
            if by and (rule is not _WANTS or (persons and has_deadline(clause))):
                return _task(clause, match, match.start(), by)
    return None


def _task(clause: Clause, match: re.Match[str], start: int, by: tuple[Actor, ...]) -> Task:
    doers = doers_named(clause, match)
    return assignment(clause, start, match["verb"], by, doers, "order/granted")

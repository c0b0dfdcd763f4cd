"""Rules for targets: goals with a number or a day."""

import re
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.masked import DATE, PLACE
from loaders.grammar.order_words import HONORIFIC, SUPERIOR, TASK_START
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.doers import Doers
from loaders.grammar.tasks.subjects import said_after, superior_before, without_speaker
from loaders.grammar.tasks.task import Context, Task
from loaders.language.cues import Cue

_GOALS, _TERMS = Cue("mục tiêu", "đặt đích", "chỉ tiêu", "phấn đấu", "trọng tâm"), Cue("hạn ")
_GOAL = re.compile(r"(?<!\w)(?P<word>(?:đặt )?mục tiêu|đặt đích|chỉ tiêu|phấn đấu|trọng tâm)(?!\w)", re.IGNORECASE)
# What was reached, counted or only compared with is no goal that is set here.
_NOT_SET = re.compile(
    r"(?:(?<!\w)(?:đạt|vượt|hoàn thành|phù hợp với|so với|ngoài|theo|tổng số|một số|hầu hết các|nhiều|mọi|nỗ lực|"
    r"tinh thần|sự|quá trình|giao|diệt|phá hủy|bắn|tấn công|không kích|nhắm|vào các|trinh sát|phát hiện|tìm kiếm) "
    r"(?:(?:các|những|được) ){0,2}|\d )$",
    re.IGNORECASE,
)
_REACHED = re.compile(
    r"[^.;]{0,140} nhưng (?:đến nay |thực tế |hiện )?(?:mới|chỉ|chưa|không)(?!\w)|"
    r" (?:quân sự|trên không|di động|giả định|mặt đất|trên biển|bay|tấn công|lớn \()|"
    r",? (?:kế hoạch|nhiệm vụ|giải pháp|tiến độ|yêu cầu|định hướng) (?:đặt|đề) ra|"
    r", (?:kế hoạch|nhiệm vụ|giải pháp)(?!\w)|"
    r" của (?!(?:Đề án|Chương trình|Kế hoạch|Chiến lược|Nghị quyết|Dự án|Đại hội|Việt Nam|Thành phố|Tỉnh|Thủ đô)"
    r"(?!\w))[A-ZĐ]|"
    r"[^.;:,]{0,40}?(?<!\w)(?:đều|đã|chưa|không)(?: \w+)? đạt(?!\w)|[^.;:]{0,30} được giao(?!\w)"
)
# Years alone and numbers of papers measure nothing.
# What a company wants to make or earn is no goal of the state.
_OF_A_COMPANY = re.compile(
    r"(?<!\w)(?:công ty|nhà máy|cổ phần|cổ đông|doanh thu|lợi nhuận|thị phần|khách hàng|thuê bao|sản phẩm mỗi năm|"
    r"phủ sóng|CTCP|tập đoàn|công suất|m3/năm)(?!\w)",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    rf"\d+(?:[.,]\d+)? ?%|{DATE}|(?<!\w)(?:top|nhóm) |(?<![\d/.,-])(?!(?:19|20)\d\d(?!\d))\d{{2,}}(?![\d/-])|\d[.,]\d",
    re.IGNORECASE,
)
_ITEM = re.compile(
    rf"(?<!\w)(?:(?:đến(?: hết| cuối)?|tới|trong)\s)?(?:{DATE}|bảo đảm|đạt|có|đưa|ít nhất|tối thiểu|\d)",
    re.IGNORECASE,
)
_AGENT = re.compile(
    rf"được {HONORIFIC}(?P<by>{SUPERIOR})(?:[^.;:]{{0,30}}?) (?:đặt ra|đề ra|xác định|thông qua|thống nhất|giao)"
)
_AGENT_SETS = re.compile(rf"mà {HONORIFIC}(?P<by>{SUPERIOR}) (?:đã )?(?:đặt ra|đề ra|xác định|thông qua|giao)")
_STRIVING = re.compile(rf"(?P<who>{PLACE}) (?:cũng |đã )?(?:phấn đấu|đặt (?:mục tiêu|chỉ tiêu))$")
_TERM_BEFORE = re.compile(
    rf"(?<!\w)(?i:đến|trong|hết|tới)[^.;,:]{{0,20}}? (?:{DATE}|(?:năm|quý|tháng) (?:nay|này|tới|sau)),? "
    r"[^.;,:]{0,30}$"
)
_DEED_FIRST = re.compile(rf" {TASK_START}|[ :]*(?:đến|tới|trong|hết)(?!\w)")
_BEFORE_ORDERS = re.compile(
    rf"(?P<goal>[^.;:]{{3,160}}?), {HONORIFIC}(?P<by>{SUPERIOR}) (?:đã |có )?"
    r"(?:yêu cầu|đề nghị|giao|chỉ đạo|ý kiến|kết luận)(?!\w)"
)
_TERM_FIRST = re.compile(r"[\s“\"-]*(?i:đến|trong|hết|tới)(?!\w)")
_NEAR, _FAR = 100, 160  # characters from the word to the goal, and from there to its measure
_TERM = re.compile(rf"[Hh]ạn (?:hoàn thành|cuối|nộp|gửi|trình|báo cáo)[^.;:]{{0,60}} là (?:trước |chậm nhất )?{DATE}")


def target_in(clause: Clause, context: Context, follows: bool) -> Task | None:
    """The goal of a clause, when it has a number or a day; `follows` when the clause before it stated a goal."""
    term = clause.search(_TERM) if clause.says(_TERMS) else None
    if term:
        return _target(clause, term.start(), "hạn hoàn thành", (), "target/term")
    goal = _goal(clause) if clause.says(_GOALS) else None
    if not goal:
        return _stated(clause, clause.start, "mục tiêu", context) if follows else None
    word = goal["word"].lower()
    if word == "trọng tâm" and "%" not in clause.text[goal.end() : clause.end]:
        return None
    return _stated(clause, goal.end(), word, context, goal)


def _goal(clause: Clause) -> re.Match[str] | None:
    """The word by which a clause sets a goal."""
    for goal in clause.finditer(_GOAL):
        before = clause.text[max(clause.start, goal.start() - 30) : goal.start()]
        if not _NOT_SET.search(before) and not clause.match(_REACHED, goal.end()):
            return goal
    return None


def _stated(clause: Clause, at: int, word: str, context: Context, goal: re.Match[str] | None = None) -> Task | None:
    item = _ITEM.search(clause.text, at, min(clause.end, at + _NEAR))
    if not item or not _MEASURE.search(clause.text, item.start(), min(clause.end, item.start() + _FAR)):
        return None
    agent = clause.actor(clause.search(_AGENT), "by") or clause.actor(clause.search(_AGENT_SETS), "by")
    by = (agent,) if agent else superior_before(clause, item.start()) or (() if goal else context.by)
    striving = clause.actors(_STRIVING.search(clause.text, max(clause.start, at - _NEAR), at), "who") if goal else ()
    by = by or striving
    if goal and not by and _OF_A_COMPANY.search(clause.text, clause.start, clause.end):
        return None
    before = clause.match(_BEFORE_ORDERS, item.start()) if goal and not by else None
    if before:  # `Để phấn đấu …, UBND tỉnh yêu cầu:`
        by, clause = clause.actors(before, "by"), clause._replace(end=before.end("goal"))
    if goal and word == "phấn đấu":  # who strives is who must do it
        said = said_after(clause)
        told_by = (said.by,) if said else by
        return replace(_target(clause, _start(clause, goal), word, told_by, "target/strives"), doers=Doers(by))
    return _target(clause, _begin(clause, goal, item) if goal else at, word, by, "target/goal")


def _start(clause: Clause, goal: re.Match[str]) -> int:
    """Where a goal begins: with its term, when that goes before (`Đến cuối năm nay, tỉnh phấn đấu …`)."""
    term = _TERM_BEFORE.search(clause.text, max(clause.start, goal.start() - _NEAR), goal.start())
    return term.start() if term else goal.start()


def _begin(clause: Clause, goal: re.Match[str], item: re.Match[str]) -> int:
    """With its measure, or with the term when the clause opens with it: `Đến hết tháng 1, mục tiêu là …`."""
    if clause.match(_TERM_FIRST) and _start(clause, goal) != goal.start():
        return clause.start
    return goal.end() if clause.match(_DEED_FIRST, goal.end()) else item.start()


def _target(clause: Clause, start: int, word: str, by: tuple[Actor, ...], rule: str) -> Task:
    return Task(without_speaker(clause, start), "target", word, by, Doers(), rule)

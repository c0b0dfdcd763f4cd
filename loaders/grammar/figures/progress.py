"""Rules for progress: what a document reports of a task, in its own words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from graph.model.facts import Commitment, Progress, ProgressState
from loaders.grammar.figures.accounts import Account, accounts, state_in_an_account
from loaders.grammar.figures.context import stated_by
from loaders.grammar.figures.progress_labels import Labelled, labelled
from loaders.grammar.figures.progress_states import STATE_WORDS, asks_for_time, day_of_a_deed, is_a_deed, state_in
from loaders.grammar.masked import ACTOR, DATE, Masked, mask
from loaders.grammar.ranges import Ranges
from loaders.grammar.reading import Reading
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.subjects import superior_before
from loaders.language.cues import Cue
from loaders.language.years import complete

_REPORTS = Cue(*STATE_WORDS)
# Somebody does it, or something that can be a task is in that state; `dự án mà tỉnh đang triển khai` only names it.
_ABOUT_A_TASK = re.compile(
    rf"{ACTOR}|(?:nhiệm vụ|việc|kế hoạch|đề án|dự án|thủ tục|hồ sơ|tiến độ|công trình|thời (?:hạn|điểm)|phương án|"
    r"phần|tỷ lệ|mặt bằng|hệ thống)(?!\w)|còn (?:dang dở|dở dang)(?!\w)|(?<!\w)mới có \d|"
    r"(?<!\w)mới [^.;,]{0,40}?\d(?: ?%|(?: \w+)? (?:trên|trong(?: tổng)? số) \d)|"
    r"(?<!\w)(?:mới|được) [^.;,]{0,40}?\d/\d",
    re.IGNORECASE,
)
_HAD_A_TERM = frozenset({"done_on_time", "done_late"})
_ASIDE = re.compile(r"(?<!\w)mà [^.,;]{0,60}(?:đang|đã) |(?<!\w)(?:sáng|chiều) nay")
_CLAUSE = re.compile(r"(?:[^.;]|(?<=\w)\.(?=[\da-z]))+")  # `3.400` is one number, `ĐT.616` one road
_UNTIL = re.compile(rf"(?<!\w)(?:đến|tới|sang)(?: hết)?(?: ngày)? ?{DATE}")
_REPORTED_ON = re.compile(rf"(?:đến|tính đến|ngày|vào|hôm|,) ?{DATE}|^\W*{DATE}")
_WORD = re.compile(r"\w+")
_SAME_TASK = 0.6
_COMMON = 200  # a word of more tasks than this tells none apart


class _Tasks:
    """The tasks of the document by their words."""

    def __init__(self, commitments: Sequence[Commitment]) -> None:
        self._sizes: dict[str, int] = {}
        self._said_in: dict[str, list[str]] = defaultdict(list)
        for task in commitments:
            words = set(_WORD.findall(task.text.lower()))
            self._sizes[task.id] = len(words)
            for word in words:
                self._said_in[word].append(task.id)

    def meant_by(self, words: str) -> str | None:
        """The task that speaks of the same thing, by the share of common words."""
        mine = set(_WORD.findall(words.lower()))
        shared: Counter[str] = Counter()
        for word in sorted(mine):
            said_in = self._said_in.get(word, ())
            shared.update(said_in if len(said_in) <= _COMMON else ())
        fitting = [
            (count, task) for task, count in shared.items() if count >= _SAME_TASK * min(len(mine), self._sizes[task])
        ]
        return max(fitting, key=lambda one: one[0])[1] if fitting else None


def find_progress(reading: Reading, commitments: Sequence[Commitment]) -> tuple[Progress, ...]:
    """Every report on a task, in text order; the words of tasks themselves report nothing."""
    ordered = Ranges(span for task in commitments for span in task.evidence)
    tasks = _Tasks(commitments)
    sentences = mask(reading)
    told = [
        report
        for sentence, account in accounts(sentences)
        for report in _reports(sentence, reading, tasks, account)
        if not ordered.touch(report.evidence[0])
    ]
    told += [_from_field(one, tasks) for one in labelled(sentences)]
    return tuple(sorted(told, key=lambda report: report.evidence[0]))


def _from_field(told: Labelled, tasks: _Tasks) -> Progress:
    words = told.item.words()
    return Progress(
        what=words,
        state=told.state,
        as_of=None,
        by=(),
        commitment=tasks.meant_by(words),
        rule=f"progress/field-{told.state}",
        evidence=(told.sentence.span(), told.item.span()),
    )


def _reports(sentence: Masked, reading: Reading, tasks: _Tasks, account: Account) -> Iterator[Progress]:
    if account is Account.NONE and not sentence.says(_REPORTS):
        return
    for clause in _CLAUSE.finditer(sentence.text):
        start, end = clause.span()
        told = state_in(clause[0])
        done_at = None if told else day_of_a_deed(clause[0])
        done_on = None if done_at is None else _past(sentence, start + done_at, reading)
        state = told or ("done" if done_on or is_a_deed(clause[0]) else None)
        if not state or not _is_of_a_task(state, clause[0]):
            state, told = state_in_an_account(clause[0], account), None
        if not state:
            continue
        span = sentence.span(start + len(clause[0]) - len(clause[0].lstrip()), end)
        words = span.of(reading.text)
        yield Progress(
            what=words,
            state=state,
            as_of=None if state == "extended" or asks_for_time(clause[0]) else _as_of(sentence, start, end, reading),
            due=_new_deadline(sentence, start, end, reading) if state == "extended" else None,
            by=stated_by(sentence) or superior_before(Clause(sentence, start, end), end),
            commitment=tasks.meant_by(words) if told else None,
            rule=f"progress/{told or 'deed'}",
            evidence=(span,),
        )


def _is_of_a_task(state: ProgressState, clause: str) -> bool:
    """Whether a clause with a state can be about a task: what was in time or late had a term."""
    return bool(state in _HAD_A_TERM or _ABOUT_A_TASK.search(clause)) and not _ASIDE.search(clause)


def _new_deadline(sentence: Masked, start: int, end: int, reading: Reading) -> str | None:
    """The day up to which a clause says that a task is extended."""
    match = _UNTIL.search(sentence.text, start, end)
    date = sentence.date(match.end() - 1) if match else None
    document = reading.document
    return complete(date.end, document.published, document.published_basis)[0] if date else None


def _as_of(sentence: Masked, start: int, end: int, reading: Reading) -> str | None:
    """The day of which a clause reports."""
    match = _REPORTED_ON.search(sentence.text, start, end)
    return _past(sentence, match.end() - 1, reading) if match else None


def _past(sentence: Masked, at: int, reading: Reading) -> str | None:
    """The day that is named at `at`; one after that of the document is none, such as one that is asked for."""
    date = sentence.date(at)
    document = reading.document
    day = complete(date.end, document.published, document.published_basis)[0] if date else None
    return None if day and document.published and day > document.published else day

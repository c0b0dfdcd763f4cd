"""Reports in fields: an item, and further down `Tình trạng: Hoàn thành (trước hạn)`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.model.facts import ProgressState
from loaders.grammar.masked import Masked

_LABEL = re.compile(
    r"\W*(?:tình trạng|trạng thái|tiến độ|kết quả(?: thực hiện)?) ?: ?(?P<words>\S[^\n]*)", re.IGNORECASE
)
_ITEM = re.compile(r"\s*(?:\[[^\]]{1,30}\]|\d{1,3}[.)]|[-+•*]|[Nn]hiệm vụ \d{1,3} ?[:.]) ?(?=\S)")
_STATES: tuple[tuple[ProgressState, re.Pattern[str]], ...] = (
    (
        "not_done_late",
        re.compile(r"(?:chưa|không) (?:hoàn thành|thực hiện|xong)[^.]{0,40}(?:quá hạn|chậm)|^(?:chậm|quá hạn)"),
    ),
    ("not_done_in_term", re.compile(r"chưa (?:hoàn thành|thực hiện|đến hạn|xong)")),
    ("extended", re.compile(r"gia hạn|lùi (?:thời )?hạn")),
    ("withdrawn", re.compile(r"^(?:đã )?(?:dừng|hủy|bãi bỏ|thu hồi)")),
    ("in_progress", re.compile(r"đang |thường xuyên")),
    ("done_late", re.compile(r"(?:hoàn thành|xong)[^.]{0,30}(?:chậm|quá hạn|muộn)")),
    ("done_on_time", re.compile(r"(?:hoàn thành|xong)[^.]{0,30}(?:trước hạn|đúng hạn|sớm|trong hạn)")),
    ("done", re.compile(r"hoàn thành|xong")),
)
_NEAR = 8  # lines between an item and its state


@dataclass(frozen=True, slots=True)
class Labelled:
    """The state that a field gives, its sentence and the sentence of the item it speaks of."""

    state: ProgressState
    sentence: Masked
    item: Masked


def labelled(sentences: Sequence[Masked]) -> Iterator[Labelled]:
    """Every field with a state under an item, in text order."""
    item: Masked | None = None
    for sentence in sentences:
        if _ITEM.match(sentence.text):
            item = sentence
        label = _LABEL.match(sentence.text) if ":" in sentence.text else None
        state = _state(label["words"].lower()) if label else None
        if item and state and sentence.line - item.line <= _NEAR:
            yield Labelled(state, sentence, item)


def _state(words: str) -> ProgressState | None:
    return next((state for state, pattern in _STATES if pattern.search(words)), None)

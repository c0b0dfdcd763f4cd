"""What the sources leave open; said instead of guessed."""

from collections.abc import Iterable, Iterator
from textwrap import shorten

from api.models.responsible import Answer, Understanding
from graph.language import said

MOST = 20  # sentences
SHORT = 80  # characters of a task


def not_said(answers: Iterable[Answer], understood: Understanding) -> list[str]:
    """One sentence for each thing the question touches and no source says, the same sentence once."""
    sentences = [*_of_question(understood), *(sentence for answer in answers for sentence in _of_answer(answer))]
    return list(dict.fromkeys(sentences))[:MOST]


def _of_question(understood: Understanding) -> Iterator[str]:
    for place in understood.where:
        if place.id is None:
            yield said(f"không có địa phương nào tên “{place.name}”", f"no place is called “{place.name}”")


def _of_answer(answer: Answer) -> Iterator[str]:
    who, task = answer.who, answer.commitment
    words = shorten(task.text, SHORT, placeholder=" …")
    if who is None:
        yield said(f"“{words}”: nguồn không nêu ai thực hiện", "the source names no doer")
    elif who.kind == "group":
        yield said(f"“{who.name}” gồm những nơi nào", f"which bodies are in “{who.name}”")
    elif who.kind == "body" and not answer.head_then:
        yield said(f"ai đứng đầu {who.name} khi đó", f"who headed {who.name} then")
    if not (answer.assigned_by or answer.pledged_by):
        yield said(f"“{words}”: nguồn không nêu ai giao", "the source names nobody who assigned it")
    if task.made_on is None or task.made_on.startswith("X"):
        yield said(f"“{words}”: giao ngày nào", "on which day it was made")
    if task.status.computed == "no_deadline":
        yield said(f"“{words}”: thời hạn", "its deadline")
    if task.status.reported is None:
        yield said(f"“{words}”: kết quả", "its result")

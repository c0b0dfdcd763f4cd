"""What the sources leave open; said instead of guessed."""

from collections.abc import Iterator, Sequence
from textwrap import shorten

from api.models.responsible import Answer, Understanding
from graph.language import said

MOST = 20  # sentences
SHORT = 80  # characters of a task


def not_said(answers: Sequence[Answer], understood: Understanding) -> list[str]:
    """One sentence for each thing the question touches and no source says, the same sentence once."""
    nothing = [] if answers else _of_nothing(understood)
    each = (sentence for answer in answers for sentence in _of_answer(answer))
    sentences = [*_of_question(understood), *nothing, *each]
    return list(dict.fromkeys(sentences))[:MOST]


def _of_question(understood: Understanding) -> Iterator[str]:
    for place in understood.where:
        if place.id is None:
            yield said(f"không có địa phương nào tên “{place.name}”", f"no place is called “{place.name}”")


def _of_nothing(understood: Understanding) -> Iterator[str]:
    """What was looked for and not found, which is less than that no source says it: others may word it otherwise."""
    for thing in understood.what:
        if thing.id is None:
            yield said(f"không thấy việc nào có lời “{thing.name}”", f"no task holds the words “{thing.name}”")
        else:
            yield said(f"không thấy việc nào như vậy gắn với {thing.name}", f"no such task is tied to {thing.name}")
    if not understood.what:
        yield said("không thấy việc nào như vậy", "there is no such task")


def nobody_known(name: str, function: str) -> str:
    """That a function did not go to the successor of a body, and nobody is known to whom."""
    return said(
        f"nơi nào nhận chức năng “{function}” của {name}: không phải cơ quan kế tục",
        f"who took over “{function}” of {name}: not its successor",
    )


def _of_answer(answer: Answer) -> Iterator[str]:
    who, task = answer.who, answer.commitment
    words = shorten(task.text, SHORT, placeholder=" …")
    if who is None:
        yield said(f"“{words}”: nguồn không nêu ai thực hiện", "the source names no doer")
    elif who.kind == "group":
        yield said(f"“{who.name}” gồm những nơi nào", f"which bodies are in “{who.name}”")
    elif who.kind == "body" and not answer.head_then:
        yield said(f"ai đứng đầu {who.name} khi đó", f"who headed {who.name} then")
    for function in answer.function_elsewhere:
        yield nobody_known(who.name if who else "", function)
    if not (answer.assigned_by or answer.pledged_by):
        yield said(f"“{words}”: nguồn không nêu ai giao", "the source names nobody who assigned it")
    if task.made_on is None or task.made_on.startswith("X"):
        yield said(f"“{words}”: giao ngày nào", "on which day it was made")
    if task.status.computed == "no_deadline":
        yield said(f"“{words}”: thời hạn", "its deadline")
    if task.status.reported is None:
        yield said(f"“{words}”: kết quả", "its result")

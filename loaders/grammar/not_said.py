"""What a reader would expect to be told, and this document does not say."""

from collections.abc import Iterator, Sequence

from graph.model.facts import Commitment, Figure, Meeting

_LED = ("phiên họp", "hội nghị", "cuộc họp", "buổi làm việc", "kỳ họp", "hội thảo")
_UNNAMED = ("cấp có thẩm quyền", "cơ quan có thẩm quyền")
_LONG = 80  # characters of a task that a sentence quotes


def not_said(
    meetings: Sequence[Meeting], commitments: Sequence[Commitment], figures: Sequence[Figure]
) -> tuple[str, ...]:
    """One Vietnamese sentence for each gap, each once."""
    gaps = (*_of_meetings(meetings), *_of_commitments(commitments), *_of_figures(figures))
    return tuple(dict.fromkeys(gaps))


def _of_meetings(meetings: Sequence[Meeting]) -> Iterator[str]:
    for meeting in meetings:
        if not meeting.chairs and meeting.kind in _LED and (meeting.concluded_by or meeting.date):
            yield f"Văn bản không nói ai chủ trì {meeting.name}."


def _of_commitments(commitments: Sequence[Commitment]) -> Iterator[str]:
    for task in commitments:
        if task.kind == "assignment" and not task.lead:
            yield f"Văn bản không nói ai phải thực hiện: “{_short(task.text)}”."
        for actor in (*task.lead, *task.coordinating):
            if actor.kind == "group":
                yield f"Văn bản không liệt kê “{actor.name}” gồm những ai."
            if actor.kind == "place":
                yield f"Văn bản chỉ nêu {actor.name}, không nói cơ quan nào của địa phương này thực hiện."
        for words in _UNNAMED:
            if words in task.text:
                yield f"Văn bản không nói “{words}” là cơ quan nào."


def _of_figures(figures: Sequence[Figure]) -> Iterator[str]:
    for figure in figures:
        if figure.period is None:
            unit = figure.unit if figure.unit == "%" else f" {figure.unit}"
            yield f"Văn bản không nói kỳ của số liệu {figure.value_text}{unit}: {_short(figure.measure)}."


def _short(words: str) -> str:
    if len(words) <= _LONG:
        return words
    return words[:_LONG].rsplit(" ", 1)[0] + " …"

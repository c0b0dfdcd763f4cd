"""Clues: keys under which profiles of several blocks meet.

Tasks meet the reports on them, numbered sessions what is told of them without the number, and figures those of the same
measure and other values; what may be told again on another day (`day`, "first") meets what tells it ("again").
"""

from collections.abc import Iterable, Iterator

from graph.model.claims import AGAIN, CLUES, FIRST, RANK, Profile
from graph.store.reader import Row

MEETING = "Meeting"
SESSION, TOLD = "session", "meeting"  # a meeting told with its number, and one without
TASK, FIGURE = "Commitment", "Figure"
_KINDS = {"Report": "report", TASK: "task", FIGURE: "figure"}


def clues(profile: Profile) -> tuple[str, ...]:
    """The clues of a profile."""
    return profile.features.get(CLUES, ())


def is_session(profile: Profile) -> bool:
    """Whether it is a meeting told with its number."""
    return profile.kind == MEETING and bool(profile.features.get("number"))


def clue_rows(profiles: Iterable[tuple[str, Profile]]) -> Iterator[Row]:
    """The clues of reports (by their own id), and of tasks, meetings and figures (by that of their profile)."""
    for id, profile in profiles:
        kind = (SESSION if is_session(profile) else TOLD) if profile.kind == MEETING else _KINDS.get(profile.kind)
        yield from ({"key": key, "of": id, "kind": kind} for key in clues(profile))
        again = "again" if tells_again(profile) else "first"
        for key in profile.features.get(AGAIN, ()):
            yield {"key": key, "of": id, "kind": again, "day": profile.features[RANK][-1]}


def tells_again(profile: Profile) -> bool:
    """Whether it may tell something again that another document told."""
    return bool(profile.features.get(AGAIN)) and profile.features[RANK][0] != FIRST

"""Which task a later paper gives again, as a table."""

import pytest

from graph.model.claims import Profile
from loaders.resolve.repeats import told_before

WORDS = ("cấp", "hóa", "chất", "khử", "trùng", "cho", "huyện")


def task(day: str, words: tuple[str, ...] = WORDS, lead: str = "sở y tế", **features: tuple[str, ...]) -> Profile:
    said = {"words": words, "lead": (lead,), "kind": ("assignment",), "numbers": (), "again": ("key",), **features}
    own = {"wording": (day,), "beside": (), "rank": (day,)}
    return Profile(kind="Commitment", block=day, name="task", features={**own, **said})


FIRST = task("2031-03-01")
TOLD = [
    (task("2031-03-11"), [FIRST], "0", "within a month"),
    (task("2031-04-02"), [FIRST], None, "later than that"),
    (task("2031-03-01"), [FIRST], None, "of one day: their words are compared otherwise"),
    (task("2031-02-20"), [FIRST], None, "before it"),
    (task("2031-03-11", words=("cấp", "hóa", "chất", "tiêm", "chủng", "trẻ", "em")), [FIRST], None, "few words"),
    (task("2031-03-11", again=("other",)), [FIRST], None, "neither deadline nor number in common"),
    (task("2031-03-11", lead="sở nội vụ"), [FIRST], None, "another doer"),
    (task("2031-03-11", kind=("pledge",)), [FIRST], None, "a pledge"),
    (task("2031-03-11"), [FIRST, task("2031-03-05")], "0", "the earliest of several"),
    (task("2031-03-11"), [task("2031-03-02"), FIRST], "1", "in whatever order"),
    (task("2031-03-11", due=("2031-04",)), [task("2031-03-01", due=("2031-04-30",))], "0", "a day of the month"),
    (
        task("2031-03-11", due=("2031-04-10",), words=(*WORDS[:5], "thôn", "bản")),
        [task("2031-03-01", due=("2031-04-30",))],
        None,
        "another day of the month",
    ),
    (
        task("2031-03-11", due=("2031-04-10",), words=(*WORDS[:5], "thôn", "bản"), counts=("40",)),
        [task("2031-03-01", due=("2031-04-30",), counts=("40",))],
        "0",
        "another day, and the same number",
    ),
    (
        task("2031-03-11"),
        [task("2031-03-01", numbers=("12",)), task("2031-03-02", numbers=("14",))],
        None,
        "two tasks that fit",
    ),
]


@pytest.mark.parametrize(("later", "earlier", "entity", "why"), TOLD, ids=[row[3] for row in TOLD])
def test_a_task_repeats_this_one(later: Profile, earlier: list[Profile], entity: str | None, why: str) -> None:
    assert told_before([later], ((str(i), one) for i, one in enumerate(earlier))) == entity, why

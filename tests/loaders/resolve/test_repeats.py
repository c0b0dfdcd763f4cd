"""Which task a later paper gives again, and which meeting a text means that tells no day of it, as tables."""

import pytest

from graph.model.claims import Profile
from loaders.resolve.repeats import told_before

WORDS = ("cấp", "hóa", "chất", "khử", "trùng", "cho", "huyện")


def task(
    day: str, words: tuple[str, ...] = WORDS, lead: tuple[str, ...] = ("sở y tế",), **features: tuple[str, ...]
) -> Profile:
    said = {"words": words, "lead": lead, "kind": ("assignment",), "numbers": (), "again": ("key",), **features}
    own = {"wording": (day,), "beside": (), "rank": (day,)}
    return Profile(kind="Commitment", block=day, name="task", features={**own, **said})


FIRST, DUE = task("2031-03-01"), ("2031-04-30",)
TOLD = [
    (task("2031-03-11"), [FIRST], "0", "within a month"),
    (task("2031-04-02"), [FIRST], None, "later than that"),
    (task("2031-03-01"), [FIRST], None, "of one day: their words are compared otherwise"),
    (task("2031-02-20"), [FIRST], None, "before it"),
    (task("2031-03-11", words=("cấp", "hóa", "chất", "tiêm", "chủng", "trẻ", "em")), [FIRST], None, "few words"),
    (task("2031-03-11", again=("other",)), [FIRST], None, "neither deadline nor number in common"),
    (task("2031-03-11", lead=("sở nội vụ",)), [FIRST], None, "another doer"),
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
        task("2031-03-11", words=(*WORDS[:5], "thôn", "bản")),
        [FIRST],
        None,
        "five words of seven, without term or number",
    ),
    (task("2031-03-11", words=(*WORDS[:5], "thôn", "bản"), due=DUE), [task("2031-03-01", due=DUE)], "0", "and a term"),
    (task("2031-03-11", lead=()), [task("2031-03-01", lead=())], "0", "nobody known is to do it: all of the words"),
    (
        task("2031-03-11", words=(*WORDS, "xã", "phường"), lead=()),
        [task("2031-03-01", words=(*WORDS[:6], "thôn", "bản"), lead=())],
        None,
        "nobody known is to do it: six words of eight",
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


MATTER = ("giải", "pháp", "tiêu", "thụ", "nhãn")


def meeting(day: str, topic: tuple[str, ...] = MATTER, dated: bool = True, **features: str) -> Profile:
    said = {"name": " ".join(topic), "home": "mn", "sort": "cuộc họp", "of": "", "part_of_day": "", **features}
    told = {name: (value,) if value else () for name, value in said.items()}
    when = {"day": (day[5:],), "date": (day,), "rank": ("0", day)} if dated else {"rank": ("1", day)}
    empty: dict[str, tuple[str, ...]] = {"number": (), "term": (), "day": (), "date": ()}
    return Profile(
        kind="Meeting", block=day, name="họp", features={**empty, **told, "topic": topic, "again": ("key",), **when}
    )


HELD = meeting("2031-06-28")
MEANT = [
    (meeting("2031-07-02", dated=False), [HELD], "0", "days before"),
    (meeting("2031-07-29", dated=False), [HELD], "0", "a month before"),
    (meeting("2031-07-30", dated=False), [HELD], None, "longer ago"),
    (meeting("2031-06-27", dated=False), [HELD], None, "after the text"),
    (meeting("2031-07-02", (*MATTER, "chế", "biến"), dated=False), [HELD], "0", "told at greater length"),
    (meeting("2031-07-02", (*MATTER[:4], "vải"), dated=False), [HELD], None, "on another matter"),
    (meeting("2031-07-02", ("tiêu", "thụ"), dated=False), [HELD], None, "of which two words say nothing"),
    (meeting("2031-07-02", dated=False, sort="buổi làm việc"), [HELD], None, "a visit"),
    (meeting("2031-07-02", dated=False, of="sở a"), [meeting("2031-06-28", of="sở b")], None, "of another body"),
    (meeting("2031-07-02", dated=False, name="nhãn tháng 5"), [HELD], None, "of another month, as it is called"),
    (meeting("2031-07-02", dated=False), [HELD, meeting("2031-06-30")], None, "two that fit"),
]


@pytest.mark.parametrize(("undated", "held", "entity", "why"), MEANT, ids=[row[3] for row in MEANT])
def test_a_text_without_the_day_means_this_meeting(
    undated: Profile, held: list[Profile], entity: str | None, why: str
) -> None:
    assert told_before([undated], ((str(i), one) for i, one in enumerate(held))) == entity, why

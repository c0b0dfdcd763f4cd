"""What tells a commitment apart from others, as one document words it."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from math import ceil

from graph.model.claims import AGAIN, CLUES, RANK, Profile
from graph.model.days import in_full
from graph.model.facts import Actor, Commitment, Facts
from graph.model.identity import digest
from loaders.claims.common_words import OF_ANY_TASK, WORD
from loaders.claims.draft import Draft
from loaders.claims.home_province import HomeProvinces
from loaders.claims.offices import of_any_commune, offices_of, sector_keys
from loaders.claims.work import MOST_CLUES, Work, clues, counted
from loaders.language.letters import name_key
from loaders.language.number_words import in_digits
from loaders.reference.places import LOWER_LEVELS
from loaders.resolve.doers import OPEN
from loaders.resolve.reports import AT, LEAST_TOLD
from loaders.resolve.tasks import LIKENESSES

CAPTION = 90  # characters of a task that serve as its name
# `05` is `5`; that of `C06` is none, nor are days (`1/5`), years, `24/24` and all there is (`100%`).
_NUMBER = re.compile(
    r"(?<![\w/.,])(?<!tháng )"
    r"(?!(?:19|20)\d\d(?!\d|[.,]\d)|100 ?%|\d{1,2}(?:/| tháng )\d)0*(\d[\d.,%]*+)(?!/\d)"
)
_TIMES = re.compile(r"(?<![\w.,/-])0*(\d{1,3} ?(?:lần|tối|giờ|ngày|tuần|tháng))(?!\w)")  # `02 lần/ngày`, `30 ngày`
_LOWER_UNITS = re.compile(rf"(?<!\w)(?:{LOWER_LEVELS}|địa phương)(?!\w)")
_NOBODY = "nhóm"  # stands for doers without names: `các chủ đầu tư`, `UBND các tỉnh`
_DIRECTS = re.compile(r"(?<!\w)(?:chỉ đạo|lãnh đạo) (?:các )?\Z")
_MORE_TIME = re.compile(
    r"\W*(?:(?:yêu cầu|giao|đồng ý|thống nhất|chấp thuận|quyết định|cho phép|cho) )*"
    r"(?:gia hạn|lùi (?:thêm )?(?:thời hạn|thời gian)|(?:kéo dài|điều chỉnh) thời hạn)(?!\w)"
)
_PUTS_OFF = (name_key("gia hạn"), name_key("lùi"))


def task_profiles(draft: Draft, facts: Facts, work: Work, provinces: HomeProvinces) -> dict[str, Profile]:
    """The profile of each task, by fact id: those of one document that are worded alike refuse one another."""
    alone = {task.id: _profile(draft, task, work, provinces) for task in facts.commitments}
    refused: dict[str, set[str]] = {}
    for likeness in LIKENESSES:
        for a, b in likeness.pairs(alone.values()):
            for one, other in ((a, b), (b, a)):
                refused.setdefault(one.id, set()).update(set(other.features["wording"]) - set(one.features["wording"]))
    return {
        key: replace(profile, features={**profile.features, "beside": tuple(sorted(refused.get(profile.id, ())))})
        for key, profile in alone.items()
    }


def _profile(draft: Draft, task: Commitment, work: Work, provinces: HomeProvinces) -> Profile:
    """The day, doers, deadline and significant words of a task."""
    day = in_full(task.made_on) or draft.day or ""
    lead = _lead(draft, task, work)
    bodies = {one for one in work.actors(task.by) if not one.startswith("by ")}
    offices = sorted({office for actor in task.lead for office in offices_of(actor, provinces)})
    by = sorted({name_key(actor.name) for actor in task.by} | bodies)
    known = lead or _many(task, provinces)
    doers = [*lead, *(office.removesuffix(OPEN) for office in offices)] or known
    groups = (*doers, *(f"by {one}" for one in by))
    words, said = _words(draft, task), _without_deadline(task)
    numbers = _numbers(said)
    return Profile(
        kind="Commitment",
        block=day or draft.document.id,
        name=caption(task.text),
        features={
            "groups": tuple(f"{day} {who}" for who in groups) if day else (),
            "kind": (task.kind,),
            "lead": tuple(lead),
            "offices": tuple(offices),
            "due": tuple(filter(None, (task.due or task.recurs,))),
            "words": tuple(words),
            "numbers": tuple(numbers),
            "counts": tuple(_numbers(in_digits(said))),
            AGAIN: tuple(map(digest, _marks_of_days(task, known, sorted(set(doers)), by))) if day else (),
            RANK: (day,) if day else (),
            "wording": (digest(words, numbers, sorted(name_key(actor.name) for actor in task.lead)),),
            **_course(draft, task, work, lead, _others(task, work, offices)),
        },
    )


def marks(draft: Draft, task: Commitment, work: Work, provinces: HomeProvinces) -> list[str]:
    """By what a task is known in any words: a doer with the deadline, or with a number of what it counts."""
    doers = _lead(draft, task, work) or _many(task, provinces)
    return _marks(doers, {*counted(task.text), *filter(None, (in_full(task.due),))})


def _marks_of_days(
    task: Commitment, doers: Collection[str], offices: Collection[str], givers: Collection[str]
) -> list[str]:
    """By what a task is known when it is given again: as `marks`, or the month, times or length that it has.

    Its giver stands for doers, whom a text may leave open, together with the term or with what they are called.
    """
    due = task.due if task.due and "X" not in task.due else None
    when = [*filter(None, (due, due and due[: len("2026-07")], task.recurs))]
    by_giver = _marks((f"by {giver}" for giver in givers), {*when, *(offices or (_NOBODY,))})
    return by_giver + _marks(doers, {*counted(task.text), *_TIMES.findall(in_digits(name_key(task.text))), *when})


def _marks(doers: Iterable[str], said: Iterable[str]) -> list[str]:
    return sorted({f"{doer}: {one}" for doer in doers for one in said})


def _many(task: Commitment, provinces: HomeProvinces) -> list[str]:
    """The province of the many units in it that have to do something: `UBND các xã, phường`."""
    return [f"{AT} {provinces.only}"] if _are_many(task) and provinces.only else []


def _are_many(task: Commitment) -> bool:
    return any(_LOWER_UNITS.search(one.name) if one.kind == "group" else of_any_commune(one.name) for one in task.lead)


def _lead(draft: Draft, task: Commitment, work: Work) -> list[str]:
    """Who is to do it, and whom they are to have it done by: `Sở A chỉ đạo Chi cục B lập bản đồ`."""
    doers = {_doer(draft, actor) for actor in task.lead if actor.kind != "group" and not of_any_commune(actor.name)}
    if task.kind == "pledge":  # who speaks for a body pledges what it will do
        doers.update(key for actor in task.lead for office in actor.as_ if (key := draft.body_at_end(office)))
    text = draft.document.text
    directed = (
        n.key for n in work.within(task.evidence, "body") if _DIRECTS.search(text, max(0, n.start - 20), n.start)
    )
    return sorted(doers | set(directed if doers else ()))


def _others(task: Commitment, work: Work, offices: Iterable[str]) -> set[str]:
    """What may stand for the doers where a report names none: the many communes of a province, an office's sector."""
    home = work.home(task)
    many = {f"{AT} {home}"} if _are_many(task) else set()
    return many | sector_keys(offices, home) if home else set()


def _course(
    draft: Draft, task: Commitment, work: Work, lead: list[str], others: set[str]
) -> Mapping[str, tuple[str, ...]]:
    """What a later report is compared with: with no task without a day, nor with one that gives another more time."""
    made = in_full(task.made_on) or draft.day
    said = work.features(task, task.text, task.due_text)
    givers = sorted(set(work.actors(task.by)))
    home = tuple(filter(None, (work.home(task),)))
    open_to_reports = made and not gives_more_time(task)
    here = [f"{one} {province}" for one in (made, *work.paper(task)) if one for province in home]
    occasions = (*(f"{made} {giver}" for giver in givers if made), *here)
    enough = min(MOST_CLUES, len(said["work"]) - ceil(LEAST_TOLD * len(said["work"])) + 1)
    return {
        **said,
        "made": (made,) if made else (),
        "others": tuple(sorted(others)),
        "givers": tuple(givers),
        "home": home,
        "occasion": occasions,
        CLUES: clues({*lead, *others, *givers}, said["work"], enough, (*said["counted"], *here))
        if open_to_reports
        else (),
    }


def gives_more_time(task: Commitment) -> bool:
    """Whether it moves the deadline of a task: `đồng ý gia hạn … đến …`."""
    return bool(_MORE_TIME.match(name_key(task.text)) or name_key(task.verb).endswith(_PUTS_OFF))


def _doer(draft: Draft, actor: Actor) -> str:
    """A body, also when its head or its place is named for it; else the name."""
    if actor.kind == "place":
        return draft.place(actor.name)
    body = draft.body_at_end(actor.name) if actor.kind == "office" else draft.body(actor.name)
    return body or name_key(actor.name)


def _words(draft: Draft, task: Commitment) -> list[str]:
    """The words that say what is to be done: without doers, deadline and the words of any task."""
    text = name_key(task.text)
    doers = (*task.lead, *task.coordinating)
    as_written = (span.of(draft.document.text) for actor in doers for span in actor.evidence)
    for named in sorted({name_key(words) for words in (*as_written, task.due_text or "") if words}, key=len)[::-1]:
        text = text.replace(named, " ")
    of_doers = {word for actor in doers if actor.kind != "group" for word in WORD.findall(name_key(actor.name))}
    return sorted({word for word in WORD.findall(text) if word not in OF_ANY_TASK and word not in of_doers})


def _without_deadline(task: Commitment) -> str:
    text = name_key(task.text)
    return text.replace(name_key(task.due_text), " ") if task.due_text else text


def _numbers(words: str) -> list[str]:
    return sorted({number.rstrip(".,") for number in _NUMBER.findall(words)})


def caption(text: str) -> str:
    """The first words of a task, as its name."""
    words = " ".join(text.split())
    return words if len(words) <= CAPTION else words[:CAPTION].rsplit(" ", 1)[0] + " …"

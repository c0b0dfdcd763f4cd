"""What ties meetings together and what keeps them apart; a day alone never makes two meetings one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from math import inf

from graph.model.claims import Profile
from loaders.resolve.bars import different, overlap, values
from loaders.resolve.hosts import OneHost, hosts
from loaders.resolve.likeness import Likeness
from loaders.resolve.ties import Tie

SURE, DOUBTFUL = 0.9, 0.5
A_SEASON = 60  # days that a session of an assembly may last, reported from day to day
A_WEEK = 7  # days: within them no body holds two sessions of one kind under one number, whenever it counts anew
TELLING = 5  # syllables from which a name is more than `hội nghị tổng kết năm`


def _number_and_host(profile: Profile) -> Mapping[str, float]:
    return {f"{number} {host}": SURE for number in profile.features["number"] for host in hosts(profile)}


def _host_and_day(profile: Profile) -> Mapping[str, float]:
    return {f"{host} {day}": SURE for host in hosts(profile) for day in profile.features["day"]}


def _name_and_day(profile: Profile) -> Mapping[str, float]:
    return {
        f"{name} {day}": SURE if len(name.split()) > TELLING else DOUBTFUL
        for name in profile.features["name"]
        for day in profile.features["day"]
    }


def _leader_and_day(profile: Profile) -> Mapping[str, float]:
    led = values(profile, "led") | values(profile, "led_later")
    return {f"{one} {day}": SURE for one in led for day in profile.features["day"]}


def _tasks_and_day(profile: Profile) -> Mapping[str, float]:
    pairs = combinations(profile.features["tasks"], 2)
    return {
        f"{one}, {other}, {day}": SURE
        for one, other in pairs
        if one.partition(": ")[0] != other.partition(": ")[0]
        for day in profile.features["day"]
    }


def _host_alone(profile: Profile) -> Mapping[str, float]:
    return dict.fromkeys(profile.features["of"], DOUBTFUL)


Dated = tuple[frozenset[str], frozenset[str]]  # full dates, and the sessions by kind, number and body
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class OneDate:
    """A meeting is on one day; sources that give a numbered session days of one week disagree about one session.

    A session of an assembly (`kỳ họp`) lasts for weeks.
    """

    name: str
    doc: str

    def of(self, profile: Profile) -> Dated | None:
        """The full date of a profile, and which numbered sessions it may be."""
        dates = values(profile, "date")
        return (dates, frozenset(_sessions(profile))) if dates else None

    def against(self, one: Dated | None, other: Dated | None) -> str | None:
        """Two dates, unless both tell of one numbered session and all dates can be of it."""
        if not one or not other or one[0] & other[0]:
            return None
        sessions = one[1] & other[1]
        if sessions and _days_between(one[0] | other[0]) < max(map(_longest, sessions)):
            return None
        return f"{min(one[0])} / {min(other[0])}"

    def joined(self, one: Dated | None, other: Dated | None) -> Dated | None:
        """All dates and sessions."""
        return (one[0] | other[0], one[1] | other[1]) if one and other else one or other


def _sessions(profile: Profile) -> list[str]:
    kinds = {" ".join(name.split()[:2]) for name in profile.features["name"]}  # `phiên họp`, `hội nghị`
    return [f"{kind} {session}" for kind in kinds for session in _number_and_host(profile)]


def _longest(session: str) -> int:
    return A_SEASON if session.startswith("kỳ họp ") else A_WEEK


def _days_between(dates: frozenset[str]) -> float:
    """Days from the first to the last; no number where one of them is not known in full."""
    if not all(map(_DAY.fullmatch, dates)):
        return inf
    return (date.fromisoformat(max(dates)) - date.fromisoformat(min(dates))).days


# Words that two reports of what somebody said at a meeting share, and their share of the fewer ones.
_AT_ONE_PLACE, _ANYWHERE = (3, 0.3), (4, 0.4)


def _heard(profile: Profile) -> frozenset[str]:
    return frozenset(f"{one} {day}" for one in values(profile, "heard") for day in values(profile, "day"))


def _of_one_matter(a: Profile, b: Profile) -> float:
    """How sure it is that somebody was heard at one meeting: one sort of meeting, of one province, in like words."""
    if values(a, "sort") != values(b, "sort"):
        return 0.0
    shared, share = overlap(values(a, "told"), values(b, "told"))
    least, least_share = _AT_ONE_PLACE if values(a, "home") & values(b, "home") else _ANYWHERE
    return SURE if shared >= least and share >= least_share else DOUBTFUL * share


_A_MEETING = "cuộc họp"  # sort of all that papers call now by this and now by that word; visits and talks are others
_SAME_MATTER = 2  # words of the shorter name, all of which the longer has
_MUCH, _MOST = 5, 0.7  # words in common, and their share of the shorter name, where papers shorten it differently
_NATIONWIDE = "toàn quốc"


def nationwide(profile: Profile) -> frozenset[str]:
    """What stands for a place in the keys of a meeting of the whole country, which every province tells as its own."""
    return frozenset(_NATIONWIDE for name in values(profile, "name") if _NATIONWIDE in name)


def _where_and_when(profile: Profile) -> frozenset[str]:
    where = values(profile, "home") | nationwide(profile)
    return frozenset(f"{one} {day}" for one in where for day in values(profile, "date"))


def _named_alike(a: Profile, b: Profile) -> float:
    """How sure it is that meetings of a province and day are one: the one's name is in the other's."""
    shared, share = overlap(values(a, "topic"), values(b, "topic"))
    mostly = shared >= _MUCH and share >= _MOST and _are_meetings(a, b)
    return SURE if mostly or on_one_matter(a, b, _SAME_MATTER) else DOUBTFUL * share


def on_one_matter(a: Profile, b: Profile, least: int) -> bool:
    """Whether two are meetings and all words of what the one was about, at least so many, are in the other's name."""
    shared, share = overlap(values(a, "topic"), values(b, "topic"))
    return shared >= least and share == 1.0 and _are_meetings(a, b)


def _are_meetings(a: Profile, b: Profile) -> bool:
    return values(a, "sort") == values(b, "sort") == {_A_MEETING}


LIKENESSES = (
    Likeness(
        "same_matter_and_place",
        "Two meetings in one province on one day, and what the one is said to be about is all in the other's name.",
        _where_and_when,
        lambda profile: values(profile, "topic"),
        _named_alike,
        least=0.1,
    ),
    Likeness(
        "heard_on_one_matter",
        "One person chaired, concluded or spoke at both on days that can be the same, told in like words.",
        _heard,
        lambda profile: values(profile, "told"),
        _of_one_matter,
        least=0.1,
    ),
)
TIES = (
    Tie("same_number", "Two meetings of one body carry the same number.", _number_and_host),
    Tie("same_host_and_day", "Two meetings of one body on days that can be the same.", _host_and_day),
    Tie("same_name_and_day", "Two meetings of the same name on days that can be the same.", _name_and_day),
    Tie(
        "same_leader_and_day",
        "Two meetings that one person chaired or concluded, or that a later one of theirs looks back on.",
        _leader_and_day,
    ),
    Tie("same_tasks_and_day", "Two doers were given tasks at both, each with one deadline or number.", _tasks_and_day),
    Tie("same_host", "Two meetings of one body, which never suffices.", _host_alone),
)
_OF_ITS_DAY = ("same_host_and_day", "same_name_and_day", "same_leader_and_day", "same_tasks_and_day")


def session_keys(profile: Profile) -> tuple[str, ...]:
    """The keys under which a numbered session and what is told of it without the number meet: all name a day."""
    ties = (tie for tie in TIES if tie.name in _OF_ITS_DAY)
    return tuple(
        sorted(f"{tie.name} {key}" for tie in ties for key, weight in tie.weights(profile).items() if weight >= SURE)
    )


BARS = (
    OneDate(
        "different_date",
        "Both days are known as far as the year, and they differ, unless one numbered session is dated within a week, "
        "or one of an assembly within the two months that it may last.",
    ),
    OneHost("different_of", "Each is of another body; a joint session, or a short name of a committee, is none."),
    different("number", "Both carry a number, and the numbers differ."),
    different("term", "Both belong to a term, and the terms differ."),
    different("matter", "Neither has a number, and their names share no word that says what they were about."),
    different("part_of_day", "One was in the morning and one in the afternoon."),
)

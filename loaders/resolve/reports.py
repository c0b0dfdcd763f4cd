"""What ties a report of progress to the task it speaks of, told in another document, and what keeps them apart."""

from dataclasses import dataclass
from datetime import date

from graph.model.claims import Profile
from loaders.resolve.bars import Bar, apart, different, values
from loaders.resolve.likeness import Likeness

AT = "@"  # between a number with what it counts and its province
SURE = 0.9
MOST, BESIDE = 0.8, 0.3  # share of the words of the task, and of those of the report, that the other repeats
LEAST_TOLD = 0.35  # of the words of a task: what repeats less is never sure
TOGETHER = 1.05  # both shares: one of them alone shows only that both are about one matter
WITH_NUMBER, WITH_DIGIT, WITH_DOER = 0.55, 0.9, 0.5  # the same beside a number; one of one digit; and its doer
DOUBTFUL = 0.7
FEWEST = 4  # words that a task must have to be told from others
WITH_A_NUMBER = 2  # words in common that tell one beside a number of two digits
ENOUGH = 5  # words in common that tell one when many of its words are missing
LONGEST = 730  # days after which the same words may be of another task
# Among the tasks of one occasion: how like the one meant is, and how much more so than the next.
LIKELY, CLEARLY = 0.5, 0.2
FEWEST_SHARED = 2  # words in common
NUMBER, OWN_DOER = 2, 0.2  # words that a number in common counts for, and what the same doer adds to the share of words
_BY_THE_GIVER = frozenset({"extended", "withdrawn"})  # what only who gave a task may do


def _parties(profile: Profile) -> frozenset[str]:
    """Who is named with a report; who is to do a task, and who gave it; numbers with what they count, and where."""
    who = values(profile, "who") or values(profile, "lead") | values(profile, "givers")
    return who | values(profile, "counted") | values(profile, "units") | values(profile, "others")


def _told(report: Profile, task: Profile) -> float:
    """How sure a report speaks of a task: by its doer, a good share of its words, the same act, in good time."""
    said, asked = values(report, "work"), values(task, "work")
    shared = len(said & asked)
    covered, told = (shared / len(words) if words else 0.0 for words in (asked, said))
    both = covered + told
    repeats = (covered >= MOST and told >= BESIDE) or (both >= TOGETHER and covered >= LEAST_TOLD and shared >= ENOUGH)
    by_words = repeats and len(asked) >= FEWEST and _by_its_parties(report, task)
    sure = by_words or _counts(report, task, shared, both) or _counts_of_its_doer(report, task, shared, both)
    return SURE if sure and _fits(report, task) else DOUBTFUL * max(covered, told)


def _counts(report: Profile, task: Profile, shared: int, both: float) -> bool:
    """Whether a report tells a number of the task, with what it counts, and names nobody and no place besides."""
    numbers = _numbers_of_both(report, task)
    who, asked = values(report, "who"), values(task, "lead") | values(task, "givers")
    if not numbers or (who and not who & asked) or not values(report, "at") <= values(task, "at"):
        return False
    several_digits = any(len(number.partition(" ")[0]) > 1 for number in numbers)
    if several_digits:
        return shared >= WITH_A_NUMBER and both >= WITH_NUMBER
    return shared >= FEWEST and both >= WITH_DIGIT


def _counts_of_its_doer(report: Profile, task: Profile, shared: int, both: float) -> bool:
    """Whether a report that names who is to do a task tells a number of it, with what it counts."""
    told = _numbers_of_both(report, task) and _named_doers(report, task)
    return bool(told) and shared >= WITH_A_NUMBER and both >= WITH_DOER


def _numbers_of_both(report: Profile, task: Profile) -> frozenset[str]:
    return values(report, "counted") & values(task, "counted")


def _named_doers(report: Profile, task: Profile) -> frozenset[str]:
    """Who is named with a report, or is the committee of a place in it, and is to do the task."""
    return (values(report, "who") | values(report, "units")) & values(task, "lead")


def _by_its_parties(report: Profile, task: Profile) -> bool:
    done_by = _named_doers(report, task) | (values(report, "others") & values(task, "others"))
    granted = values(report, "state") <= _BY_THE_GIVER and values(report, "who") & values(task, "givers")
    return bool(done_by or granted)


def _fits(report: Profile, task: Profile) -> bool:
    acts = values(report, "acts"), values(task, "acts")
    return _in_time(report, task) and not (all(acts) and acts[0].isdisjoint(acts[1]))


def _in_time(report: Profile, task: Profile) -> bool:
    days = [date.fromisoformat(day) for day in (*report.features.get("day", ()), *task.features.get("made", ()))]
    return len(days) == 2 and 0 < (days[0] - days[1]).days <= LONGEST


def likeness_on_one_occasion(report: Profile, task: Profile) -> float:
    """How like a report is to a task, where its document surely speaks of another one that was given together with it.

    The share of the words of the shorter, and a little for the same doer; none where anything speaks against it.
    """
    said, asked = values(report, "work"), values(task, "work")
    numbers = NUMBER * len(_plain(values(report, "counted")) & _plain(values(task, "counted")))
    shared, fewer = len(said & asked) + numbers, min(len(said), len(asked))
    if shared < FEWEST_SHARED or not fewer or apart(report, task, APART_ON_ONE_OCCASION):
        return 0.0
    return shared / fewer + (OWN_DOER if _named_doers(report, task) else 0.0)


def _plain(counted: frozenset[str]) -> frozenset[str]:
    """Numbers with what they count, wherever that is."""
    return frozenset(one.partition(f" {AT} ")[0] for one in counted)


@dataclass(frozen=True, slots=True)
class Before:
    """A report of a day on which the task had not been given yet."""

    name: str
    doc: str

    def of(self, profile: Profile) -> tuple[str, str] | None:
        """The day of a report and that of a task, "" for the one it is not."""
        day, made = (max(profile.features.get(name, ()), default="") for name in ("day", "made"))
        return (day, made) if day or made else None

    def against(self, one: tuple[str, str] | None, other: tuple[str, str] | None) -> str | None:
        """The two days in the wrong order."""
        day, made = (max(pair) for pair in zip(one or ("", ""), other or ("", ""), strict=True))
        return f"{day} / {made}" if day and made and day < made else None

    def joined(self, one: tuple[str, str] | None, other: tuple[str, str] | None) -> tuple[str, str] | None:
        """Either; a report is compared with one task at a time."""
        return one or other


LIKENESSES = (
    Likeness(
        "same_work",
        "Who is named with the report is to do the task or gave it, and much of its words, or a number, come again.",
        _parties,
        lambda profile: values(profile, "work"),
        _told,
        least=0.05,
    ),
)
BARS: tuple[Bar, ...] = (
    Before("reported_before", "The report is of a day before the task was given."),
    different("lead", "The report names other doers."),
    different("at", "Each names other districts or communes."),
    different("named", "Each names a programme or document of another number."),
    different("years", "Each names another year."),
    different("products", "One is about a plan, the other about a decree."),
)
APART_ON_ONE_OCCASION: tuple[Bar, ...] = (*BARS, different("home", "Each is of another province."))

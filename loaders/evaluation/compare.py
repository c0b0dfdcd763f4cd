"""What of one document was found right, what was missed, and what was found that the annotation does not have."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from loaders.evaluation.annotation import Commitment, Said
from loaders.evaluation.names import normal, number
from loaders.evaluation.pairing import paired

METRICS = (
    "people",
    "positions",
    "titles",
    "bodies",
    "programs",
    "meetings",
    "chairs",
    "attendees",
    "figures",
    "commitments",
    "responsible",
    "coordinating",
    "assigner",
    "concerns",
    "deadline",
)
"""What is measured, in the order in which it is shown."""

_ROLES = {"responsible": "lead", "coordinating": "coordinating", "assigner": "by", "concerns": "concerns"}
_SHOWN = 60  # characters of a task that tell which one is meant

Item = tuple[object, ...]  # the normal forms that are compared; of a task, first which pair of tasks it belongs to


@dataclass(slots=True)
class Difference:
    """Items of one metric."""

    right: set[Item] = field(default_factory=set)
    missed: set[Item] = field(default_factory=set)
    invented: set[Item] = field(default_factory=set)

    def add(self, wanted: Iterable[Item], found: Iterable[Item]) -> None:
        """Compare what the annotation has with what was found."""
        wanted, found = set(wanted), set(found)
        self.right |= wanted & found
        self.missed |= wanted - found
        self.invented |= found - wanted


def compare(gold: Said, found: Said) -> dict[str, Difference]:
    """The difference in every metric; attendees count where they are officials of the annotation."""
    differences: dict[str, Difference] = {metric: Difference() for metric in METRICS}
    officials = {normal(person.name) for person in gold.people}
    wanted, had = _items(gold, officials), _items(found, officials)
    for metric in wanted | had:
        differences[metric].add(wanted[metric], had[metric])
    for number_, (task, other) in enumerate(paired(gold.commitments, found.commitments)):
        _compare_tasks(number_, task, other, differences)
    return differences


def _items(said: Said, officials: set[str]) -> dict[str, set[Item]]:
    items: dict[str, set[Item]] = defaultdict(set)
    for person in said.people:
        name = normal(person.name)
        items["people"].add((name,))
        items["positions"] |= {(name, normal(post.title), normal(post.body)) for post in person.positions}
        items["titles"] |= {(name, normal(post.title)) for post in person.positions}
    items["bodies"] = {(normal(name),) for name in said.bodies}
    items["programs"] = {(normal(name),) for name in said.programs}
    for meeting in said.meetings:
        chairs = {(normal(name),) for name in meeting.chairs}
        present = chairs | {(normal(name),) for name in meeting.attendees}
        items["meetings"].add((meeting.date,))
        items["chairs"] |= chairs
        items["attendees"] |= {(name,) for (name,) in present if name in officials}
    items["figures"] = {(number(figure.value), normal(figure.unit)) for figure in said.figures}
    return items


def _compare_tasks(
    pair: int, task: Commitment | None, other: Commitment | None, differences: dict[str, Difference]
) -> None:
    """Who and when is compared within a pair; without a partner all of it is missed, or all of it invented."""
    text = next(one for one in (task, other) if one).text[:_SHOWN]
    differences["commitments"].add([(pair, text)] if task else [], [(pair, text)] if other else [])
    for metric, role in _ROLES.items():
        wanted, found = ([(pair, normal(n), text) for n in getattr(one, role, ())] for one in (task, other))
        differences[metric].add(wanted, found)
    wanted, found = ([(pair, one.due, text)] if one and one.due else [] for one in (task, other))
    differences["deadline"].add(wanted, found)

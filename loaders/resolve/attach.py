"""Which task a report of progress speaks of."""

from collections.abc import Iterable

from graph.model.claims import Profile
from loaders.resolve.verdict import Verdict, compare


def attach(report: Profile, tasks: Iterable[tuple[str, Profile]]) -> str | None:
    """The one entity among `tasks` (entity and profile) that `report` surely speaks of; None for none or several."""
    fitting = {entity for entity, task in tasks if compare(report, task).verdict is Verdict.SAME}
    return fitting.pop() if len(fitting) == 1 else None

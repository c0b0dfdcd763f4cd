"""Whether two tasks have one doer: a text may leave open of which province a department is, or say `ngành y tế`.

Offices are names without a province, such as `sở y tế`, those left open with a mark.
"""

from dataclasses import dataclass

from graph.model.claims import Profile
from loaders.resolve.bars import values

OPEN = " ?"  # after an office whose province the text does not tell

Doers = tuple[frozenset[str], frozenset[str]]  # ids or names, and offices


def doers(profile: Profile) -> Doers:
    """Who is to do a task."""
    return values(profile, "lead"), values(profile, "offices")


def one_doer(a: Doers, b: Doers) -> bool:
    """Whether a doer of both is the same, as far as the texts tell."""
    return bool(a[0] & b[0]) or _left_open(a[1], b[1]) or _left_open(b[1], a[1])


def _left_open(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether an office that `one` leaves open is one of `other`."""
    return any(office.endswith(OPEN) and {office, office.removesuffix(OPEN)} & other for office in one)


@dataclass(frozen=True, slots=True)
class OneDoer:
    """Each names other doers; an office of an open province may be that of any, but of one only."""

    name: str
    doc: str

    def of(self, profile: Profile) -> Doers | None:
        """The doers of a task that names some."""
        told = doers(profile)
        return told if told[0] else None

    def against(self, one: Doers | None, other: Doers | None) -> str | None:
        """Both name doers, and no doer is the same."""
        if not one or not other or one_doer(one, other):
            return None
        return f"{min(one[0])} / {min(other[0])}"

    def joined(self, one: Doers | None, other: Doers | None) -> Doers | None:
        """All doers; an office is open no more once its province is told."""
        if not one or not other:
            return one or other
        offices = one[1] | other[1]
        settled = {office + OPEN for office in offices}
        return one[0] | other[0], offices - settled

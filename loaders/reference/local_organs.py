"""People's Committees and Councils below the provinces: of districts, and of the communes that followed them."""

from dataclasses import dataclass

from loaders.reference.districts import NOT_TOLD, Commune, District, Whereabouts, commune, district, district_of
from loaders.reference.provincial import COMMITTEE, COUNCIL, ORGANS, SLUGS


@dataclass(frozen=True, slots=True)
class LocalOrgan:
    """The committee or council (`what`) of one district or commune."""

    what: str
    of: District | Commune
    aliases: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Its reference id."""
        return f"{SLUGS[self.what]}-{self.of.id}"

    @property
    def kind(self) -> str:
        """Its kind as the schema names it."""
        return ORGANS[self.what]

    @property
    def name(self) -> str:
        """Its full name."""
        return f"{self.what} {self.of.name}"


def local_organ(name: str, on: str | None = None, at: Whereabouts = NOT_TOLD) -> LocalOrgan | None:
    """The organ of that name on a day; None for any other body, and where it is open which place is meant."""
    what, _, place = name.partition(" ")
    if what not in (COMMITTEE, COUNCIL):
        return None
    of = district(place, on, at) or commune(place, on, at)
    return LocalOrgan(what, of) if of else None


def organ_of_district(id: str | None) -> LocalOrgan | None:
    """The organ of a district that has this id."""
    for what in (COMMITTEE, COUNCIL):
        of = district_of((id or "").removeprefix(f"{SLUGS[what]}-"))
        if of and of.id != id:
            return LocalOrgan(what, of)
    return None


def committee_of_unit(id: str) -> str:
    """The id of the People's Committee of the district or commune with this id."""
    return f"{SLUGS[COMMITTEE]}-{id}"

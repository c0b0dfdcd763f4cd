"""People's Committees and Councils below the provinces: of districts, and of the communes that followed them."""

from dataclasses import dataclass

from loaders.reference.districts import Commune, District, commune, district
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


def local_organ(name: str, on: str | None = None) -> LocalOrgan | None:
    """The organ of that name on a day; None for any other body, and where the name of its place is not the only one."""
    what, _, place = name.partition(" ")
    if what not in (COMMITTEE, COUNCIL):
        return None
    of = district(place, on) or commune(place, on)
    return LocalOrgan(what, of) if of else None

"""The name of a body as read: its words, the unit it sits in, the body it belongs to, and what is still open."""

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

# What completes a name that a text leaves short: the unit (UBND tỉnh), the province (Sở), the parent (Ban, Phòng, Vụ).
Needs = Literal["unit", "province", "party", "parent", "nothing"]

POINTS_BACK = "body/points-back"
"""The rule, and the kind of a parent, of a word that means a body named before (`Văn phòng Bộ`)."""

LIST, LIST_OF_UNITS = "body/list", "body/list-of-units"
"""The rules of the items of a list that names the kind of body, or the body and not the unit, only once."""

MANY = "body/many"
"""The rule of words that stand for many bodies (`Sở Y tế các tỉnh`)."""


class Seat(NamedTuple):
    """An administrative unit inside a name: `tỉnh` + `Gia Lai`; an unknown name is None, an unwritten level is ""."""

    level: str
    name: str | None = None

    def __str__(self) -> str:
        """The unit as a name writes it."""
        return " ".join(part for part in (self.level, self.name) if part)


def of_the_party(seat: Seat) -> Seat:
    """The unit as its Party committee is called: by its name alone, but for the city that bears a person's name."""
    return Seat("thành phố" if seat.name == "Hồ Chí Minh" else "", seat.name)


@dataclass(frozen=True, slots=True)
class BodyName:
    """The parts of a name in order; `needs` says what is missing when no seat or parent is among them."""

    parts: tuple["str | Seat | BodyName", ...]
    kind: str
    needs: Needs = "nothing"

    @property
    def core(self) -> str:
        """The first words of the name, without seat and parent."""
        return self.parts[0] if isinstance(self.parts[0], str) else str(self.parts[0])

    @property
    def seat(self) -> Seat | None:
        """The unit it sits in, its parent's when it names none itself."""
        for part in self.parts:
            if isinstance(part, Seat):
                return part
        parent = self.parent
        return parent.seat if parent else None

    @property
    def parent(self) -> "BodyName | None":
        """The body it belongs to, if named."""
        return next((part for part in self.parts if isinstance(part, BodyName)), None)

    @property
    def complete(self) -> bool:
        """Whether nothing is left to the context."""
        if self.parent:
            return self.parent.complete
        seat = self.seat
        return self.needs == "nothing" if seat is None else bool(seat.name)

    def with_part(self, part: "str | Seat | BodyName") -> "BodyName":
        """This name with one more part at its end."""
        return replace(self, parts=(*self.parts, part))

    def __str__(self) -> str:
        """The name written out."""
        return " ".join(str(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class FoundBody:
    """A body named in a text: where (in the plain text), how it is called, and the rule that saw it.

    `name` None is a word that only points back (`Bộ`, `Ủy ban`); `head` is that word.
    """

    start: int
    end: int
    rule: str
    name: BodyName | None
    head: str = ""

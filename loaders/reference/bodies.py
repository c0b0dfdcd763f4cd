"""Central bodies, and those provincial ones whose history was reviewed, with abbreviations and validity."""

from dataclasses import dataclass
from functools import cache

from loaders.language.letters import name_key
from loaders.reference.places import OLD
from loaders.reference.tables import in_force, many, table


@dataclass(frozen=True, slots=True)
class ReferenceBody:
    """One body; `valid_to` is its last day, `successor` the id of the body that took over.

    Its days count as facts only where they are `verified`.
    """

    id: str
    name: str
    kind: str
    parent: str
    place: str
    aliases: tuple[str, ...]
    valid_from: str
    valid_to: str
    successor: str
    verified: bool


BODIES = tuple(
    ReferenceBody(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        parent=row["parent"],
        place=row["place"],
        aliases=many(row["aliases"]),
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        successor=row["successor"],
        verified=row["verified"] == "yes",
    )
    for row in table("bodies")
)


_NAME = {known.id: known.name for known in BODIES}


@cache
def _by_key() -> dict[str, tuple[ReferenceBody, ...]]:
    found: dict[str, list[ReferenceBody]] = {}
    for body in BODIES:
        old = body.name + OLD if _NAME.get(body.successor) == body.name else body.name
        of_the_assembly = f"{body.name} của Quốc hội" if body.parent == "quoc-hoi" else body.name
        for key in {name_key(name) for name in (body.name, old, of_the_assembly, *body.aliases)}:
            found.setdefault(key, []).append(body)
    return {key: tuple(bodies) for key, bodies in found.items()}


def body(name: str, on: str | None = None) -> ReferenceBody | None:
    """The body of that name or abbreviation on a day, if one was reviewed."""
    bearers = _by_key().get(name_key(name), ())
    return next((b for b in bearers if in_force(on, b.valid_from, b.valid_to)), bearers[0] if bearers else None)


MINISTRIES = tuple(b for b in BODIES if b.kind == "ministry" and b.name.startswith("Bộ "))


_WITHOUT_PLACE = {
    "thanh-tra-tinh": "Thanh tra",
    "van-phong-ubnd-tinh": "Văn phòng UBND",
    "ban-quan-ly-kcn": "Ban Quản lý các khu công nghiệp",
    "cong-an-tinh": "Công an",
}


@dataclass(frozen=True, slots=True)
class Department:
    """A provincial department by its national name.

    `outlasts`: a merged province has one, because every province has, or because one of its parts had.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    valid_from: str
    valid_to: str
    successor: str
    how: str
    outlasts: bool

    @property
    def without_place(self) -> str:
        """Its name as the province follows it: `Công an` of `Công an tỉnh Gia Lai`."""
        return _WITHOUT_PLACE.get(self.id, self.name)


DEPARTMENTS = tuple(
    Department(
        id=row["id"],
        name=row["name"],
        aliases=many(row["aliases"]),
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        successor=row["successor"],
        how=row["how"],
        outlasts=row["everywhere"] in ("yes", "inherited"),
    )
    for row in table("departments")
)

"""Provinces and centrally-run cities, before and after 1 July 2025, and the lower units that were reviewed.

A province whose territory changed on that day is two places with two ids (`prov63-…` until 2025-06-30, `prov34-…` from
2025-07-01). The eleven that did not change are one place, under the `prov34-…` id; Thừa Thiên Huế, a city named Huế
since 2025-01-01, is one of them.
"""

from dataclasses import dataclass
from functools import cache

from loaders.language.letters import name_key
from loaders.reference.days import DatedName, next_day
from loaders.reference.tables import in_force, many, table


@dataclass(frozen=True, slots=True)
class Province:
    """One province or centrally-run city; `kind_before` and `name_before` are what it was until `kind_since`."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    valid_from: str
    valid_to: str
    successor: str
    name_before: str
    kind_before: str
    kind_since: str

    def kind_on(self, day: str | None) -> str:
        """Whether it is a tỉnh or a thành phố on a day."""
        if self.kind_before and day is not None and day < self.kind_since[: len(day)]:
            return self.kind_before
        return self.kind

    @property
    def names(self) -> tuple[DatedName, ...]:
        """Its full names in turn, with what it was: `tỉnh Thừa Thiên Huế`, then `thành phố Huế`."""
        until = (next_day(self.valid_to) or "") if self.valid_to else ""
        now = f"{self.kind} {self.name}"
        if not self.kind_since:
            return (DatedName(now, self.valid_from, until),)
        before = f"{self.kind_before or self.kind} {self.name_before or self.name}"
        return DatedName(before, self.valid_from, self.kind_since), DatedName(now, self.kind_since, until)

    def called_since(self, alias: str) -> str:
        """The first day of another name of it: one that says what it became is no older than that."""
        became = self.kind_before and alias.lower().startswith((self.kind, _SHORT.get(self.kind, self.kind)))
        return self.kind_since if became or (self.name_before and alias == self.name) else self.valid_from

    def name_on(self, day: str | None) -> str:
        """Its name on a day."""
        before = self.name_before and day is not None and day < self.kind_since[: len(day)]
        return self.name_before if before else self.name


_SHORT = {"thành phố": "tp"}

PROVINCES = tuple(
    Province(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        aliases=many(row["aliases"]),
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        successor=row["successor"],
        name_before=row["name_before"],
        kind_before=row["kind_before"],
        kind_since=row["kind_since"],
    )
    for row in table("provinces")
)
PROVINCE_NAMES = tuple(sorted({name for p in PROVINCES for name in (p.name, p.name_before) if name}))


_LEVELS = ("Tỉnh ", "T. ", "Thành phố ", "TP")
_SPELLINGS = {
    alias: province.name_before or province.name
    for province in PROVINCES
    for alias in province.aliases
    if not alias.startswith(_LEVELS) and (not alias.isascii() or alias.isupper()) and alias not in ("Sài Gòn", "HCMC")
} | {"HCM": "Hồ Chí Minh"}
PROVINCE_SPELLINGS = tuple(sorted({*PROVINCE_NAMES, *_SPELLINGS}))
"""Every way of writing a province's name without its level."""
DISTRICT_LEVELS = ("huyện", "quận", "thị xã", "thành phố")
COMMUNE_LEVELS = ("xã", "phường", "thị trấn", "đặc khu")
"""What the units of the two lower tiers are called."""
LOWER_LEVELS = "|".join((*COMMUNE_LEVELS, *DISTRICT_LEVELS[:3]))
"""A pattern of what only they are called: there are provinces that are a `thành phố`."""
CITIES = tuple(sorted({p.name for p in PROVINCES if p.kind == "thành phố" and not p.kind_before} | {"Huế"}))
"""The names that only cities had: Huế was one of its province before it was one of the centre."""


def province_name(words: str) -> str:
    """The name of the province that is written so (`Đắc Lắc`, `LAI CHÂU`, `HCM`); `words` if it is none."""
    plain = " ".join(words.split())
    return _SPELLINGS.get(plain) or _IN_CAPITALS.get(plain, plain)


_IN_CAPITALS = {name.upper(): name for name in PROVINCE_NAMES}
OLD = " (cũ)"  # marks the old unit or body of two with the same name
_SUCCESSOR = {p.id: p.name for p in PROVINCES}


@cache
def _by_key() -> dict[str, tuple[Province, ...]]:
    found: dict[str, list[Province]] = {}
    for province in PROVINCES:
        for name in {name_key(name) for name in (*_names(province), *province.aliases)}:
            found.setdefault(name, []).append(province)
    return {key: tuple(provinces) for key, provinces in found.items()}


def _names(province: Province) -> tuple[str, ...]:
    old = province.name + OLD if _SUCCESSOR.get(province.successor) == province.name else province.name
    return (province.name, province.name_before, old)


def province(name: str, on: str | None = None) -> Province | None:
    """The province of that name or alias on a day; a name in force only at another time gives its nearest bearer."""
    bearers = _by_key().get(name_key(name), ())
    for bearer in bearers:
        if in_force(on, bearer.valid_from, bearer.valid_to):
            return bearer
    return bearers[-1] if bearers else None


@dataclass(frozen=True, slots=True)
class Unit:
    """A district or commune that was reviewed."""

    id: str
    name: str
    kind: str
    parent: str
    aliases: tuple[str, ...]
    valid_from: str
    valid_to: str


UNITS = tuple(
    Unit(r["id"], r["name"], r["kind"], r["parent"], many(r["aliases"]), r["valid_from"], r["valid_to"])
    for r in table("units")
)
UNIT = {unit.id: unit for unit in UNITS}

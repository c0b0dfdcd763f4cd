"""What speaks for or against two profiles being one entity; each feature explains itself."""

from collections.abc import Callable
from dataclasses import dataclass

from graph.model.claims import Profile


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing seen in two profiles: how much it speaks for (or against) one entity, and in which words."""

    feature: str
    weight: float
    why: str


Feature = Callable[[Profile, Profile], Reason | None]


def same_profile(a: Profile, b: Profile) -> Reason | None:
    """They agree in everything that is known: only a judgement can be why they are compared at all."""
    return Reason("same_profile", 1.0, a.name) if (a.name, a.features) == (b.name, b.features) else None


def different_name(a: Profile, b: Profile) -> Reason | None:
    """The names are spelled with other letters or tones (Hùng against Hưng), and both are written with accents."""
    one, other = a.features["name"], b.features["name"]
    if one == other or a.block in (one[0], other[0]):
        return None
    return Reason("different_name", -1.0, f"{a.name} / {b.name}")


def same_office(a: Profile, b: Profile) -> Reason | None:
    """They hold an office of the same name in the same body."""
    return _shared("same_office", 0.9, a, b, "offices")


def same_body(a: Profile, b: Profile) -> Reason | None:
    """They hold offices in the same body."""
    return _shared("same_body", 0.8, a, b, "bodies")


def same_province(a: Profile, b: Profile) -> Reason | None:
    """They hold offices in the same province."""
    return _shared("same_province", 0.7, a, b, "places")


def same_number(a: Profile, b: Profile) -> Reason | None:
    """Two meetings of one body carry the same number."""
    return _shared("same_number", 0.9, a, b, "number")


def same_host_and_day(a: Profile, b: Profile) -> Reason | None:
    """Two meetings of one body on days that can be the same; a day alone says nothing."""
    host = _shared("same_host_and_day", 0.9, a, b, "of")
    return host if host and a.features["day"] and b.features["day"] else None


def same_name_and_day(a: Profile, b: Profile) -> Reason | None:
    """Two meetings of the same name on days that can be the same."""
    name = _shared("same_name_and_day", 0.9, a, b, "name")
    return name if name and a.features["day"] and b.features["day"] else None


def different_day(a: Profile, b: Profile) -> Reason | None:
    """Both days are known as far as the year, and they differ."""
    return _apart("different_day", a, b, "date")


def different_number(a: Profile, b: Profile) -> Reason | None:
    """Both meetings carry a number, and the numbers differ."""
    return _apart("different_number", a, b, "number")


def different_term(a: Profile, b: Profile) -> Reason | None:
    """Both meetings belong to a term, and the terms differ."""
    return _apart("different_term", a, b, "term")


def _shared(feature: str, weight: float, a: Profile, b: Profile, what: str) -> Reason | None:
    shared = sorted(set(a.features[what]) & set(b.features[what]))
    return Reason(feature, weight, ", ".join(shared)) if shared else None


def _apart(feature: str, a: Profile, b: Profile, what: str) -> Reason | None:
    one, other = a.features[what], b.features[what]
    return Reason(feature, -1.0, f"{one[0]} / {other[0]}") if one and other and not set(one) & set(other) else None


FEATURES: dict[str, tuple[Feature, ...]] = {
    "Person": (same_profile, different_name, same_office, same_body, same_province),
    "Meeting": (
        same_profile,
        different_day,
        different_number,
        different_term,
        same_number,
        same_host_and_day,
        same_name_and_day,
    ),
}

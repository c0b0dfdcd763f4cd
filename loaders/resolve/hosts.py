"""Whose meeting it is: bodies, and committees that a text may name by some of their words.

Committees of a province have keys such as `chuyển đổi số và đề án 06 @ prov34-20`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model.claims import Profile
from loaders.resolve.bars import overlap, values

AT = " @ "  # between the field of a committee and its province
_WORD = re.compile(r"\w+")
_OF_ANY_COMMITTEE = frozenset(("về", "tỉnh", "thành", "phố", "công", "tác", "triển", "khai", "thực", "hiện", "và"))
_ENOUGH, _SHARE = 3, 0.75  # words of its field, and their share of the fewer ones, that two names of one have in common
_BEGINNING = 2  # words of its field under which short and long names of a committee meet


def hosts(profile: Profile) -> Iterator[str]:
    """The keys of the hosts, those of committees also by how their field begins."""
    for key in profile.features["of"]:
        yield key
        field, at, province = key.partition(AT)
        words = [word for word in _WORD.findall(field) if word not in _OF_ANY_COMMITTEE]
        if at and len(words) > _BEGINNING:
            yield f"{' '.join(words[:_BEGINNING])} …{AT}{province}"


@dataclass(frozen=True, slots=True)
class OneHost:
    """Both name hosts, and none in common; who names a committee by some of its words only names it short."""

    name: str
    doc: str

    def of(self, profile: Profile) -> frozenset[str]:
        """The keys of the hosts."""
        return values(profile, "of")

    def against(self, one: frozenset[str], other: frozenset[str]) -> str | None:
        """Nothing is shared, and no name is short for another."""
        if not one or not other or one & other or any(_one_committee(a, b) for a in one for b in other):
            return None
        return f"{min(one)} / {min(other)}"

    def joined(self, one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
        """All hosts."""
        return one | other


def _one_committee(a: str, b: str) -> bool:
    (field, at, province), (other, other_at, other_province) = a.partition(AT), b.partition(AT)
    if not (at and other_at) or province != other_province:
        return False
    words, others = (frozenset(_WORD.findall(one)) - _OF_ANY_COMMITTEE for one in (field, other))
    shared, share = overlap(words, others)
    return words <= others or others <= words or (shared >= _ENOUGH and share >= _SHARE)

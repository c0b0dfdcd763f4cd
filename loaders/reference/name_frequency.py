"""How common a full name is: the share of people who bear it, from the shares of its parts.

`data/name_parts.csv` counts surnames, middle names and given names of the 8,654 full names in `uit_member.json` of
github.com/duyet/vietnamese-namedb (MIT), a public list of students; only parts borne by at least 0.1 % are kept, and no
full name.
"""

from collections import defaultdict
from functools import cache, lru_cache

from loaders.language.letters import name_key
from loaders.language.unaccented import unaccented
from loaders.reference.tables import table

RARE = 0.0005  # share of a part that the list does not have
NO_MIDDLE = 0.012  # share of names of two words


@lru_cache(maxsize=65536)
def share(name: str) -> float:
    """The share of people named so, accents aside: `Nguyễn Văn Hùng` 0.0007, `Tô Sỹ Mẫu` a hundred-thousandth of it."""
    first, *middle, last = unaccented(name_key(name)).split() or [""]
    found = _part("surname", first) * _part("given", last if middle or last else first)
    for word in middle:
        found *= _part("middle", word)
    return found if middle else found * NO_MIDDLE


def _part(part: str, word: str) -> float:
    return _parts()[part].get(word, RARE)


@cache
def _parts() -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for row in table("name_parts"):
        found[row["part"]][unaccented(name_key(row["word"]))] += int(row["per_10000"]) / 10_000
    return {part: dict(words) for part, words in found.items()}

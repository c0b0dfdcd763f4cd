"""Positions that people call by fewer words than their full names, in small letters or without accents."""

from api.answers.understand import levelless, with_words
from api.models.proof import Ref
from graph.store.reader import Reads

# `Chủ tịch Mây Ngàn` is that of its people's committee, `Bí thư Mây Ngàn` that of its Party committee (Tỉnh ủy).
_MEANT = frozenset(["ubnd", "uy"])


def positions_called(reads: Reads, text: str) -> list[Ref]:
    """The positions that `text` means: all its words, and none but those that go without saying."""
    found = with_words(reads, text, ("Position",))
    return [one for one in found if same_office(text, one.name) and _left(text, one.name) <= _MEANT]


def same_office(asked: str, office: str) -> bool:
    """Whether `office` may be called `asked`: the same title, for a deputy is another, and all its words in order."""
    wanted, name = levelless(asked).split(), levelless(office).split()
    words = iter(name)
    return wanted[:1] == name[:1] and all(word in words for word in wanted)


def _left(asked: str, office: str) -> set[str]:
    return set(levelless(office).split()) - set(levelless(asked).split())

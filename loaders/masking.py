"""A person's name made unreadable in a document, letter by letter, so that every other range stays where it is."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from hashlib import sha256

from graph.model.facts import SourceDocument
from loaders.language.letters import one_tone_placement
from loaders.language.unaccented import unaccented

MASK = "█"
NOTE = "a name taken down"

_ADDRESSED = "ông|bà|đồng chí|đ/c|anh|chị"  # who is told in full once is then called by the last word of the name

Tells = Callable[[str], bool]


def tells(names: Collection[str]) -> Tells:
    """Whether a text tells one of `names`, whatever its case, spacing and accents: as words, or within an address."""
    plain = {f"-{_plain(name)}-" for name in names}
    return lambda text: any(name in f"-{_plain(text)}-" for name in plain)


def masked(document: SourceDocument, names: Collection[str]) -> SourceDocument:
    """`document` with every one of `names` masked, whoever bears it, and what is short for one after `ông`, `bà`."""
    text = _without(document.text, names)
    return replace(
        document,
        text=text,
        sha256=sha256(text.encode()).hexdigest(),
        title=_without(document.title, names) if document.title else None,
        kept_from="; ".join(filter(None, (document.kept_from, NOTE))),
    )


def _plain(text: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", unaccented(text).casefold()))


def _without(text: str, names: Collection[str]) -> str:
    letters = list(text)
    for start, end in _told(one_tone_placement(text), names):
        letters[start:end] = [MASK if letter.isalnum() else letter for letter in text[start:end]]
    return "".join(letters)


def _told(text: str, names: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where `text` has a name in any case and spacing, or what is short for it."""
    for name in names:
        words = [re.escape(word) for word in one_tone_placement(name).split()]
        whole = r"\s+".join(words)
        for found in re.finditer(rf"(?<!\w){whole}(?!\w)", text, re.IGNORECASE):
            yield found.span()
        for found in re.finditer(rf"(?<!\w)(?:{_ADDRESSED})\s+({words[-1]})(?!\w)", text, re.IGNORECASE):
            yield found.span(1)

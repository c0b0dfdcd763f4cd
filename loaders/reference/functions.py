"""Which functions of the State the words of a task speak of: what decides who has a task's function after a split."""

import re

from loaders.language.letters import name_key
from loaders.reference.tables import many, table


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in table("functions"):
        for word in many(row["words"]):
            found[name_key(word)] = (*found.get(name_key(word), ()), row["function"])
    return found


_FUNCTIONS = _by_word()
_NAMED = re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in sorted(_FUNCTIONS, key=len, reverse=True))})\b")


def functions_in(text: str) -> list[str]:
    """The functions that the words of `text` speak of, in order of the alphabet; empty when none of them is known."""
    return sorted({function for word in _NAMED.findall(name_key(text)) for function in _FUNCTIONS[word]})

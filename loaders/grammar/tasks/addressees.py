"""To whom an official paper goes (`Kính gửi:`, `… điện:`): those who must act when it names nobody else."""

import re

from graph.model.facts import Actor
from loaders.grammar.masked import Masked, unique
from loaders.grammar.order_words import DOERS, SUPERIOR
from loaders.grammar.tasks.item_labels import label_in

_OPENS = re.compile(rf"\s*kính gửi\s*:?|\s*{SUPERIOR}?\s*điện\s*:", re.IGNORECASE)
_ONLY_NAMES = re.compile(
    rf"\s*(?:[Cc]ác )?(?:[Đđ]ồng chí |[Ôô]ng |[Bb]à )?{DOERS}[\s,;.]*(?:\([^)]{{0,60}}\)[\s,;.]*)?"
)


class Addressees:
    """The addressees named so far; the lines that name them are no tasks."""

    def __init__(self) -> None:
        self.named: tuple[Actor, ...] = ()
        self._open = False

    def takes(self, sentence: Masked) -> bool:
        """Whether the sentence belongs to the addresses, which it then adds to."""
        opening = _OPENS.match(sentence.text)
        if opening:
            self.named, self._open = sentence.actors(opening.end()), True
            return True
        if not self._open:
            return False
        label = label_in(sentence)
        if label and label.style == "roman":  # the first heading of the paper
            self._open = False
            return False
        start = label.end if label else 0
        self._open = label is not None or _ONLY_NAMES.fullmatch(sentence.text) is not None
        if self._open:
            self.named = unique([*self.named, *sentence.actors(start)])
        return self._open

"""Interviews: whose words an answer is in, when only the first answers name who gives them."""

import re
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.masked import PERSON, Masked
from loaders.grammar.tasks.task import Context

_ASKED = re.compile(r"\?[”\"\s.…]*$|\.\.\.\s*$")
_ASKS = re.compile(r"\s*[-–•*]*\s*(?:PV|P\.V|Phóng viên|Hỏi|Nhà báo)(?!\w)[^:]{0,40}:")
_ANSWERS = re.compile(r"\s*(?:[-–]\s*(?!(?:PV|Phóng viên|Hỏi)(?!\w))|(?:Trả lời|Đáp)\s*:)")
_PERSON = re.compile(PERSON)


class Interview:
    """Who is asked: the one whose answers were given under their name, else the first person of the text."""

    def __init__(self) -> None:
        self._first: tuple[Actor, ...] = ()
        self._answering: tuple[Actor, ...] = ()
        self._line = -1
        self._asks = self._asked = False  # whether the line being read asks, and whether the one before it did
        self._began = False  # whether a reporter has asked by name

    def hear(self, context: Context, sentence: Masked) -> Context:
        """`context` with the voice of who is asked, in a line that answers; the same in any other line."""
        if sentence.line != self._line:
            self._line, self._asked, self._asks = sentence.line, self._asks, False
        asks = _ASKS.match(sentence.text) is not None
        self._began = self._began or asks
        if not self._began:
            named = None if self._first else _PERSON.search(sentence.text)
            self._first = sentence.actors(*named.span()) if named else self._first
            return context
        self._asks = asks or _ASKED.search(sentence.text) is not None
        if context.voice == self._line and context.speaker:
            self._answering = self._answering or context.speaker
            return context
        answering = self._answering or self._first
        if asks or not (self._asked and answering and _ANSWERS.match(sentence.text)):
            return context
        return replace(context, speaker=answering, heard=sentence.starts[0], voice=self._line)

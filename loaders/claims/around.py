"""The words around a place in a text: up to the ends of its sentence or clause, and not far."""

import re

from graph.model.span import Span

_SENTENCE_END = re.compile(r"\n|[.!?](?=\s)")
_CLAUSE_END = re.compile(r"[;\n]|[.!?](?=\s)")
_FAR, _NEAR = 300, 150  # characters before and after


def sentence(text: str, span: Span) -> str:
    """The sentence in which a range begins."""
    return sentence_span(text, span).of(text)


def sentence_span(text: str, span: Span) -> Span:
    """Where the sentence in which a range begins stands."""
    before, after = text[max(0, span.start - _FAR) : span.start], text[span.start : span.start + _FAR]
    return Span(span.start - len(_SENTENCE_END.split(before)[-1]), span.start + len(_SENTENCE_END.split(after)[0]))


def beside(text: str, span: Span) -> str:
    """What stands before and after a range in its clause, without its own words."""
    before, after = text[max(0, span.start - _NEAR) : span.start], text[span.end : span.end + _NEAR]
    return _CLAUSE_END.split(before)[-1] + " " + _CLAUSE_END.split(after)[0]

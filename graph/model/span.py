"""A range of characters of a document's kept text."""

from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema


class Span(NamedTuple):
    """Code points `start` (inclusive) to `end` (exclusive) of a text; written "START-END"."""

    start: int
    end: int

    @classmethod
    def parse(cls, text: str) -> "Span":
        """The span written as "START-END"; ValueError when it is not one."""
        start, _, end = text.partition("-")
        span = cls(int(start), int(end))
        if not 0 <= span.start < span.end:
            raise ValueError(f"not a range of characters: {text!r}")
        return span

    def __str__(self) -> str:
        """The span as the contract writes it."""
        return f"{self.start}-{self.end}"

    def of(self, text: str) -> str:
        """The words of `text` in this range."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies inside this range."""
        return self.start <= other.start and other.end <= self.end


def _parse(value: object) -> object:
    return Span.parse(value) if isinstance(value, str) else value


Evidence = Annotated[
    Span,
    BeforeValidator(_parse),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^\d+-\d+$"}),
]

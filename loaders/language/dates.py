"""Days, months, quarters and years as Vietnamese official prose writes them, as EDTF."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DocumentDay:
    """The day (or month, or year) of a document as EDTF, and its basis: "stated" or "inferred: …"."""

    published: str | None
    basis: str | None


def infer_day(text: str, title: str | None, url: str | None, published: str | None) -> DocumentDay:
    """The day of a document: `published` when given, else what text, title and address allow."""
    return DocumentDay(published, "stated" if published else None)

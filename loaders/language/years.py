"""Completing dates written without a year from the day of the document, with the reason."""

from datetime import date, timedelta

UNKNOWN_YEAR = "XXXX"


def complete(
    edtf: str, published: str | None, published_basis: str | None, *, is_past: bool = False
) -> tuple[str, str | None]:
    """`edtf` with its year, and the basis of what was inferred (None when nothing was).

    With a full day of publication the nearest such day is meant, of what is past the nearest before it; with a year or
    a month only, that year.
    """
    if UNKNOWN_YEAR not in edtf:
        return edtf, None
    if not published or not published[:4].isdigit():
        return edtf, None
    basis = published_basis if published_basis and published_basis.startswith("inferred") else None
    return _with_year(edtf, published, is_past), basis or f"inferred: year from the day of publication {published}"


def days_after(day: str, count: int) -> str | None:
    """The ISO day `count` days after `day`; None when `day` is not a full valid day."""
    start = _valid(day)
    return (start + timedelta(days=count)).isoformat() if start else None


def nearest_year(edtf: str, other: str) -> str:
    """The year that brings a day without one (XXXX) nearest to another date, an interval too."""
    year = int(other[:4])
    return min(
        (f"{y:04}" for y in (year, year - 1, year + 1)), key=lambda y: _apart(edtf.replace(UNKNOWN_YEAR, y), other)
    )


def days_between(first: str, then: str) -> int | None:
    """Days from the last day of one date to the first of another, 0 when that is a part of it; None for none such."""
    end, begin = _last_day(first), _first_day(then)
    if end is None or begin is None:
        return None
    return 0 if first == then[: len(first)] else (begin - end).days


def is_valid(edtf: str) -> bool:
    """Whether the calendar has this date (31/2 is none); an unknown year counts as a leap year."""
    return all(_possible(part) for part in edtf.split("/"))


def _with_year(edtf: str, published: str, is_past: bool) -> str:
    anchor = _valid(published)
    year = int(published[:4])
    if anchor is None:
        return edtf.replace(UNKNOWN_YEAR, published[:4])
    candidates = [edtf.replace(UNKNOWN_YEAR, f"{y:04}") for y in (year, year + 1, year - 1)]
    told = [day for day in candidates if not is_past or day[: len(published)] <= published]
    return min(told, key=lambda day: _distance(day, anchor))


def _apart(day: str, other: str) -> int:
    anchor = _valid(day)
    return _distance(other, anchor) if anchor else 10_000


def _distance(edtf: str, anchor: date) -> int:
    """Days between the anchor and the nearest day of the date, intervals and months included."""
    first, _, last = edtf.partition("/")
    begin, end = _first_day(first), _last_day(last or first)
    if begin is None or end is None:
        return 10_000
    if begin <= anchor <= end:
        return 0
    return min(abs((begin - anchor).days), abs((end - anchor).days))


def _first_day(edtf: str) -> date | None:
    return _valid((edtf + "-01-01")[:10])


def _last_day(edtf: str) -> date | None:
    if len(edtf) != len("2024-07"):
        return _valid((edtf + "-12-31")[:10])
    first = _first_day(edtf)
    return first and (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _possible(part: str) -> bool:
    return _valid((part.replace(UNKNOWN_YEAR, "2024") + "-01-01")[:10]) is not None


def _valid(day: str) -> date | None:
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None

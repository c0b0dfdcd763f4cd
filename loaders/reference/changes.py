"""What gave way to what: one document for each day on which bodies or units were followed by others."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model.span import Span
from loaders.reference.days import next_day
from loaders.reference.places import OLD, UNIT
from loaders.reference.sheet import NAMES, PROVINCE, Sheet
from loaders.reference.succession import elsewhere
from loaders.reference.tables import many, verified


@dataclass(frozen=True, slots=True)
class _Told:
    """One change as told: ids of bodies, departments or units, and the function that moved if not all did."""

    before: str
    after: tuple[str, ...]
    source: str
    how: str | None = None
    function: str | None = None
    instrument: str | None = None


def changes() -> list[Sheet]:
    """The documents in order of their days."""
    sheets: dict[str, Sheet] = {}
    for day, told in sorted(_all(), key=lambda dated: dated[0]):
        title = f"Dữ liệu tham chiếu: thay đổi từ ngày {day}"
        _tell(sheets.setdefault(day, Sheet(f"reference/changes-{day}", title, day)), day, told)
    return list(sheets.values())


def _all() -> Iterator[tuple[str, _Told]]:
    for name in ("bodies", "departments", "provinces", "units"):
        for row in verified(name):
            day = next_day(row["valid_to"]) if row["valid_to"] else None
            if row["successor"] and day:
                instrument = row.get("instrument") or None
                yield day, _Told(row["id"], many(row["successor"]), row["source"], row["how"], None, instrument)
    for row in verified("transfers"):
        moved = row["function"]
        yield (
            row["on"],
            _Told(row["from_body"], (row["to_body"],), row["source"], "transfer", moved, row["instrument"] or None),
        )


def _tell(sheet: Sheet, day: str, told: _Told) -> None:
    after = [NAMES[key] for key in told.after]
    before = NAMES[told.before]
    before += OLD if before in after else ""
    what = f"{told.function} chuyển từ {before} sang" if told.function else f"{before} được kế tục bởi"
    others = elsewhere(told.before, "|".join(told.after)) if not told.function else ()
    but = f", trừ: {'; '.join(others)}" if others else ""
    by = f" theo {told.instrument}" if told.instrument else ""
    at = sheet.line(f"Từ ngày {day}, {what} {', '.join(after)}{but}{by}", told.source)
    _name(sheet, told.before, before, at)
    for key, name in zip(told.after, after, strict=True):
        _name(sheet, key, name, at)
        sheet.tie(
            "succeeded_by", before, name, at, since=day, how=told.how, function=told.function,
            instrument=told.instrument, apart_from=others,
        )  # fmt: skip


def _name(sheet: Sheet, key: str, name: str, at: Span) -> None:
    if key in PROVINCE or key in UNIT:
        sheet.place(key, at, name)
    else:
        sheet.body(key, at, name)

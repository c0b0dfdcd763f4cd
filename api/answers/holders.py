"""Who holds a position, and what the sources leave open about it."""

from datetime import date

from api.answers.coverage import coverage, left_out
from api.answers.ended import gone
from api.answers.entity import refuse_gone
from api.answers.history import called, names_of
from api.models.entity import Holder, HoldersAnswer
from graph.errors import NotFound
from graph.language import said
from graph.store.reader import Reads, Row


def holders(reads: Reads, position: str, on: date | None) -> HoldersAnswer:
    """Who holds the position, on a day when one is given; NotFound without the position."""
    found = [row for row in reads.run("read/entity", id=position) if "Position" in row["labels"]]
    if not found:
        refuse_gone(reads, position)
        raise NotFound(f"no position {position!r}")
    day = on.isoformat() if on else None
    rows = [_holder(row, day) for row in reads.run("read/position_holders", position=position, on=day)]
    known = [row for row in rows if row.basis != "not known"]
    told = found[0]["properties"]
    name = (called(names_of(told), day) if day else None) or told.get("name") or position
    when = f" ngày {day}" if day else ""
    nobody = said(f"chưa thấy nguồn nào cho biết ai giữ chức {name}{when}", f"no source says who held {name} then")
    return HoldersAnswer(
        position=position,
        name=name,
        on=day,
        holders=known,
        not_known=[row for row in rows if row.basis == "not known"],
        coverage=coverage(reads),
        not_said=[*([] if known else [nobody]), *(gone(reads, [position], day) if day else []), *left_out(reads)],
    )


def _holder(row: Row, day: str | None) -> Holder:
    return Holder.model_validate({**row, "note": _note(row, day) if day else None})


def _note(row: Row, day: str) -> str | None:
    """What the sources leave open about this holder on the day."""
    since, until, seen = row["since"] or "", row["until"] or "", row["last_seen"] or row["first_seen"] or ""
    if row["basis"] == "not known":
        for when, word, english in ((since, "bắt đầu", "began"), (until, "kết thúc", "ended")):
            if when and day.startswith(when):
                return said(f"{word} trong {when}, nguồn không nêu ngày", f"{english} in {when}, the day is not said")
        sightings = [f"chỉ thấy giữ chức {row['first_seen']} – {row['last_seen']}"] if seen else []
        stated = [f"nguồn nêu bắt đầu {since}"] * bool(since) + [f"nguồn nêu kết thúc {until}"] * bool(until)
        return said(
            "; ".join(sightings + stated),
            "what sources tell; that day is not among these, nor between two of them",
        )
    if row["basis"] == "stated" and not until:
        last = f"; thấy giữ chức lần cuối {seen}" if seen else ""
        return said(f"chưa thấy nguồn nào nêu ngày kết thúc{last}", "no source here states an end")
    return None

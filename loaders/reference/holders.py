"""Who held which office, from when until when or seen on which days: one document per person."""

from itertools import groupby

from graph.model.facts import Position
from graph.model.known import known_from
from graph.model.span import Span
from loaders.reference.places import OLD
from loaders.reference.sheet import BODY, LATEST, RULE, Sheet
from loaders.reference.tables import Row, many, verified


def holders() -> list[Sheet]:
    """The documents in order of the persons' keys, which tell namesakes apart."""
    rows = sorted(verified("positions"), key=lambda row: row["person"])
    return [_person(key, list(posts)) for key, posts in groupby(rows, key=lambda row: row["person"])]


def _person(key: str, rows: list[Row]) -> Sheet:
    days = [day for row in rows for day in (row["since"], row["until"], *many(row["seen"])) if day]
    name = rows[0]["name"]
    latest = max(known_from(day) or "" for day in days)
    sheet = Sheet(f"reference/people/{key}", f"Dữ liệu tham chiếu: chức vụ của {name}", latest, LATEST)
    for row in rows:
        _post(sheet, key, row)
    return sheet


def _post(sheet: Sheet, key: str, row: Row) -> None:
    body = _body_name(row["body"])
    at = sheet.line(", ".join([f"{row['name']}: {_office(row['title'], body)}", *_told(row)]), row["source"])
    sheet.body(row["body"], at, body)
    sheet.holds(row["name"], key, _position(row, body, at))


def _position(row: Row, body: str, at: Span) -> Position:
    return Position(
        title=row["title"],
        body=body,
        since=row["since"] or None,
        until=row["until"] or None,
        manner=many(row["manner"]),
        seen=many(row["seen"]),
        ex_officio=row["ex_officio"] == "yes",
        rule=RULE,
        evidence=(at,),
    )


def _office(title: str, body: str) -> str:
    return title if title.endswith(body) else f"{title} {body}".replace("Ban Ban ", "Ban ")


def _told(row: Row) -> list[str]:
    """What the row says of the post, in words; days as precise as their source."""
    return [
        *([f"từ {row['since']}"] if row["since"] else []),
        *([f"đến {row['until']}"] if row["until"] else []),
        *([f"thấy giữ chức: {', '.join(many(row['seen']))}"] if row["seen"] else []),
        *([" và ".join(many(row["manner"]))] if row["manner"] else []),
        *(["đương nhiên theo chức vụ khác"] if row["ex_officio"] == "yes" else []),
        *([f"theo {row['instrument']}"] if row["instrument"] else []),
    ]


def _body_name(key: str) -> str:
    """The name of a body in these documents: one that gave way to its namesake is the old one."""
    known = BODY[key]
    following = BODY.get(known.successor)
    return known.name + (OLD if following and following.name == known.name else "")

"""The two days that questions take: the day asked about, and the day by which documents had said it."""

from datetime import date, datetime
from typing import Annotated

import typer

FORMATS = ["%Y-%m-%d"]

On = Annotated[
    datetime | None,
    typer.Option("--on", formats=FORMATS, help="Hỏi về ngày này. / As of this day.", show_default="hôm nay / today"),
]
KnownOn = Annotated[
    datetime | None,
    typer.Option(
        "--known-on",
        formats=FORMATS,
        help="Chỉ những gì văn bản đã nói đến hết ngày này. / Only what documents had said by this day.",
        show_default="mọi văn bản / all documents",
    ),
]


def day_of(given: datetime | None) -> date | None:
    """The day of an option that was given."""
    return given.date() if given else None

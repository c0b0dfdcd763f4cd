"""Which body is the standing agency of which committee, since when, by which paper: one document."""

from loaders.reference.sheet import BODY, LATEST, Sheet
from loaders.reference.tables import verified


def standing_agencies() -> Sheet:
    """The document, a line for each reviewed row."""
    rows = list(verified("standing_agencies"))
    latest = max(row["since"] for row in rows)
    sheet = Sheet("reference/standing-agencies", "Dữ liệu tham chiếu: cơ quan thường trực", latest, LATEST)
    for row in rows:
        agency, committee = BODY[row["agency"]].name, BODY[row["committee"]].name
        words = f"Từ {row['since']}, {agency} là cơ quan thường trực của {committee} theo {row['instrument']}"
        at = sheet.line(words, row["source"])
        sheet.tie(
            "standing_agency_of",
            sheet.body(row["agency"], at),
            sheet.body(row["committee"], at),
            at,
            since=row["since"],
            instrument=row["instrument"],
        )
    return sheet

"""On which day a document shows somebody in office."""

from typing import Any

import pytest

from graph.model.facts import Actor, Facts, Meeting, Person, Position, SourceDocument
from graph.model.span import Span
from loaders.claims.assemble import claims_of

HERE = (Span(0, 4),)
WRITTEN, HELD = "2025-03-13", "2024-07-10"


def seen(post: Position, meeting_as: str | None = None) -> tuple[object, object]:
    """The days on which Trần An is seen in a post, in a text that tells of a meeting eight months before."""
    chair = Actor(name="Trần An", kind="person", as_=(meeting_as,) if meeting_as else (), evidence=HERE)
    meeting = Meeting(id="m1", name="họp", kind="họp", date=HELD, chairs=(chair,), rule="test", evidence=HERE)
    facts = Facts(
        document=SourceDocument(id="d1", text="made", sha256="0", extractor="test", published=WRITTEN),
        people=(Person(id="p1", name="Trần An", positions=(post,), rule="test", evidence=HERE),),
        meetings=(meeting,),
    )
    (held,) = [claim.qualifiers for claim in claims_of(facts).claims if claim.relation == "HOLDS"]
    return held["first_seen"], held["last_seen"]


def post(**said: Any) -> Position:
    return Position(title="Trưởng ban", body=None, rule="test", evidence=HERE, **said)


@pytest.mark.parametrize(
    ("held", "meeting_as", "days"),
    [
        (post(), "Trưởng ban", (HELD, HELD)),
        (post(), "Phó Trưởng ban", (WRITTEN, WRITTEN)),
        (post(acting=True), "quyền Trưởng ban", (HELD, HELD)),
        (post(), None, (WRITTEN, WRITTEN)),
        (post(since="2024-01-01"), "Trưởng ban", (None, None)),
        (post(until="2024-12-31"), "Trưởng ban", (None, None)),
    ],
)
def test_office_is_seen_at_the_meeting_else_on_the_day_of_the_text(
    held: Position, meeting_as: str | None, days: tuple[str | None, str | None]
) -> None:
    assert seen(held, meeting_as) == days

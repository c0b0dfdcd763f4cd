"""Facts as JSON, also those that an earlier grammar recorded."""

import pytest

from graph.model.facts import Facts, Person, Position, SourceDocument
from graph.model.span import Span

POST = Position(title="Chủ tịch", body=None, manner=("bầu",), rule="test", evidence=(Span(0, 4),))
WRITTEN = Facts(
    document=SourceDocument(id="d", text="made", sha256="0", extractor="test"),
    people=(Person(id="p1", name="Trần An", positions=(POST,), rule="test", evidence=(Span(0, 4),)),),
).to_json()


@pytest.mark.parametrize(
    ("recorded", "manner"), [('["bầu","phê chuẩn"]', ("bầu", "phê chuẩn")), ('"bầu"', ("bầu",)), ("null", ())]
)
def test_the_ways_in_which_a_post_was_taken_are_a_list_however_they_were_recorded(
    recorded: str, manner: tuple[str, ...]
) -> None:
    facts = Facts.from_json(WRITTEN.replace('"manner":["bầu"]', f'"manner":{recorded}'))
    assert facts.people[0].positions[0].manner == manner

"""Ranges answer as comparing with each of them would."""

from hypothesis import given
from hypothesis import strategies as st

from graph.model.span import Span
from loaders.grammar.ranges import Ranges

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 12))


@given(st.lists(SPANS, max_size=8), SPANS)
def test_touching_is_sharing_a_character(spans, asked):
    expected = any(span.start < asked.end and asked.start < span.end for span in spans)
    assert Ranges(spans).touch(asked) == expected

"""A text cut at the ends of facts: nothing is lost, and each piece knows what covers it."""

from hypothesis import given
from hypothesis import strategies as st
from reports import FACTS, TEXT

from graph.model.span import Span
from viz.annotation.explain import Explained, Part, explained
from viz.annotation.segments import Segment, segments

LETTERS = "abcdefghij"
SPANS = st.tuples(st.integers(0, 9), st.integers(1, 10)).filter(lambda s: s[0] < s[1]).map(lambda s: Span(*s))


def fact(kind: str, number: int, *evidence: Span, parts: tuple[Span, ...] = ()) -> Explained:
    found = (Part("lead", ("", ""), "", parts),) if parts else ()
    return Explained(kind, number, "", "", evidence, found)


def cut(*facts: Explained) -> list[tuple[str, tuple[str, ...]]]:
    return [(piece.text, piece.facts) for piece in segments(LETTERS, facts)]


def test_a_nested_fact_comes_before_the_one_around_it() -> None:
    assert cut(fact("commitments", 1, Span(1, 8)), fact("people", 1, Span(3, 5))) == [
        ("a", ()),
        ("bc", ("commitments-1",)),
        ("de", ("people-1", "commitments-1")),
        ("fgh", ("commitments-1",)),
        ("ij", ()),
    ]


def test_facts_may_overlap_without_one_holding_the_other() -> None:
    assert cut(fact("people", 1, Span(0, 6)), fact("bodies", 1, Span(4, 10))) == [
        ("abcd", ("people-1",)),
        ("ef", ("people-1", "bodies-1")),
        ("ghij", ("bodies-1",)),
    ]


def test_two_ranges_of_one_fact_that_overlap_both_count_to_their_end() -> None:
    assert cut(fact("people", 1, Span(0, 4), Span(2, 6))) == [
        ("ab", ("people-1",)),
        ("cd", ("people-1",)),
        ("ef", ("people-1",)),
        ("ghij", ()),
    ]


def test_the_words_of_a_part_are_known_apart_and_the_kinds_of_a_piece_inside_out() -> None:
    (piece,) = segments("ab", [fact("bodies", 1, Span(0, 2), parts=(Span(0, 2),)), fact("people", 2, Span(0, 2))])
    assert piece == Segment(0, "ab", ("bodies-1", "people-2"), ("bodies-1",))
    assert piece.kinds == ("bodies", "people")


def test_a_text_without_facts_is_one_piece() -> None:
    assert cut() == [(LETTERS, ())]


@given(st.lists(SPANS))
def test_pieces_make_up_the_text_and_cover_exactly_what_the_spans_cover(spans: list[Span]) -> None:
    pieces = segments(LETTERS, [fact("people", number, span) for number, span in enumerate(spans)])
    assert "".join(piece.text for piece in pieces) == LETTERS
    for piece in pieces:
        inside = Span(piece.start, piece.start + len(piece.text))
        assert set(piece.facts) == {f"people-{n}" for n, span in enumerate(spans) if span.covers(inside)}


def test_every_range_of_a_fact_begins_a_piece() -> None:
    starts = {piece.start for piece in segments(TEXT, explained(FACTS))}
    assert {span.start for found in explained(FACTS) for span in found.evidence} <= starts
